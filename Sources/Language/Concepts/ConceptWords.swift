import Diagnostics
import YAML

/// The words of a lexicon for things that have a name of their own in every language, such as parts
/// of the body.
package struct ConceptWords: Sendable {
  /// The words of each concept; one word may stand for several (“dedo”: finger, toe).
  var groups: [(name: String, phrases: [String])] = []
  /// Phrases with such a word that mean no such thing: “on the other hand”.
  var idioms: [String] = []

  /// Whether the lexicon has any.
  var isKnown: Bool { !groups.isEmpty }

  init() {}

  /// Every field is a concept, but for `idioms`.
  init(_ reader: inout MappingReader) {
    idioms = reader.phrases("idioms").map(\.value)
    groups = reader.keys.filter { $0 != "idioms" }.map { name in
      (name, reader.phrases(name).map(\.value))
    }
  }
}
