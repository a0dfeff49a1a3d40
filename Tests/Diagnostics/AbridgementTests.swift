import Diagnostics
import Testing

@Suite("Abridged reports")
struct AbridgementTests {
  @Test("up to 100 problems of one kind in a file are all shown")
  func few() {
    let problems = problems(100)
    #expect(problems.abridged() == problems)
  }

  @Test("of more, one stands for those that are not shown, and counts them")
  func many() {
    let all = problems(1_000)
    let abridged = all.abridged()
    #expect(abridged.count == 101)
    #expect(Array(abridged.prefix(100)) == Array(all.prefix(100)))
    #expect(abridged[100].location == all[100].location)
    #expect(abridged[100].rule == "some-rule")
    #expect(abridged[100].severity == .error)
    #expect(abridged[100].locale == "es")
    #expect(abridged[100].count == 900)
    #expect(
      abridged[100].message
        == "900 more problems of this kind in a.md, this one the first, are not shown.")
    #expect(abridged.count(of: .error) == 1_000)
  }

  @Test("a single one behind the first hundred is shown itself")
  func oneMore() {
    let problems = problems(101)
    #expect(problems.abridged() == problems)
  }

  @Test("problems of another file, rule, severity or locale count by themselves")
  func kinds() {
    let all =
      (problems(60) + problems(60, path: "b.md") + problems(60, rule: "other-rule")
      + problems(60, .warning) + problems(60, locale: nil)).sorted()
    #expect(all.abridged() == all)
  }

  @Test("an error behind many warnings of its rule is shown")
  func errorBehindWarnings() {
    let warnings = problems(500, .warning)
    var error = problems(1)[0]
    error.location.range.startLine = 10_000
    let abridged = (warnings + [error]).sorted().abridged()
    #expect(abridged.last == error)
    #expect(abridged.count(of: .error) == 1)
    #expect(abridged.count(of: .warning) == 500)
  }

  private func problems(
    _ count: Int, _ severity: Severity = .error, path: String = "a.md",
    rule: RuleID = "some-rule", locale: String? = "es"
  ) -> [Diagnostic] {
    (0..<count).map { number in
      Diagnostic(
        rule, severity, locale: locale,
        at: SourceLocation(path: path, range: SourceRange(line: number + 1, column: 1)), "A slip.",
        help: "Mend it.", source: "a", target: "b")
    }
  }
}
