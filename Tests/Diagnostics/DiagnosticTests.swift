import Diagnostics
import Testing

@Suite("Diagnostic")
struct DiagnosticTests {
  func diagnostic(_ path: String, _ line: Int, _ column: Int, _ rule: RuleID) -> Diagnostic {
    Diagnostic(
      rule, at: SourceLocation(path: path, range: SourceRange(line: line, column: column)), "x")
  }

  @Test("reports are sorted by path, line, column, rule")
  func order() {
    let sorted = [
      diagnostic("a.md", 1, 1, "b"), diagnostic("a.md", 1, 1, "c"), diagnostic("a.md", 1, 2, "a"),
      diagnostic("a.md", 2, 1, "a"), diagnostic("a.md", 10, 1, "a"), diagnostic("b.md", 1, 1, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("an error weighs more than a warning, a warning more than a note")
  func severity() {
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
  }
}
