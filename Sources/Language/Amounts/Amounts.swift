/// What a text counts.
package struct Amounts: Sendable {
  package var amounts: [Amount] = []
  /// Periods without a number, such as “daily”, with their places.
  package var periods: [(tokens: Range<Int>, name: String)] = []
  /// Placeholders with what the words behind them say that they count.
  package var placeholders: [CountedPlaceholder] = []
  /// Whether it has a word for one that counts nothing by itself: “a step”, “un paso”.
  package var hasArticle = false

  package init() {}
}

/// A placeholder of a text with the unit and the period behind it: “%{count} seconds”.
package struct CountedPlaceholder: Sendable, Hashable {
  /// The digest of its spelling.
  package var name: UInt64
  package var unit: String?
  package var period: String?
  /// From the placeholder to the unit or period.
  package var tokens: Range<Int>
}
