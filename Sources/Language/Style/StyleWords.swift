import Diagnostics
import YAML

/// How a language is written, for the advice on texts, as its lexicon says.
package struct StyleWords: Sendable {
  /// Beginnings of a picture's description that say only that there is a picture.
  var pictureOpenings: [String] = []
  /// Phrases that send the reader to another place.
  var references: [String] = []
  /// Phrases that tell the reader to go on with the other side.
  var sideChanges: [String] = []
  /// Words that address the reader with familiarity, wherever they stand.
  var familiar: [String] = []
  var formal: [String] = []
  /// Words that do so only at the beginning of a sentence.
  var familiarOpenings: [String] = []
  var formalOpenings: [String] = []
  /// Marks that a question and an exclamation must begin with; none in most languages.
  var openingMarks: [String] = []

  package init() {}

  init(_ reader: inout MappingReader) {
    pictureOpenings = reader.phrases("pictureOpenings").map(\.value)
    references = reader.phrases("references").map(\.value)
    sideChanges = reader.phrases("sideChanges").map(\.value)
    familiar = reader.words("familiar")
    formal = reader.words("formal")
    familiarOpenings = reader.words("familiarOpenings")
    formalOpenings = reader.words("formalOpenings")
    openingMarks = reader.texts("openingMarks").map(\.value)
  }
}
