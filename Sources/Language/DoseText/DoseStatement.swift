/// An amount of a text that an instruction states as part of a dose.
package struct DoseStatement: Sendable, Hashable {
  /// A part of a dose by the kind of its cue and its amount.
  package enum Part: String, Sendable, Hashable {
    /// Seconds that each repetition is held.
    case hold
    /// Seconds between sets or repetitions.
    case rest
    /// Seconds of the whole exercise.
    case duration
    case repetitions
    case sets
    /// Sessions a day.
    case perDay
    /// Days, or sessions, a week.
    case perWeek
    /// Hours from one session to the next.
    case every
    /// “3 x 12”: sets of so many repetitions, or the other way round.
    case product
  }

  package var part: Part
  /// In seconds where it is a time.
  package var value: Ratio
  /// The second number of a product.
  package var factor: Ratio?
  /// The amount in the text.
  package var tokens: Range<Int>
}
