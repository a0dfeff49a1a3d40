import Foundation
import Testing

@Suite("The version")
struct VersionTests {
  @Test("it is the program's, its commit's and its formats', on every command")
  func version() throws {
    let outcome = try Tool.run("--version")
    #expect(outcome.status == 0 && outcome.errors == "")
    let commit = /commit (?:unknown|[0-9a-f]{12}(?:-changed)?)/
    let text = outcome.output.replacing(commit, with: "COMMIT")
    #expect(
      text == """
        handout 1.0.0 (COMMIT)
        formats: site 1, report 1, index 1

        """)
    #expect(try Tool.run("new", "site", "--version") == outcome)
  }
}
