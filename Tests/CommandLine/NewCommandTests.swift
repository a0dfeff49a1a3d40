import Foundation
import Testing

@Suite("Beginning an exercise or a locale")
struct NewCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  @Test("an exercise is begun in every locale and the site still builds")
  func exercise() throws {
    let outcome = try Tool.run("new", "exercise", "wall-slide", in: site.path)
    #expect(
      outcome
        == Outcome(
          status: 0,
          output: """
            Created content/exercises/wall-slide/en.md
            Created content/exercises/wall-slide/es.md
            Fill in the fields; the page is a draft until you remove “draft: true”.

            """, errors: ""))
    let build = try Tool.run("build", in: site.path)
    #expect(build.status == 0)
    #expect(!build.errors.contains("wall-slide"))
  }

  @Test("an exercise is begun with what its options say")
  func fields() throws {
    let outcome = try Tool.run(
      "new", "exercise", "wall-slide", "--title", #"Wall "slide""#, "--category", "strengthening",
      "--position", "standing", "--repetitions", "8-12", in: site.path)
    #expect(outcome.status == 0)
    let page = try String(
      contentsOfFile: site.absolute("content/exercises/wall-slide/en.md"), encoding: .utf8)
    #expect(
      page.hasPrefix(
        """
        ---
        title: "Wall \\"slide\\""
        summary:
        draft: true
        category: strengthening
        position: standing
        dose: {repetitions: 8-12}
        """))
    #expect(try Tool.run("build", in: site.path).status == 0)
  }

  @Test(
    "a field that an exercise cannot have is wrong usage, with what it can have",
    arguments: [
      (["--category", "strenghtening"], "Did you mean “strengthening”?"),
      (["--category", "zzz"], "Known here: strengthening."),
      (["--position", "upside-down"], "There is no position “upside-down”."),
      (["--repetitions", "0"], "write 10 or 8-12"),
      (["--repetitions", "12-8"], "write 10 or 8-12"),
    ])
  func badField(options: [String], words: String) throws {
    let old = try Snapshot(site.path)
    let outcome = try RunningProcess(
      Tool.path(), ["new", "exercise", "wall-slide"] + options, in: site.path
    ).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try Snapshot(site.path) == old)
  }

  @Test("on a terminal an exercise's fields are asked for, and may be left empty")
  func asked() throws {
    let outcome = try Terminal().run(
      ["new", "exercise", "--position", "prone"], in: site.path,
      answers: ["wall-slide", "", "strengthening", "10"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("Category (strengthening): "))
    #expect(!outcome.errors.contains("Position"))
    let page = try String(
      contentsOfFile: site.absolute("content/exercises/wall-slide/en.md"), encoding: .utf8)
    #expect(page.hasPrefix("---\ntitle:\nsummary:\ndraft: true\ncategory: strengthening\n"))
    #expect(page.contains("position: prone\ndose: {repetitions: 10}"))
  }

  @Test("a page is begun in every locale, as a draft, and the site still builds")
  func page() throws {
    let outcome = try Tool.run("new", "page", "visits", "--title", "Your visit", in: site.path)
    #expect(
      outcome
        == Outcome(
          status: 0,
          output: """
            Created content/pages/visits/en.md
            Created content/pages/visits/es.md
            Fill in the fields; the page is a draft until you remove “draft: true”.

            """, errors: ""))
    let page = try String(
      contentsOfFile: site.absolute("content/pages/visits/en.md"), encoding: .utf8)
    #expect(page == "---\ntitle: \"Your visit\"\nsummary:\ndraft: true\n---\n")
    #expect(try Tool.run("build", in: site.path).status == 0)
    #expect(try Tool.run("new", "page", "visits", in: site.path).status == 2)
  }

  @Test("a locale is begun and the site builds without it")
  func locale() throws {
    let outcome = try Tool.run("new", "locale", "pt-BR", "--site", site.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.hasPrefix(
        "Created locales/pt-BR/locale.yml\nCreated locales/pt-BR/strings.yml\n"))
    #expect(try Tool.run("build", in: site.path).status == 0)
  }

  @Test("what is there is never touched, and nothing is put beside it")
  func refusal() throws {
    try site.write("content/exercises/wall-slide/es.md", "mine")
    let old = try Snapshot(site.path)
    let exercise = try Tool.run("new", "exercise", "wall-slide", in: site.path)
    let locale = try Tool.run("new", "locale", "es", in: site.path)
    #expect(exercise.status == 2)
    #expect(exercise.output == "")
    #expect(
      exercise.errors
        == "error: cannot create content/exercises/wall-slide/es.md: File exists.\n")
    #expect(locale.status == 2)
    #expect(locale.errors == "error: cannot create locales/es/locale.yml: File exists.\n")
    #expect(try Snapshot(site.path) == old)
  }

  @Test(
    "a name that cannot stand in an address is wrong usage",
    arguments: ["Wall Slide", "../wall", "wall/slide", "", ".", "wall.slide"])
  func badName(name: String) throws {
    let old = try Snapshot(site.path)
    let outcome = try Tool.run("new", "exercise", name, in: site.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("cannot stand in an address"))
    #expect(try Snapshot(site.path) == old)
  }

  @Test("a language without known plural rules is wrong usage")
  func unknownPlurals() throws {
    let outcome = try Tool.run("new", "locale", "tlh", in: site.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("No plural rules are known for the locale tlh."))
  }

  @Test("a folder that holds no site is said to hold none")
  func noSite() throws {
    let outcome = try Tool.run("new", "exercise", "wall-slide", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("content/site.yml"))
  }

  @Test("a site.yml with errors is reported with its place")
  func brokenSite() throws {
    try site.edit("content/site.yml", "sourceLocale: en", "sourceLocale: [en]")
    let outcome = try Tool.run("new", "exercise", "wall-slide", in: site.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/site.yml:2:"))
  }
}
