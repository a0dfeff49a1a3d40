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

  package var value: Ratio
  /// What the digits say if the separators are those of another language: 1.5 or 15 hundred.
  package var otherValue: Ratio?
  /// The lexicon's name of the unit, such as `second`; nil for none that it knows.
  package var unit: String?
  /// The lexicon's name of the period, such as `day` of “twice a day”.
  package var period: String?
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
}
