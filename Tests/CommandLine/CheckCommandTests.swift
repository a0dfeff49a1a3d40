import Foundation
import Testing

@Suite("What a check reports and how it ends")
struct CheckCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private func check(_ arguments: String...) throws -> Outcome {
    try RunningProcess(
      Tool.path(), ["check", "--on", "2026-06-01"] + arguments, in: site.path
    ).wait()
  }

  private func json<Report: Decodable>(_ type: Report.Type, _ outcome: Outcome) throws -> Report {
    try JSONDecoder().decode(type, from: Data(outcome.output.utf8))
  }

  @Test("an error is reported to stdout, by page, and gives status 1; nothing is written")
  func text() throws {
    let outcome = try check()
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.contains(
        """
        content/exercises/knee-stretch
          en.md:1:1  warning  “Knee stretch” has had no clinical review; the page says so.  \
        [not-reviewed]
              help: After a clinician has read it: handout accept --locale en --clinical --by NAME \
        exercises/knee-stretch
          es.md:1:1  error  “Knee stretch” is not there in es.  [missing-page]
              source: Knee stretch
              help: Translate content/exercises/knee-stretch/en.md into \
        content/exercises/knee-stretch/es.md, or list the locales that the page is meant for \
        (locales: […]) on the source page.

        """))
    #expect(
      outcome.output.hasSuffix(
        "\nes: 4 of 5 pages complete, 1 withheld, 4 not accepted\n1 error, 9 warnings, 1 note\n"))
    #expect(!FileManager.default.fileExists(atPath: site.absolute("_site")))
  }

  @Test("the offending words are marked in both texts")
  func marks() throws {
    try site.edit("content/exercises/bridge/en.md", "Lie on your back.", "Count to 10 now.")
    try site.edit("content/exercises/bridge/es.md", "Acuéstese boca arriba.", "Cuente hasta 12 ya.")
    let output = try check().output
    #expect(output.contains("      source: Count to »10« now.\n"))
    #expect(output.contains("      target: Cuente hasta »12« ya.\n"))
  }

  @Test("json counts, sums up each locale, and holds each finding with its range")
  func jsonReport() throws {
    let report = try json(Report.self, check("--format", "json", "--locale", "es"))
    #expect(report.version == 1)
    #expect(report.summary.errors == 1)
    #expect(
      report.summary.locales == [
        Report.Locale(locale: "es", pages: 5, complete: 4, withheld: 1, accepted: 0)
      ])
    #expect(report.diagnostics.allSatisfy { $0.locale ?? "es" == "es" })
    let expected = Report.Finding(
      rule: "missing-page", severity: "error", locale: "es",
      path: "content/exercises/knee-stretch/es.md", line: 1, column: 1, endLine: 1, endColumn: 1,
      message: "“Knee stretch” is not there in es.",
      help: "Translate content/exercises/knee-stretch/en.md into "
        + "content/exercises/knee-stretch/es.md, or list the locales that the page is meant for "
        + "(locales: […]) on the source page.",
      source: "Knee stretch", target: nil)
    #expect(report.diagnostics.first { $0.rule == "missing-page" } == expected)
  }

  @Test("annotations name files from the repository's root, with their signs escaped")
  func github() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.git", withIntermediateDirectories: true)
    let lines = try check("--format", "github", "--locale", "es").output.split(separator: "\n")
      .map(String.init)
    let expected =
      "::error file=site/content/exercises/knee-stretch/es.md,line=1,endLine=1,col=1,endColumn=1,"
      + "title=missing-page::“Knee stretch” is not there in es.%0ATranslate "
      + "content/exercises/knee-stretch/en.md into content/exercises/knee-stretch/es.md, or list "
      + "the locales that the page is meant for (locales: […]) on the source page."
    #expect(lines.first { $0.contains("missing-page") } == expected)
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
  }

  @Test("sarif names each rule, and a finding keeps its fingerprint when its line moves")
  func sarif() throws {
    let first = try json(SARIF.self, check("--format", "sarif"))
    try site.edit("content/exercises/bridge/en.md", "summary:", "# One line more\nsummary:")
    let second = try json(SARIF.self, check("--format", "sarif"))
    #expect(first.version == "2.1.0")
    #expect(first.runs.map(\.columnKind) == ["unicodeCodePoints"])
    let (before, after) = (try #require(first.runs.first), try #require(second.runs.first))
    let fingerprints = before.results.map(\.partialFingerprints)
    #expect(Set(fingerprints).count == fingerprints.count)
    #expect(fingerprints == after.results.map(\.partialFingerprints))
    #expect(before.results.map(\.lines) != after.results.map(\.lines))
    for result in before.results {
      #expect(before.tool.driver.rules[result.ruleIndex].id == result.ruleId)
    }
  }

  @Test(
    "what counts as failure can be widened, and is what the chosen locale has",
    arguments: [
      (["--locale", "en"], 0), (["--locale", "en", "--fail-on", "withheld"], 0),
      (["--locale", "en", "--fail-on", "warning"], 1), (["--locale", "es"], 1),
      (["--fail-on", "withheld"], 1),
    ] as [([String], Int32)])
  func status(arguments: [String], status: Int32) throws {
    let outcome = try RunningProcess(Tool.path(), ["check"] + arguments, in: site.path).wait()
    #expect(outcome.status == status)
  }

  @Test("a locale in preparation is checked where it is asked for")
  func preparation() throws {
    let made = try Tool.run("new", "locale", "de", "--site", site.path)
    #expect(made.status == 0)
    let whole = try check("--format", "json")
    #expect(!whole.output.contains("locales/de/"))
    let empty = try json(Report.self, check("--format", "json", "--locale", "de"))
    #expect(empty.diagnostics.contains { $0.path == "locales/de/locale.yml" })
    #expect(empty.summary.locales == [])
    try site.write(
      "locales/de/locale.yml", "name: Deutsch\ndirection: ltr\ndecimal: \",\"\ngroup: \".\"\n")
    let german = try json(Report.self, check("--format", "json", "--locale", "de"))
    #expect(
      german.summary.locales == [
        Report.Locale(locale: "de", pages: 5, complete: 0, withheld: 3, accepted: 0)
      ])
  }

  @Test("a draft is checked, and its faults are reported")
  func draft() throws {
    try site.edit(
      "content/exercises/bridge/en.md", "title:", "draft: true\ntitle:")
    try site.edit("content/exercises/bridge/en.md", "Lie on your back.", "Count to 10 now.")
    try site.edit("content/exercises/bridge/es.md", "Acuéstese boca arriba.", "Cuente hasta 12 ya.")
    let outcome = try check()
    #expect(outcome.output.contains("[number-mismatch]"))
    #expect(
      try Tool.run("build", "--site", site.path).errors.contains("[number-mismatch]") == false)
  }

  @Test("a rule is explained; one that does not exist is wrong usage, with the nearest name")
  func explain() throws {
    let known = try check("--explain", "side-mismatch")
    #expect(known.status == 0)
    #expect(known.output.hasPrefix("side-mismatch\n\nLeft became right"))
    let unknown = try check("--explain", "side-mismach")
    #expect(unknown.status == 64)
    #expect(
      unknown.errors.contains("There is no rule “side-mismach”. Did you mean “side-mismatch”?"))
  }

  @Test("a site that is not there cannot be checked, nor a locale that it does not have")
  func missing() throws {
    #expect(try Tool.run("check", "--site", folder.path + "/none").status == 2)
    let outcome = try check("--locale", "de")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("The site does not publish the locale de"))
  }
}

