import Diagnostics
import YAML

/// What a lexicon says about numbers, what they count, and times.
package struct AmountWords: Sendable {
  /// “two”: 2, “thirty”: 30, “doscientos”: 200.
  var values: [(phrase: String, value: Ratio)] = []
  /// “hundred”: 100, “mil”: 1000.
  var multipliers: [(phrase: String, value: Ratio)] = []
  /// Between tens and units, hundreds and the rest, a number and its half: “y”, “and”.
  var joiners: [String] = []
  /// Number words that are also articles or adverbs: an amount only beside a unit or a period.
  var articles: [(phrase: String, value: Ratio)] = []
  /// “both”, “half”, “a couple”: amounts that another language may leave out.
  var loose: [(phrase: String, value: Ratio)] = []
  /// “thirds”: 1/3, “cuartos”: 1/4, which a number before them multiplies.
  var parts: [(phrase: String, value: Ratio)] = []
  /// Between a part and what it is a part of: “of”.
  var partitives: [String] = []
  /// “once”, “twice”: that many times.
  var adverbs: [(phrase: String, value: Ratio)] = []
  /// Behind digits, these make an ordinal: “st”, “º”.
  var ordinals: [String] = []
  /// “third”: 3.
  var ordinalWords: [(phrase: String, value: Ratio)] = []
  var units: [(name: String, phrases: [String])] = []
  var periods: [(name: String, phrases: [String])] = []
  /// Periods only behind a number: “during the day”.
  var spans: [(name: String, phrases: [String])] = []
  /// Before a length of time, these say how often: “every” 6 hours, “toutes les” 6 heures.
  var intervals: [String] = []
  /// Between the ends of a range, or within a list: “to”, “and the”.
  var ranges: [String] = []
  /// Before a number without a unit, these say that it counts years: “aged” 65.
  var ages: [String] = []
  /// Before digits with an s, these name an age or a decade: “their” 40s.
  var decades: [String] = []
  /// Amounts that usually mean another one: “quince días” is 2 week.
  var equals: [(phrase: String, measure: Measure)] = []
  /// Phrases with a number word that is no amount: “at once”, “uno mismo”.
  var idioms: [String] = []
  var dates = DateWords()

  /// Whether the lexicon has any number words.
  var isKnown: Bool { !values.isEmpty }

  init() {}

  init(_ reader: inout MappingReader) {
    values = reader.numbers("values")
    multipliers = reader.numbers("multipliers")
    joiners = reader.words("joiners")
    articles = reader.numbers("articles")
    loose = reader.numbers("loose")
    parts = reader.numbers("parts")
    partitives = reader.words("partitives")
    adverbs = reader.numbers("adverbs")
    ordinals = reader.words("ordinals")
    ordinalWords = reader.numbers("ordinalWords")
    units = reader.phraseGroups("units")
    periods = reader.phraseGroups("periods")
    spans = reader.phraseGroups("spans")
    intervals = reader.phrases("intervals").map(\.value)
    ranges = reader.words("ranges")
    ages = reader.phrases("ages").map(\.value)
    decades = reader.words("decades")
    equals = reader.measures("equals")
    idioms = reader.phrases("idioms").map(\.value)
    dates = reader.mapping("dates") { DateWords(&$0) } ?? DateWords()
  }
}
