import Diagnostics
import YAML

/// What a lexicon says about negation.
package struct NegationWords: Sendable {
  /// “no”, “never”, “without”, “avoid”, “stop”: a translation must say no too.
  var words: [String] = []
  /// “unless”, “unable”, “only”: another language may say as much with a negation.
  var near: [String] = []
  /// Beginnings that negate a word which no list has: “un”.
  var beginnings: [String] = []
  /// Endings that do: “less”.
  var endings: [String] = []
  /// Phrases with a negation that deny nothing: “not only”, “sin embargo”.
  var idioms: [String] = []

  /// Whether the lexicon says anything of negation.
  var isKnown: Bool { !words.isEmpty }

  init() {}

  init(_ reader: inout MappingReader) {
    words = reader.phrases("words").map(\.value)
    near = reader.phrases("near").map(\.value)
    beginnings = reader.words("beginnings")
    endings = reader.words("endings")
    idioms = reader.phrases("idioms").map(\.value)
  }
}
