import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

@Suite("Pages of regions, categories and positions")
struct ListPageTests {
  /// The folders of the program's Spanish, with what they list.
  private static let spanish = [
    "zonas-del-cuerpo": "regions", "espalda-baja": "low-back",
    "tipos": "categories", "estiramientos": "range-of-motion",
    "fortalecimiento": "strengthening",
    "posiciones": "positions", "sentado": "sitting", "boca-abajo": "prone",
  ]

  private func built(_ count: Int, _ more: [Change] = []) throws -> BuiltSite {
    BuiltSite(
      files: try build(SiteCopy(of: "two-locales", ManyExercises.changes(count, more: more))))
  }

  /// The exercises of each page of a list in a locale, in the order of the page, by the page's folder
  /// without the locale, the names of folders as in English.
  private func members(_ site: BuiltSite, in locale: String) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (file, html) in site.pages {
      var parts = file.split(separator: "/").map(String.init)
      guard parts.count > 3, parts[0] == locale else { continue }
      if locale == "es" { parts = parts.map { Self.spanish[$0] ?? $0 } }
      guard ["regions", "categories", "positions"].contains(parts[1]) else { continue }
      found[parts[1..<(parts.count - 1)].joined(separator: "/")] = html.matches(
        of: #/<h2><a href="[^"]*move-(\d+)\/index\.html"/#
      ).compactMap { Int($0.output.1) }
    }
    return found
  }

  @Test("24 exercises have no list pages, 25 have them in each language")
  func threshold() throws {
    for locale in ["en", "es"] {
      #expect(members(try built(24), in: locale) == [:])
      #expect(
        Set(members(try built(25), in: locale).keys) == [
          "regions/low-back", "regions/neck-jaw", "regions/cuello-é", "regions/3f21",
          "categories/strengthening", "categories/range-of-motion", "positions/prone",
          "positions/sitting",
        ])
    }
  }

  @Test("drafts do not count, and are on no list")
  func drafts() throws {
    let draft = "content/exercises/move-24/en.md"
    let site = try built(25, [.replace(draft, "dose:", "draft: true\ndose:")])
    #expect(members(site, in: "en") == [:])
  }

  @Test(
    "each exercise is on one part of each of its lists and on no other", arguments: [25, 60, 211])
  func partition(count: Int) throws {
    let site = try built(count)
    for locale in ["en", "es"] {
      var lists: [Int: [String]] = [:]
      for (folder, exercises) in members(site, in: locale) {
        #expect((1...48).contains(exercises.count), "\(folder)")
        for number in exercises {
          lists[number, default: []].append(
            folder.split(separator: "/").prefix(2).joined(separator: "/"))
        }
      }
      #expect(lists.keys.sorted() == Array(0..<count))
      for (number, found) in lists {
        #expect(found.count == Set(found).count && Set(found) == ManyExercises.lists(of: number))
      }
    }
  }

  @Test(
    "a list has parts of 48",
    arguments: [(48, [48]), (49, [48, 1]), (96, [48, 48]), (97, [48, 48, 1])])
  func parts(count: Int, sizes: [Int]) throws {
    // All in one position.
    let sitting = (0..<count).filter { $0.isMultiple(of: 5) }.map {
      Change.replace("content/exercises/move-\($0)/en.md", "prone", "sitting")
    }
    let site = try built(count, sitting)
    let found = members(site, in: "en")
    let folders = sizes.indices.map {
      $0 == 0 ? "positions/sitting" : "positions/sitting/\($0 + 1)"
    }
    #expect(folders.map { found[$0]?.count } == sizes)
    #expect(found["positions/sitting/\(sizes.count + 1)"] == nil)
    let inOrder = (0..<count).map { "move-\($0)" }.sorted()
    #expect(folders.flatMap { found[$0] ?? [] }.map { "move-\($0)" } == inOrder)
  }

  @Test("parts lead to each other, and each is found under its own address")
  func way() throws {
    let sitting = (0..<97).filter { $0.isMultiple(of: 5) }.map {
      Change.replace("content/exercises/move-\($0)/en.md", "prone", "sitting")
    }
    let site = try built(97, sitting)
    func page(_ folder: String) throws -> String {
      String(decoding: try #require(site.files["\(folder)/index.html"]), as: UTF8.self)
    }
    let root = "https://clinic.test/exercises/"
    let second = try page("es/posiciones/sentado/2")
    #expect(site.canonical(of: second) == "\(root)es/posiciones/sentado/2/")
    #expect(
      site.alternates(of: second) == [
        "en": "\(root)en/positions/sitting/2/", "es": "\(root)es/posiciones/sentado/2/",
        "x-default": root,
      ])
    #expect(second.contains("<h1>Posición: "))
    #expect(second.contains("<p class=\"lead\">97 ejercicios. Parte 2 de 3</p>"))
    let links = second.matches(of: #/<a class="action plain" rel="(\w+)" href="([^"]+)">([^<]+)</#)
    #expect(
      links.map { [$0.output.1, $0.output.2, $0.output.3].map(String.init) } == [
        ["prev", "../../../../es/posiciones/sentado/index.html", "Parte anterior"],
        ["next", "../../../../es/posiciones/sentado/3/index.html", "Parte siguiente"],
      ])
    let first = try page("en/positions/sitting")
    #expect(!first.contains("rel=\"prev\"") && first.contains("rel=\"next\""))
    #expect(first.contains("<title>Position: sitting – "))
    let last = try page("en/positions/sitting/3")
    #expect(last.contains("rel=\"prev\"") && !last.contains("rel=\"next\""))
    #expect(last.contains("<title>Position: sitting – Part 3 of 3 – "))
    for (file, html) in site.pages {
      #expect(site.brokenLinks(of: file, html) == [], "\(file)")
    }
    let sitemap = String(decoding: try #require(site.files["sitemap.xml"]), as: UTF8.self)
    #expect(sitemap.contains("<loc>\(root)es/posiciones/sentado/2/</loc>"))
  }

  @Test(
    "above 100 exercises the address of all of them leads to the home page, and a note says so",
    arguments: [(100, false), (101, true)])
  func pageOfAll(count: Int, isLeftOut: Bool) throws {
    let copy = try SiteCopy(of: "two-locales", ManyExercises.changes(count))
    let notes = try prepare(copy).diagnostics.filter { $0.rule == .noPageOfAll }
    #expect(
      notes.map { "\(place($0.location)) \($0.severity) \($0.message)" }
        == (isLeftOut
          ? [
            "content/site.yml:1:1 note No page shows all 101 exercises, since nobody would print so many: its address leads to the home page. Each part of the body, category and position has pages instead."
          ] : []))
    let site = BuiltSite(files: try build(copy))
    for (file, home) in [("en/program", "en"), ("es/programa", "es")] {
      let html = String(
        decoding: try #require(site.files["\(file)/index.html"]), as: UTF8.self)
      let leadsHome = html.contains(
        #"<meta http-equiv="refresh" content="0; url=../../\#(home)/index.html">"#)
      #expect(leadsHome == isLeftOut)
      #expect(
        (site.files["sitemap.xml"].map { String(decoding: $0, as: UTF8.self) } ?? "").contains(
          "<loc>https://clinic.test/exercises/\(file)/</loc>") != isLeftOut)
    }
  }

  @Test("an exercise that a language lacks is named in the source's, and marked")
  func foreign() throws {
    let site = try built(25)
    let page = String(
      decoding: try #require(site.files["es/tipos/fortalecimiento/index.html"]), as: UTF8.self)
    #expect(
      page.contains(
        #"<h2><a href="../../../en/exercises/move-2/index.html" lang="en" dir="ltr" hreflang="en">Move 2</a> "#
      ))
    #expect(
      page.contains(#"<h2><a href="../../../es/ejercicios/move-0/index.html">Giro 0</a></h2>"#))
  }

  @Test("a locale whose folders name no lists has them under their English names")
  func folders() throws {
    let site = try built(
      25, [.write("locales/es/locale.yml", "folders: {exercises: ejercicios}\n")])
    #expect(site.files["es/positions/prone/index.html"] != nil)
    #expect(site.files["es/posiciones/prone/index.html"] == nil)
  }

  @Test("two regions of one address, or a file at that of a list, are one too many")
  func addresses() throws {
    let changes = ManyExercises.changes(
      25,
      more: [
        .replace("content/site.yml", "regions: [", "regions: [\"Low back\", "),
        .replace(
          "content/exercises/move-1/en.md", "regions: []", "regions: [\"Low back\"]"),
        .replace("locales/en/strings.yml", "region: {", "region: {Low back: Low back, "),
        .replace("locales/es/strings.yml", "region: {", "region: {Low back: Espalda baja, "),
        .write("content/static/es/tipos/fortalecimiento/index.html", ""),
      ])
    let problems = try prepare(SiteCopy(of: "two-locales", changes)).diagnostics.filter {
      $0.rule.rawValue == "duplicate-url"
    }
    #expect(
      problems.map { "\(place($0.location)) \($0.message)" } == [
        "content/site.yml:6:23 The address /en/regions/low-back/index.html is taken by content/site.yml already.",
        "content/static/es/tipos/fortalecimiento/index.html:1:1 The address /es/tipos/fortalecimiento/index.html is taken by content/site.yml already.",
      ])
  }
}
