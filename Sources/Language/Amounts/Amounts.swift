/// What a text counts.
package struct Amounts: Sendable {
  package var amounts: [Amount] = []
  /// Periods without a number, such as “daily”, with their places.
  package var periods: [(tokens: Range<Int>, name: String)] = []
  /// Whether it has a word for one that counts nothing by itself: “a step”, “un paso”.
  package var hasArticle = false
}
