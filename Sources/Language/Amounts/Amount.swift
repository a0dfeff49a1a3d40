/// A number in a text with what it counts: “30 seconds”, “dos veces al día”.
package struct Amount: Sendable, Hashable {
  /// How sure it is that a translation must have the amount too.
  package enum Strength: Sendable, Hashable, CaseIterable {
    /// Written in digits.
    case digits
    /// A number word.
    case word
    /// A word that other languages may do without: “one”, “both”, “half”, “once”.
    case loose
    /// An ordinal or an idiom (“the 19th century”, “dos puntos”): never missed, but it may be what
    /// the other text has as a plain number (“siglo 19”, “2 points”).
    case aside
  }

  /// What sort of number it is; numbers of different sorts never stand for each other.
  package enum Kind: Sendable, Hashable {
    case count
    /// A part of a name, such as B12, L4 or COVID-19.
    case name
    /// Minutes since midnight.
    case clock
    /// From 1.
    case month
    /// From 1 for Monday.
    case weekday
    /// The first year of the forties, or of the 1990s.
    case decade
    /// All digits of a telephone number.
    case telephone
  }

  package var value: Ratio
  /// What the digits say if the separators are those of another language: 1.5 or 15 hundred; the
  /// same hours in the other half of the day, where a time does not say in which it is.
  package var otherValue: Ratio?
  package var kind = Kind.count
  /// The lexicon's name of the unit, such as `second`; nil for none that it knows.
  package var unit: String?
  /// The lexicon's name of the period, such as `day` of “twice a day”.
  package var period: String?
  /// What the words usually mean instead: 2 weeks for “quince días”.
  package var usual: Measure?
  /// Whether it says how often: “every 6 hours”.
  package var isInterval = false
  /// With the “every” before it.
  package var tokensOfInterval: Range<Int> {
    isInterval ? tokens.lowerBound - 1..<tokens.upperBound : tokens
  }
  /// Whether it is an ordinal in digits: “the 19th”.
  package var isOrdinal = false
  /// Whether words behind it say when: “8 in the morning”.
  package var hasPartOfDay = false
  package var strength: Strength
  /// From the number to the unit or period.
  package var tokens: Range<Int>

  /// A length of time in seconds; nil for what is no time.
  var seconds: Ratio? {
    let factor: Int? =
      switch unit {
      case "second": 1
      case "minute": 60
      case "hour": 3600
      case "day": 86_400
      case "week": 604_800
      default: nil
      }
    return factor.flatMap { value.times($0) }
  }

  /// The tokens between it and one behind it; nil where both share a token, as in “L4-5”.
  func gap(to next: Amount) -> Range<Int>? {
    tokens.upperBound <= next.tokens.lowerBound
      ? tokens.upperBound..<next.tokens.lowerBound : nil
  }

  var measure: Measure? { unit.map { Measure(value: value, unit: $0) } }

  /// How often it says that something is done; nil where it does not.
  var rate: Rate? {
    if isInterval { return period == nil ? measure?.rate : nil }
    guard let period, unit == nil || unit == "times" else { return nil }
    return Rate(value, in: period)
  }

  /// Whether its unit is seldom left to be understood, as years of age are.
  var hasFirmUnit: Bool {
    switch unit {
    case "second", "minute", "hour", "milligram", "microgram", "gram", "milliliter": true
    default: false
    }
  }

  /// Whether it is a time other than the years of an age, which a language may add (“over 65”).
  var isTime: Bool { unit == "month" || seconds != nil }

  /// Whether its unit is a part of the number that no language leaves to be understood.
  package var hasStrictUnit: Bool {
    switch unit {
    case "percent", "degree", "fahrenheit", "celsius": true
    default: false
    }
  }
}
