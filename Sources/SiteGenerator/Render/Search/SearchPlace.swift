/// Where an exercise has a word, the best place first.
///
/// As a number of three bits, which `search-engine.js` reads.
enum SearchPlace: Int, Sendable {
  /// In the title alone.
  case wholeTitle
  case titleOfTwo
  case titleOfThree
  case longTitle
  /// In what patients call it.
  case otherName
  /// In the glossary's everyday words for what it names.
  case everydayWords
  /// In the name of one of its facts.
  case fact
  case summary

  /// In a title of some words.
  static func title(ofWords count: Int) -> SearchPlace {
    SearchPlace(rawValue: min(max(count, 1), 4) - 1) ?? .longTitle
  }
}
