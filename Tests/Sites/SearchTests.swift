import Diagnostics
import Foundation
import Testing

@testable import Language
@testable import SiteGenerator

@Suite("Search")
struct SearchTests {
  private func many(_ count: Int, _ more: [Change] = []) throws -> [String: [UInt8]] {
    try build(SiteCopy(of: "two-locales", ManyExercises.changes(count, more: more)))
  }

  private func html(_ files: [String: [UInt8]], _ file: String) throws -> String {
    String(decoding: try #require(files[file], "\(file)"), as: UTF8.self)
  }

  @Test(
    "every word of every title finds its exercise, in one file and in many",
    arguments: [3, 400, 401])
  func titles(count: Int) throws {
    let files = try many(count)
    for folder in ["en/search", "es/buscar"] {
      let search = try SearchFiles(files, in: folder)
      #expect(search.facts.count == count)
      #expect(search.partNames.isEmpty == (count <= 400))
      #expect(search.words == search.words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      for number in 0..<count {
        let shown = search.exercise(number)
        for word in SearchFolding.words(of: shown[1]) {
          #expect(search.hits(of: word).contains(.init(exercise: number, place: 1)), "\(shown)")
        }
        let target = (folder.split(separator: "/") + shown[3].split(separator: "/")).reduce(
          into: [Substring]()
        ) { path, part in
          if part == ".." { path.removeLast() } else { path.append(part) }
        }.joined(separator: "/")
        #expect(files[target] != nil, "\(shown)")
      }
    }
  }

  @Test("a word is noted in the best place that it has, and summaries note no passing words")
  func places() throws {
    let files = try build(
      SoundSite.copy([
        .replace(File.bridge, "category:", "also: [Pelvic lift, the glute raise]\ncategory:"),
        .replace(File.bridge, "summary: ", "summary: Lift the gluteal. "),
      ]))
    let search = try SearchFiles(files, in: "en/search")
    let bridge = try #require(
      (0..<search.facts.count).first { search.exercise($0)[0] == "bridge" })
    func place(_ word: String) -> Int? {
      search.hits(of: word).first { $0.exercise == bridge }?.place
    }
    #expect(place("bridge") == 0)
    #expect(place("pelvic") == 4)
    // In the summary too.
    #expect(place("lift") == 4)
    #expect(place("the") == 4)
    // The glossary's word for “gluteal”.
    #expect(place("buttocks") == 5)
    #expect(place("gluteal") == 7)
    // “on your back”, of which long words are kept, that many lexicons count among the small ones.
    #expect(place("back") == 6)
    #expect(place("on") == nil)
  }

  @Test(
    "a program is found by its title and summary, behind the exercises and without facts",
    arguments: [3, 400, 401, 416])
  func programs(count: Int) throws {
    let program = """
      ---
      title: Weekly plan
      summary: Keeps rhythm.
      exercises: [move-0]
      ---
      Do them.
      """
    let words = "---\ntitle: Plan semanal\nsummary: Mantiene el ritmo.\n---\nHágalos.\n"
    let files = try many(
      count,
      [
        .write("content/programs/week/en.md", program),
        .write("content/programs/week/es.md", words),
      ])
    for (folder, word, shown) in [
      ("en/search", "rhythm", ["week", "Weekly plan", "Keeps rhythm."]),
      ("es/buscar", "ritmo", ["week", "Plan semanal", "Mantiene el ritmo."]),
    ] {
      let search = try SearchFiles(files, in: folder)
      #expect(search.facts.count == count)
      #expect(search.hits(of: word) == [.init(exercise: count, place: 7)])
      #expect(Array(search.exercise(count).prefix(3)) == shown)
    }
    #expect(!(try html(files, "en/search/index.html").contains("Weekly plan")))
  }

  @Test("an exercise that a language lacks is found there in the source's, and marked")
  func foreign() throws {
    let search = try SearchFiles(many(4), in: "es/buscar")
    #expect(
      (0..<4).map { search.exercise($0).dropFirst(3).joined(separator: " ") }.sorted() == [
        "../../en/exercises/move-1/index.html en ltr English",
        "../../en/exercises/move-2/index.html en ltr English",
        "../../es/ejercicios/move-0/index.html", "../../es/ejercicios/move-3/index.html",
      ])
  }

  @Test("without script the page lists every exercise from A to Z, in parts of 300")
  func alphabet() throws {
    let files = try many(
      301,
      [
        .replace("content/exercises/move-7/en.md", "title: Move 7", "title: Ábaco"),
        .replace("content/exercises/move-8/en.md", "title: Move 8", "title: 3 steps"),
        .replace("content/exercises/move-9/en.md", "title: Move 9", "title: zipper"),
      ])
    let pages = try ["en/search/index.html", "en/search/2/index.html"].map { try html(files, $0) }
    let links = pages.map { page in
      page.matches(of: #/<li><a class="link" href="[^"]*exercises\/(move-\d+)\/index\.html"/#)
        .map { String($0.output.1) }
    }
    #expect(links.map(\.count) == [300, 1])
    #expect(Set(links.joined()).count == 301)
    #expect(links[0].prefix(2) == ["move-8", "move-7"] && links[1] == ["move-9"])
    let letters = pages.map { $0.matches(of: #/<h3>([^<]+)<\/h3>/#).map { String($0.output.1) } }
    #expect(letters == [["0–9", "A", "M"], ["Z"]])
    #expect(
      pages[1].contains(
        #"<li><a class="link" href="../../../en/search/2/index.html" aria-current="page">Z</a></li>"#
      ))
    #expect(files["en/search/3/index.html"] == nil)
  }

  @Test("every page leads to the search of its language, and only that page is there already")
  func links() throws {
    let files = try many(30)
    let site = BuiltSite(files: files)
    for (file, page) in site.contentPages {
      let root = String(repeating: "../", count: file.split(separator: "/").count - 1)
      let own = file.hasPrefix("en/") ? "en/search" : "es/buscar"
      #expect(page.contains("<a href=\"\(root)\(own)/index.html\""), "\(file)")
      let isCurrent = page.contains("/\(own)/index.html\" aria-current=\"page\"")
      #expect(isCurrent == (file == "\(own)/index.html"), "\(file)")
    }
    #expect(
      try site.sitemap().contains("<loc>https://clinic.test/exercises/es/buscar/</loc>"))
  }

  @Test("a site without exercises has no search")
  func noExercises() throws {
    let files = try build(SiteCopy(of: "two-locales", [.remove("content/exercises")]))
    #expect(files.keys.filter { $0.contains("/search/") } == [])
  }

  @Test("a static file at the address of a search's data is one too many")
  func addresses() throws {
    let problems = try prepare(
      SoundSite.copy([.write("content/static/es/buscar/index.js", "")])
    ).diagnostics.filter { $0.rule.rawValue == "duplicate-url" }
    #expect(
      problems.map { "\(place($0.location)) \($0.message)" } == [
        "content/static/es/buscar/index.js:1:1 The address /es/buscar/index.js is taken by content/site.yml already."
      ])
  }

  @Test("the files are the same on any number of threads, and for a locale alone")
  func threads() throws {
    let copy = try SiteCopy(of: "two-locales", ManyExercises.changes(420))
    let one = try build(copy, workers: 1)
    #expect(try build(copy, workers: 4) == one)
    let spanish = try build(copy, locales: ["es"])
    let search = one.filter { $0.key.hasPrefix("es/buscar/") }
    #expect(search.count > 30)
    #expect(spanish.filter { $0.key.hasPrefix("es/buscar/") } == search)
    #expect(!spanish.keys.contains { $0.hasPrefix("en/search/") })
  }
}
