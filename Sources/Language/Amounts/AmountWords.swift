import Diagnostics
import YAML

/// What a lexicon says about numbers, units and periods.
package struct AmountWords: Sendable {
  /// “two”: 2, “thirty”: 30, “doscientos”: 200.
  var values: [(phrase: String, value: Ratio)] = []
  /// “hundred”: 100, “mil”: 1000.
  var multipliers: [(phrase: String, value: Ratio)] = []
  /// Between tens and units, or hundreds and the rest: “y”, “and”.
  var joiners: [String] = []
  /// Number words that are also articles or adverbs: an amount only beside a unit or a period.
  var articles: [(phrase: String, value: Ratio)] = []
  /// “both”, “half”, “a couple”: amounts that another language may leave out.
  var loose: [(phrase: String, value: Ratio)] = []
  /// “once”, “twice”: that many times.
  var adverbs: [(phrase: String, value: Ratio)] = []
  /// Behind digits, these make an ordinal: “st”, “º”.
  var ordinals: [String] = []
  /// “third”: 3.
  var ordinalWords: [(phrase: String, value: Ratio)] = []
  var units: [(name: String, phrases: [String])] = []
  var periods: [(name: String, phrases: [String])] = []
  /// Phrases with a number word that is no amount: “at once”, “uno mismo”.
  var idioms: [String] = []

  /// Whether the lexicon has any number words.
  var isKnown: Bool { !values.isEmpty }

  init() {}

  init(_ reader: inout MappingReader) {
    values = reader.numbers("values")
    multipliers = reader.numbers("multipliers")
    joiners = reader.words("joiners")
    articles = reader.numbers("articles")
    loose = reader.numbers("loose")
    adverbs = reader.numbers("adverbs")
    ordinals = reader.words("ordinals")
    ordinalWords = reader.numbers("ordinalWords")
    units = reader.phraseGroups("units")
    periods = reader.phraseGroups("periods")
    idioms = reader.phrases("idioms").map(\.value)
  }
}
