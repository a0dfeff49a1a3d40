import Diagnostics
import YAML

/// The words of a lexicon for directions, in pairs of opposites.
package struct DirectionWords: Sendable {
  /// For each pair the words of its two directions: up and down.
  var pairs: [(name: String, directions: [(name: String, phrases: [String])])] = []
  /// Phrases with such a word that name no direction: “set up”.
  var idioms: [String] = []

  /// Whether the lexicon has any.
  var isKnown: Bool { !pairs.isEmpty }

  init() {}

  /// Every field is a pair, but for `idioms`.
  init(_ reader: inout MappingReader) {
    idioms = reader.phrases("idioms").map(\.value)
    pairs = reader.keys.filter { $0 != "idioms" }.map { name in
      (name, reader.phraseGroups(name))
    }
  }
}
