import Foundation
import Testing

@Suite("Names of files cannot steer a terminal or a workflow")
struct RawTextTests {
  /// Moves the cursor, and turns the line round.
  private static let odd = "a\u{1B}[31m\u{202E}b"

  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder, named: "site\(Self.odd)")
  }

  /// What a run wrote, having made sure that none of it is raw.
  @discardableResult
  private func run(
    _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try RunningProcess(Tool.path(), arguments).wait()
    let said = outcome.output + outcome.errors
    #expect(said != "", sourceLocation: sourceLocation)
    #expect(
      !said.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" },
      sourceLocation: sourceLocation)
    return outcome
  }

  @Test("a site, an output and what stands in it")
  func outputs() throws {
    #expect(try run(["build", "--site", site.path]).status == 0)
    try site.write("_site/\(Self.odd)", "mine")
    #expect(try run(["build", "--site", site.path]).status == 2)
    #expect(try run(["build", "--site", site.path + "/none"]).status == 2)
    try site.breakSource()
    #expect(
      try run(["build", "--site", site.path, "--output", "\(folder.path)/\(Self.odd)"]).status == 1)
  }

  @Test("a file that is reported", arguments: ["text", "github", "json", "sarif"])
  func reports(format: String) throws {
    try site.write("content/static/\(Self.odd).txt", "")
    let outcome = try run(["check", "--site", site.path, "--format", format])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("odd-character"))
  }

  @Test(
    "what no command takes",
    arguments: [["--odd"], ["build", "--odd"], ["odd"], ["build", "odd"]])
  func unknown(arguments: [String]) throws {
    let arguments = arguments.map { $0.replacing("odd", with: Self.odd) }
    #expect(try run(arguments).status == 64)
  }

  @Test("pages, rules and days that are asked for")
  func arguments() throws {
    let accept = ["accept", "--site", site.path, "--locale", "es", "--draft"]
    #expect(try run(accept + ["safety"]).status == 0)
    try run(accept + [Self.odd])
    #expect(try run(["check", "--explain", Self.odd]).status == 64)
    #expect(try run(["new", "exercise", "--site", site.path, Self.odd]).status == 64)
  }
}