/// Handout's own format.
private struct Report: Decodable {
  struct Summary: Decodable {
    var errors: Int
    var locales: [Locale]
  }

  struct Locale: Decodable, Equatable {
    var locale: String
    var pages, complete, withheld, accepted: Int
  }

  struct Finding: Decodable, Equatable {
    var rule, severity: String
    var locale: String?
    var path: String
    var line, column, endLine, endColumn: Int
    var message: String
    var help, source, target: String?
  }

  var version: Int
  var summary: Summary
  var diagnostics: [Finding]
}

/// What of a SARIF log is compared.
private struct SARIF: Decodable {
  struct Run: Decodable {
    var tool: Tool
    var columnKind: String
    var results: [Result]
  }

  struct Tool: Decodable {
    var driver: Driver
  }

  struct Driver: Decodable {
    var rules: [Rule]
  }

  struct Rule: Decodable {
    var id: String
  }

  struct Result: Decodable {
    struct Location: Decodable {
      struct Physical: Decodable {
        var region: [String: Int]
      }

      var physicalLocation: Physical
    }

    var ruleId: String
    var ruleIndex: Int
    var locations: [Location]
    var partialFingerprints: [String: String]

    var lines: [Int?] { locations.map { $0.physicalLocation.region["startLine"] } }
  }

  var version: String
  var runs: [Run]
}
