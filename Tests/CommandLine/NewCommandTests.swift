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

  @Test("an exercise is begun in every locale of the site")
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
