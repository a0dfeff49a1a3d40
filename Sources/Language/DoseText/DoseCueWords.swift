import Diagnostics
import YAML

/// What a lexicon says about instructions that state a dose.
package struct DoseCueWords: Sendable {
  /// “hold”, “keep squeezing”: a time behind it is how long each repetition is held.
  var hold: [String] = []
  /// “rest”: a time behind it is the pause.
  var rest: [String] = []
  /// “repeat”, “do this exercise”: a count behind it is how often, a time how long.
  var repetition: [String] = []
  /// “for”, “this”, “position”: what may stand between a cue and its amount.
  var bridges: [String] = []
  /// “up to”, “after”, “first”: with one of these, a sentence states no dose.
  var aside: [String] = []
  /// Words before a colon that name a part of the dose, or `frequency`: “Sets: 3”.
  var labels: [(name: String, phrases: [String])] = []

  init() {}

  init(_ reader: inout MappingReader) {
    hold = reader.phrases("hold").map(\.value)
    rest = reader.phrases("rest").map(\.value)
    repetition = reader.phrases("repeat").map(\.value)
    bridges = reader.words("bridges")
    aside = reader.phrases("aside").map(\.value)
    labels = reader.phraseGroups("labels")
  }
}
