import Foundation
import Testing

@Suite("What a build says and how it ends")
struct BuildStatusTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
  }

  @Test("a build with a withheld page succeeds, names it, and keeps its problems to stderr")
  func success() throws {
    let outcome = try Tool.run("build", "--site", site.path, "--output", output)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("Built ") == true)
    #expect(lines.first?.contains(" into \(output) in ") == true)
    #expect(lines.last == "Withheld in es: content/exercises/knee-stretch/en.md")
    #expect(outcome.errors.contains("[missing-page]"))
    #expect(!outcome.errors.contains("Built"))
  }

  @Test("the output goes to _site in the site folder where none is named")
  func defaultOutput() throws {
    let outcome = try Tool.run("build", in: site.path)
    #expect(outcome.status == 0)
    #expect(FileManager.default.fileExists(atPath: site.absolute("_site/en/index.html")))
  }

  @Test("an error on a source page fails the build; the old site stays byte for byte")
  func failure() throws {
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
    let old = try Snapshot(output)
    let identities = try FileIdentity.all(output)
    try site.breakSource()
    let outcome = try Tool.run("build", "--site", site.path, "--output", output)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("content/exercises/bridge/en.md:6:11: error: "))
    #expect(
      outcome.errors.hasSuffix("Nothing was written: the site in \(output) is as it was.\n"))
    #expect(try Snapshot(output) == old)
    #expect(try FileIdentity.all(output) == identities)
  }

  @Test("a build that fails makes no output")
  func failureWithoutOldSite() throws {
    try site.breakSource()
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 1)
    #expect(try Snapshot(output) == nil)
  }

  @Test("a file's name cannot move the cursor or pass for a line of the report")
  func controlCharacters() throws {
    try site.write("content/exercises/bridge/a\u{1B}[31m\nb.md", "x")
    let outcome = try Tool.run("build", "--site", site.path, "--output", output)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("content/exercises/bridge/a [31m b.md:1 The name"))
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test("an error on a translation withholds the page and the build succeeds")
  func translationError() throws {
    try site.edit("content/exercises/bridge/es.md", "1. Acuéstese", "- Acuéstese")
    try site.edit("content/exercises/bridge/es.md", "2. Levante", "- Levante")
    let outcome = try Tool.run("build", "--site", site.path, "--output", output)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.split(separator: "\n").dropFirst() == [
        "Withheld in es: content/exercises/bridge/en.md",
        "Withheld in es: content/exercises/knee-stretch/en.md",
      ])
    #expect(outcome.errors.contains("[steps]"))
    let files = try #require(try Snapshot(output)).files
    #expect(files.contains("en/exercises/bridge/index.html"))
    let page = try String(
      contentsOfFile: output + "/es/ejercicios/puente/index.html", encoding: .utf8)
    #expect(page.contains("en/exercises/bridge/index.html") && !page.contains("<main"))
  }

  @Test("a site folder that is not there cannot be built")
  func missingSite() throws {
    let outcome = try Tool.run("build", "--site", folder.path + "/none", "--output", output)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("/none: No such file or directory."))
    #expect(try Snapshot(output) == nil)
  }

  @Test(
    "wrong usage ends with status 64 and says what is wrong",
    arguments: [
      (["build", "--jobs", "0"], "--jobs must be from 1 to 1024."),
      (["build", "--jobs", "1025"], "--jobs must be from 1 to 1024."),
      (["build", "--jobs", "many"], "--jobs"),
      (["build", "--locale", "klingon!"], "--locale"),
      (["build", "--locale", "de"], "The site does not publish the locale de, only: en, es."),
      (["build", "--on", "2026-02-30"], "“2026-02-30” is no date like 2026-01-31."),
      (["build", "--on", "today"], "“today” is no date like 2026-01-31."),
      (["build", "--fail-on", "error"], "--fail-on"),
      (["build", "--outptu", "x"], "--outptu"),
      (["build", "--output="], "--output"),
      (["build", "--keep", "2"], "--keep must be 0 or 1."),
      (["build", "surplus"], "surplus"),
      (["deploy"], "deploy"),
      (["new", "exercise"], "Name the exercise: handout new exercise wall-slide"),
      (["new", "locale", "x"], "“x” is no language tag like fr or pt-BR."),
    ])
  func usage(arguments: [String], said: String) throws {
    let outcome = try RunningProcess(Tool.path(), arguments, in: site.path).wait()
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(said))
    #expect(try Snapshot(site.absolute("_site")) == nil)
  }

  @Test("help goes to stdout", arguments: [["--help"], ["build", "--help"], ["new", "--help"]])
  func help(arguments: [String]) throws {
    let outcome = try RunningProcess(Tool.path(), arguments).wait()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: handout"))
    #expect(outcome.errors == "")
  }
}
