/// How a text in a notation of its own is written: so much of it as a regular expression can say.
package struct TextForm: Sendable, Hashable {
  /// What other readers of YAML take for numbers, and this one for a text of digits.
  package enum Numerals: Sendable, Hashable {
    case none
    case whole(ClosedRange<Int>)
    case any
  }

  /// A regular expression of ECMA-262 for the whole text; nil for any text.
  package let pattern: String?
  package let numerals: Numerals

  package init(_ pattern: String, numerals: Numerals = .none) {
    self.pattern = pattern
    self.numerals = numerals
  }

  private init() {
    pattern = nil
    numerals = .any
  }

  package static let any = TextForm()

  /// Any text that is not blank.
  package static let given = TextForm("[\\s\\S]*\\S[\\s\\S]*", numerals: .any)

  /// A day, such as 2026-01-31.
  package static let date = TextForm("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
}
