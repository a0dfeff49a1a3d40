import Diagnostics
import YAML

/// What a lexicon says about negation.
package struct NegationWords: Sendable {
  /// “no”, “never”, “without”: a translation must say no too.
  var words: [String] = []
  /// “ne”: the first part of a negation, which counts as much as “no”.
  var firstParts: [String] = []
  /// “pas”: its second part, which denies by itself where no first part stands before it.
  var secondParts: [String] = []
  /// “avoid”: a translation must say no too, but may use such a word where the source has another.
  var avoiding: [String] = []
  /// “nadie”, “nunca”: a negation where none stands before it in its sentence; behind one, they may
  /// only repeat it.
  var again: [String] = []
  /// “nor”, “ni”: they carry a negation on, and deny nothing that stands before them.
  var joining: [String] = []
  /// “unless”, “unable”, “only”: another language may say as much with a negation.
  var near: [String] = []
  /// Beginnings that negate a word which no list has: “un”.
  var beginnings: [String] = []
  /// Endings that do: “less”.
  var endings: [String] = []
  /// Phrases with a negation that deny nothing: “not only”, “sin embargo”.
  var idioms: [String] = []

  /// Whether the lexicon says anything of negation.
  var isKnown: Bool { !words.isEmpty || !firstParts.isEmpty }

  init() {}

  init(_ reader: inout MappingReader) {
    words = reader.phrases("words").map(\.value)
    firstParts = reader.phrases("firstParts").map(\.value)
    secondParts = reader.phrases("secondParts").map(\.value)
    avoiding = reader.phrases("avoiding").map(\.value)
    again = reader.phrases("again").map(\.value)
    joining = reader.phrases("joining").map(\.value)
    near = reader.phrases("near").map(\.value)
    beginnings = reader.wordParts("beginnings")
    endings = reader.wordParts("endings")
    idioms = reader.phrases("idioms").map(\.value)
  }
}
