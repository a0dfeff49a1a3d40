import Diagnostics
import YAML

/// What a lexicon says about left and right, each and both.
package struct SideWords: Sendable {
  var left: [String] = []
  var right: [String] = []
  /// “each side”, “both sides” without the noun: words that mean all sides before one of `anchors`.
  var all: [String] = []
  /// Words that mean one side alone before one of `anchors`.
  var one: [String] = []
  /// Nouns that have sides: side, knee, hand.
  var anchors: [String] = []
  /// Phrases that name a side by themselves: “a la derecha”.
  var leftPhrases: [String] = []
  var rightPhrases: [String] = []
  /// Phrases with a side word that name no side: “right angle”, “espalda derecha”.
  var idioms: [String] = []

  /// Whether the lexicon has the words for sides, and what has sides.
  var isKnown: Bool { !left.isEmpty && !right.isEmpty && !all.isEmpty && !anchors.isEmpty }

  init() {}

  init(_ reader: inout MappingReader) {
    left = reader.words("left")
    right = reader.words("right")
    all = reader.words("all")
    one = reader.words("one")
    anchors = reader.words("anchors")
    leftPhrases = reader.phrases("leftPhrases").map(\.value)
    rightPhrases = reader.phrases("rightPhrases").map(\.value)
    idioms = reader.phrases("idioms").map(\.value)
  }
}
