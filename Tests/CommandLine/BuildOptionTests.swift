import Foundation
import Testing

@Suite("The options of a build")
struct BuildOptionTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private func build(_ name: String, _ options: String...) throws -> Outcome {
    let output = ["build", "--site", site.path, "--output", folder.path + "/" + name]
    return try RunningProcess(Tool.path(), output + options).wait()
  }

  private func entries(_ name: String) throws -> [String: Snapshot.Entry] {
    try #require(try Snapshot(folder.path + "/" + name)).entries
  }

  @Test("builds of one locale each, laid together, are the full build")
  func localesLaidTogether() throws {
    for (name, options) in [("full", []), ("en", ["en"]), ("es", ["es"]), ("both", ["es", "en"])] {
      let outcome = try RunningProcess(
        Tool.path(),
        ["build", "--site", site.path, "--output", folder.path + "/" + name]
          + options.flatMap { ["--locale", $0] }
      ).wait()
      #expect(outcome.status == 0)
    }
    let (full, english, spanish) = (try entries("full"), try entries("en"), try entries("es"))
    #expect(english["es/index.html"] == nil)
    #expect(spanish["en/index.html"] == nil)
    #expect(english.merging(spanish) { one, other in one == other ? one : .folder } == full)
    #expect(try entries("both") == full)
  }

  @Test("the number of threads changes no byte")
  func jobs() throws {
    #expect(try build("one", "--jobs", "1").status == 0)
    #expect(try build("many", "--jobs", "7").status == 0)
    #expect(try entries("one") == entries("many"))
  }

  @Test("--fail-on withheld writes nothing where a page is withheld")
  func failOnWithheld() throws {
    let outcome = try build("out", "--fail-on", "withheld")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasSuffix("/out is as it was.\n"))
    #expect(try Snapshot(folder.path + "/out") == nil)
  }

  @Test("--fail-on withheld lets warnings pass")
  func failOnWithheldWithoutWithheld() throws {
    try site.remove("content/exercises/knee-stretch")
    try site.edit(
      "content/exercises/bridge/en.md", " or [the knee](../knee-stretch/en.md)", "")
    try site.edit(
      "content/exercises/bridge/es.md", " o [la rodilla](../knee-stretch/en.md)", "")
    let outcome = try build("out", "--fail-on", "withheld")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning  [not-accepted]"))
    #expect(try build("strict", "--fail-on", "warning").status == 1)
    #expect(try Snapshot(folder.path + "/strict") == nil)
  }

  @Test("reviews grow old by the day that --on names")
  func day() throws {
    let review = "order: 1\nreviewed: {by: A Person, on: 2024-01-31, of: %}\n"
    try site.edit(
      "content/exercises/bridge/en.md", "order: 1\n",
      review.replacingOccurrences(of: "%", with: "000000000000"))
    let changed = try build("out", "--on", "2025-06-30")
    #expect(changed.errors.contains("“Bridge” has changed since its clinical review"))
    let accepted = try Tool.run(
      "accept", "--site", site.path, "--locale", "en", "--clinical", "--by", "A Person", "--on",
      "2024-01-31", "bridge")
    #expect(accepted.status == 0)
    let fresh = try build("out", "--on", "2026-01-31")
    #expect(fresh.status == 0)
    #expect(!fresh.errors.contains("[review-outdated]"))
    let old = try build("out", "--on", "2026-02-01")
    #expect(old.status == 0)
    #expect(old.errors.contains("review of “Bridge” is more than 24 months old."))
  }
}
