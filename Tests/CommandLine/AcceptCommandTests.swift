import Foundation
import Testing

@Suite("Accepting translations")
struct AcceptCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  @Test("what was recorded is told, and what was not")
  func accepted() throws {
    let first = try Tool.run(
      "accept", "--locale", "es", "--by", "A. Person", "--on", "2026-01-31", "bridge", "strings",
      in: site.path)
    #expect(
      first
        == Outcome(
          status: 0,
          output: """
            Accepted: content/exercises/bridge/es.md
            Accepted: locales/es/strings.yml
            es: 2 recorded, 0 unchanged, 0 refused.

            """, errors: ""))
    let old = try Snapshot(site.path)
    let second = try Tool.run(
      "accept", "--locale", "es", "--draft", "exercises/bridge", in: site.path)
    #expect(second.output == "es: 0 recorded, 1 unchanged, 0 refused.\n")
    #expect(try Snapshot(site.path) == old)
  }

  @Test("a page with errors is refused, with its errors; the others are accepted")
  func refused() throws {
    try site.edit("content/exercises/bridge/es.md", "%{dose.hold}", "")
    let outcome = try Tool.run(
      "accept", "--site", site.path, "--locale", "es", "--draft", "bridge", "home")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        Recorded as a draft: content/pages/home/es.md
        es: 1 recorded, 0 unchanged, 1 refused.

        """)
    #expect(outcome.errors.hasPrefix("Refused: content/exercises/bridge/es.md\n"))
    #expect(outcome.errors.contains("[placeholder-mismatch]"))
    #expect(
      try Snapshot(site.path)?.files.filter { $0.hasSuffix(".po") } == [
        "content/pages/home/es.po"
      ])
  }

  @Test("what a language in preparation says is recorded as any other's")
  func preparation() throws {
    try site.edit("content/site.yml", "[en, es]", "[en]")
    let outcome = try Tool.run("accept", "--locale", "es", "--draft", "home", in: site.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Snapshot(site.path)?.files.contains("content/pages/home/es.po") == true)
  }

  @Test(
    "wrong usage is said to be",
    arguments: [
      ["--locale", "es"], ["--by", "A"], ["--locale", "es", "--by", "A", "--draft"],
      ["--locale", "es", "--by", " "], ["--locale", "es", "--by", "A\nB"],
      ["--locale", "es", "--by", "A", "--clinical"], ["--locale", "en", "--draft", "--clinical"],
      ["--locale", "en", "--by", "A"], ["--locale", "de", "--by", "A"],
      ["--locale", "es", "--by", "A", "nowhere"],
      ["--locale", "es", "--by", "A", "--on", "2026-02-30"],
      ["--locale", "es", "--by", "A", "--machine", "DeepL"],
      ["--locale", "es", "--draft", "--machine", " "],
    ])
  func usage(arguments: [String]) throws {
    let old = try Snapshot(site.path)
    let outcome = try RunningProcess(Tool.path(), ["accept"] + arguments, in: site.path).wait()
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(try Snapshot(site.path) == old)
  }

  @Test("where the site says who may accept, nobody else does")
  func listed() throws {
    try site.write(
      "content/reviewers.yml",
      "- {person: A. Person, languages: [es], role: translator, qualification: CHI, "
        + "since: 2026-01-01}\n")
    let old = try Snapshot(site.path)
    let refused = try Tool.run(
      "accept", "--locale", "es", "--by", "A. Persn", "--on", "2026-01-31", "bridge",
      in: site.path)
    #expect(refused.status == 64)
    #expect(
      refused.errors.contains(
        "content/reviewers.yml has no such name. Did you mean “A. Person”? Who may: A. Person "
          + "(translator)."))
    #expect(try Snapshot(site.path) == old)
    let accepted = try Tool.run(
      "accept", "--locale", "es", "--by", "A. Person", "--on", "2026-01-31", "bridge",
      in: site.path)
    #expect(accepted.status == 0, "\(accepted.errors)")
  }

  @Test("a clinician's review is written into the source page")
  func clinical() throws {
    let outcome = try Tool.run(
      "accept", "--locale", "en", "--by", "A. Person, PT", "--clinical", "--on", "2026-01-31",
      "bridge", "home", in: site.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        Reviewed: content/exercises/bridge/en.md
        en: 1 recorded, 0 unchanged, 1 refused.

        """)
    #expect(
      outcome.errors.contains(
        "Only exercises, programs and the safety page have a clinical review."))
    let page = try String(
      contentsOfFile: site.absolute("content/exercises/bridge/en.md"), encoding: .utf8)
    #expect(page.contains("\nreviewed: {by: \"A. Person, PT\", on: 2026-01-31, of: \""))
  }

  @Test("where a file cannot be written, nothing is")
  func readOnly() throws {
    let blocked = site.absolute("content/pages/home")
    let old = try Snapshot(site.path)
    // Who may write everywhere cannot be kept from it; for him a folder stands where the record
    // should be, which is no record that can be read, so that the page is refused.
    let outcome: Outcome
    if geteuid() == 0 {
      try FileManager.default.createDirectory(
        atPath: blocked + "/es.po/full", withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: blocked + "/es.po") }
      outcome = try Tool.run("accept", "--locale", "es", "--draft", "home", in: site.path)
    } else {
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: blocked)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: blocked)
      }
      outcome = try Tool.run("accept", "--locale", "es", "--draft", "bridge", "home", in: site.path)
    }
    #expect(outcome.status == (geteuid() == 0 ? 1 : 2))
    #expect(!outcome.output.contains("Recorded as a draft"))
    #expect(try Snapshot(site.path) == old)
  }
}
