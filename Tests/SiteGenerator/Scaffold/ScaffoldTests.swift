import Diagnostics
import Foundation
import Language
import Localization
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Scaffolds")
struct ScaffoldTests {
  @Test("a new exercise has every field, empty, in each locale")
  func exercise() throws {
    let scaffold = try ExerciseScaffold.files(id: "nod", site: FixtureSite.path)
    #expect(
      scaffold.files == [
        Scaffold.File(
          path: "content/exercises/nod/en.md",
          text: """
            ---
            title:
            summary:
            draft: true
            category:  # strengthening
            position:  # supine, side-lying, prone, sitting, standing, kneeling
            dose: {repetitions: }  # also hold: 30s, duration: 10min, asMany: true, \
            side: each|each-way|left|right, sets: 2, rest: 10s, perDay: 1, daysPerWeek: 5, every: 2h
            images:
              1.jpg: {alt: , shows: , step: 1}
            # videos: {1.mp4: {alt: , poster: 1.jpg, step: 1}}, with captions: 1.en.vtt
            ---
            1.\u{20}

            """),
        Scaffold.File(
          path: "content/exercises/nod/es.md",
          text: """
            ---
            title:
            summary:
            slug:
            images:
              1.jpg: {alt: }
            ---
            1.\u{20}

            """),
      ])
  }

  @Test("a new exercise has the regions and levels of a site that lists them, to choose from")
  func regions() throws {
    let folder = try FixtureSite.copy()
    let settings = try #require(try folder.files()["site/content/site.yml"])
    func source(_ more: String) throws -> String {
      try folder.write("site/content/site.yml", settings + more)
      return try #require(
        ExerciseScaffold.files(id: "nod", site: folder.path + "/site").files.first
      ).text
    }
    let plain = try source("")
    #expect(
      try source("regions: [low-back, hip]\nexerciseLevels: [easy, hard]\n")
        == plain.replacing(
          "\ndose:", with: "\nregions: []  # low-back, hip\nlevel:  # easy, hard\ndose:"))
    #expect(
      try source("exerciseLevels: [easy]\n")
        == plain.replacing("\ndose:", with: "\nlevel:  # easy\ndose:"))
    withExtendedLifetime(folder) {}
  }

  @Test(
    "a new program lists the exercises that are known, a translation has words alone",
    arguments: [
      (nil, [], " ", "- "), ("A: first", ["bridge", "nod"], " \"A: first\" ", "- bridge\n- nod"),
    ] as [(String?, [String], String, String)])
  func program(title: String?, exercises: [String], shown: String, entries: String) throws {
    let scaffold = try ProgramScaffold.files(
      id: "first", title: title, exercises: exercises, site: FixtureSite.path)
    let source = """
      ---
      title:\(shown.dropLast())
      summary:
      draft: true
      exercises:  # an entry may also be {id: bridge, dose: {repetitions: 10}, phase: 1}
      \(entries)
      # remarks: {bridge: Start slowly.}
      ---

      """
    let translation = "---\ntitle:\nsummary:\nslug:\n# remarks: {bridge: }\n---\n"
    #expect(
      scaffold.files == [
        Scaffold.File(path: "content/programs/first/en.md", text: source),
        Scaffold.File(path: "content/programs/first/es.md", text: translation),
      ])
  }

  @Test(
    "a program whose name, or that of an exercise, can be no folder's is refused",
    arguments: [("A b", ["bridge"], "A b"), ("first", ["bridge", "../x"], "../x")])
  func names(id: String, exercises: [String], refused: String) {
    let failure = #expect(throws: BuildFailure.self) {
      try ProgramScaffold.files(id: id, title: nil, exercises: exercises, site: FixtureSite.path)
    }
    guard case .invalidName(refused) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test("a new locale has every key and no text, and the plural forms of its own language")
  func locale() throws {
    let arabic = try #require(LocaleID("ar"))
    let scaffold = try LocaleScaffold.files(id: arabic, site: FixtureSite.path)
    let names = ["locale", "strings", "lexicon", "glossary"]
    #expect(scaffold.files.map(\.path) == names.map { "locales/ar/\($0).yml" })
    let strings = scaffold.files[1].text
    #expect(strings.hasPrefix("ar:\n  photograph_to_come:\n  nav:\n    skip:\n    main:\n"))
    #expect(
      strings.contains(
        """
        \n    seconds:
              zero:
              one:
              two:
              few:
              many:
              other:
            minutes:
        """))
    // The fixture's own, behind those of the program.
    #expect(strings.contains("\n  printed:\n  version:\n"))
    #expect(strings.split(separator: "\n").allSatisfy { $0.hasSuffix(":") })
    let parsed = StringTable.parse(
      Array(strings.utf8), path: "p", locale: arabic,
      pluralRules: try #require(PluralRules(for: arabic)))
    let source = try FixtureSite.assembled().locales[0].catalog.table
    #expect(parsed.table?.keys.sorted() == source.keys.sorted())
    #expect(Set(parsed.diagnostics.map(\.rule)) == [.emptyTranslation])
  }

  @Test("a new lexicon has every list that is read, each explained, and no fault but what it lacks")
  func lexicon() throws {
    let german = try #require(LocaleID("de"))
    let file = try LocaleScaffold.files(id: german, site: FixtureSite.path).files[2]
    let (lexicon, problems) = Lexicon.parse(Array(file.text.utf8), path: "p", locale: german)
    #expect(problems == [] && lexicon.isEmpty)
    #expect(lexicon.gaps == Lexicon(locale: german).gaps)
    #expect(file.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("no word of the source locale stands in a new locale or a new translation")
  func words() throws {
    let table = try FixtureSite.assembled().locales[0].catalog.table
    let strings = try LocaleScaffold.files(id: try #require(LocaleID("de")), site: FixtureSite.path)
      .files[1].text
    for key in table.keys {
      guard case .single(let message)? = table[key],
        case .literal(let text)? = message.value.parts.first
      else { continue }
      #expect(!strings.contains(": " + text), "\(key)")
    }
  }

  @Test("a site with scaffolds in it still builds, and nothing of them is built")
  func builds() throws {
    let folder = try FixtureSite.copy()
    let site = folder.path + "/site"
    func plan() throws -> [String] {
      let options = BuildPipeline.Options(
        site: site, locales: [], date: try #require(CalendarDate("2026-06-01")),
        workers: Workers(count: 1), purpose: .build(failsOnWarnings: true))
      let preparation = try BuildPipeline.prepare(options)
      return try #require(preparation.plan, "\(preparation.diagnostics)").outputs.map(\.file)
        .sorted()
    }
    let before = try plan()
    try ExerciseScaffold.files(id: "nod", site: site).write()
    try LocaleScaffold.files(id: try #require(LocaleID("de")), site: site).write()
    #expect(try plan() == before)
    withExtendedLifetime(folder) {}
  }

  @Test("what is there already is never touched, and then nothing is made")
  func existing() throws {
    let folder = try FixtureSite.copy()
    try folder.write("site/content/exercises/nod/es.md", "mine")
    let scaffold = try ExerciseScaffold.files(id: "nod", site: folder.path + "/site")
    #expect(throws: BuildFailure.self) { try scaffold.write() }
    let files = try folder.files().filter { $0.key.contains("/nod/") }
    #expect(files == ["site/content/exercises/nod/es.md": "mine"])
  }

  @Test(
    "a name that cannot stand in an address is refused", arguments: ["", "a b", "../x", "a/b", "."])
  func names(id: String) {
    #expect(throws: BuildFailure.self) {
      try ExerciseScaffold.files(id: id, site: FixtureSite.path)
    }
  }

  @Test("a language without plural rules is refused")
  func language() throws {
    let klingon = try #require(LocaleID("tlh"))
    #expect(throws: BuildFailure.self) {
      try LocaleScaffold.files(id: klingon, site: FixtureSite.path)
    }
  }
}
