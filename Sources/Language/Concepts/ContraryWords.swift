import Diagnostics
import YAML

/// The words of a lexicon for opposites, such as up and down, at least and at most.
package struct ContraryWords: Sendable {
  /// The words of one pole of a pair; a few pairs have more than two (stand, sit, lie).
  struct Pole: Sendable {
    var pair: String
    var name: String
    var phrases: [String]
    /// Whether the words may mean it, but often mean something else: they stand for it in a
    /// translation, and are not missed.
    var isNear: Bool
  }

  var poles: [Pole] = []
  /// Phrases with such a word that name no pole: “set up”.
  var idioms: [String] = []

  /// Whether the lexicon has any.
  var isKnown: Bool { !poles.isEmpty }

  init() {}

  /// Every field is a pair, but for `idioms`; in a pair, every field is a pole, but for `near`.
  init(_ reader: inout MappingReader) {
    idioms = reader.phrases("idioms").map(\.value)
    for pair in reader.keys where pair != "idioms" {
      let poles: [Pole]? = reader.mapping(pair) { reader in
        let near = reader.phraseGroups("near").map { name, phrases in
          Pole(pair: pair, name: name, phrases: phrases, isNear: true)
        }
        return reader.keys.filter { $0 != "near" }.map { name in
          Pole(
            pair: pair, name: name, phrases: reader.phrases(name).map(\.value), isNear: false)
        } + near
      }
      self.poles += poles ?? []
    }
  }
}
