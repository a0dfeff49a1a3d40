import Foundation
import Testing

@Suite("A check of some rules or pages")
struct CheckFilterTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private func check(_ arguments: String...) throws -> Outcome {
    try RunningProcess(
      Tool.path(), ["check", "--on", "2026-06-01", "--format", "json"] + arguments, in: site.path
    ).wait()
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      var rule: String
      var severity: String
      var path: String
    }
    var diagnostics: [Finding]
  }

  private func findings(_ outcome: Outcome) throws -> [Report.Finding] {
    try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).diagnostics
  }

  @Test("of rules reports these alone, and ends as if there were no others")
  func rules() throws {
    let one = try check("--rule", "not-reviewed")
    #expect(one.status == 0)
    #expect(Set(try findings(one).map(\.rule)) == ["not-reviewed"])
    let two = try check("--rule", "not-reviewed", "--rule", "missing-page")
    #expect(two.status == 1)
    #expect(Set(try findings(two).map(\.rule)) == ["not-reviewed", "missing-page"])
  }

  @Test("of a page reports all that concerns it, however it is named")
  func pages() throws {
    for name in ["exercises/bridge", "content/exercises/bridge/", "exercises/bridge/"] {
      let outcome = try check("--page", name)
      #expect(outcome.status == 0)
      let found = try findings(outcome)
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { $0.path.hasPrefix("content/exercises/bridge/") })
    }
    let both = try check("--page", "exercises/bridge", "--page", "exercises/knee-stretch")
    #expect(both.status == 1)
    #expect(try findings(both).contains { $0.path == "content/exercises/knee-stretch/es.md" })
  }

  @Test("of one severity leaves out the less grave, and ends as the whole check")
  func severity() throws {
    let all = try findings(check())
    for (severity, left) in [
      ("note", ["error", "note", "warning"]), ("warning", ["error", "warning"]),
      ("error", ["error"]),
    ] {
      let outcome = try check("--severity", severity)
      #expect(outcome.status == 1)
      #expect(Set(try findings(outcome).map(\.severity)) == Set(left))
      #expect(
        try findings(outcome).count == all.count { left.contains($0.severity) })
    }
    #expect(try check("--severity", "error", "--page", "exercises/bridge").status == 0)
    #expect(
      try check(
        "--severity", "error", "--page", "exercises/bridge", "--fail-on", "warning"
      ).status == 1)
  }

  @Test(
    "of what is not there is wrong usage",
    arguments: [
      (
        ["--rule", "not-reveiwed"], "There is no rule “not-reveiwed”. Did you mean “not-reviewed”?"
      ),
      (
        ["--page", "exercises/brigde"],
        "There is no page “exercises/brigde”. Did you mean “exercises/bridge”?"
      ),
      (
        ["--page", "bridge"],
        "There is no page “bridge”. Did you mean “exercises/bridge”?"
      ),
      (["--page", "safety"], "There is no page “safety”. Did you mean “pages/safety”?"),
      (["--page", ".."], "There is no page “..”.\n"), (["--page", ""], "There is no page “”.\n"),
      (["--page", "exercises"], "There is no page “exercises”."),
      (["--page", "exercises/../exercises/bridge"], "There is no page"),
      (["--severity", "fatal"], "--severity"),
    ])
  func unknown(arguments: [String], said: String) throws {
    let outcome = try RunningProcess(Tool.path(), ["check"] + arguments, in: site.path).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
  }

  @Test("ends its text with how many findings each rule has")
  func table() throws {
    let outcome = try RunningProcess(
      Tool.path(), ["check", "--on", "2026-06-01"], in: site.path
    ).wait()
    #expect(
      outcome.output.contains(
        """

          1  error    missing-page
          5  warning  not-accepted
        """), "\(outcome.output)")
  }
}
