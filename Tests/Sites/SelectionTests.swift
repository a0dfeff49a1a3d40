import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Exercises chosen for one patient")
struct SelectionTests {
  private func files(_ changes: [Change] = []) throws -> [String] {
    try build(SoundSite.copy(changes)).keys.filter {
      $0.hasPrefix("en/selection/") || $0.hasPrefix("es/seleccion/")
    }.sorted()
  }

  @Test("each language has the page, and beside it a file for each of its exercises")
  func each() throws {
    #expect(
      try files() == [
        "en/selection/bridge.js", "en/selection/index.html", "en/selection/knee-stretch.js",
        "es/seleccion/bridge.js", "es/seleccion/index.html", "es/seleccion/knee-stretch.js",
      ])
  }

  @Test(
    "an exercise that a language lacks, withholds or has as a draft has no file there",
    arguments: [
      Change.remove(File.bridgeInSpanish),
      .replace(File.bridgeInSpanish, "Acuéstese boca arriba.", "Lie on your back."),
    ])
  func lacking(change: Change) throws {
    #expect(
      try files([change]) == [
        "en/selection/bridge.js", "en/selection/index.html", "en/selection/knee-stretch.js",
        "es/seleccion/index.html", "es/seleccion/knee-stretch.js",
      ])
  }

  @Test("of more than 24 exercises the page lists none, and names the data of the search")
  func many() throws {
    for (count, listed) in [(24, 24), (25, 0)] {
      let files = try build(SiteCopy(of: "two-locales", ManyExercises.changes(count)))
      let page = String(decoding: try #require(files["en/selection/index.html"]), as: UTF8.self)
      #expect(page.matches(of: #/id="offer_move-\d+"/#).count == listed)
      #expect(page.contains(#"data-search="../../en/search/index.js""#) == (listed == 0))
      #expect(page.contains("assets/search-engine.") == (listed == 0))
    }
  }

  @Test("a draft has no file in any language")
  func draft() throws {
    #expect(
      try files([.replace(File.bridge, "category:", "draft: true\ncategory:")]) == [
        "en/selection/index.html", "en/selection/knee-stretch.js", "es/seleccion/index.html",
        "es/seleccion/knee-stretch.js",
      ])
  }

  @Test("the file of an exercise is one call with data that no text can leave")
  func hostile() throws {
    let attack = "</script><img src=x onerror=alert(1)>\\\"'&"
    let quoted = "'\(attack.replacing("'", with: "''"))'"
    let files = try build(
      SoundSite.copy([
        .replace(File.bridge, "title: Bridge", "title: \(quoted)"),
        .replace(File.bridge, "summary: Makes your hips strong & steady.", "summary: \(quoted)"),
      ]))
    let text = String(decoding: try #require(files["en/selection/bridge.js"]), as: UTF8.self)
    #expect(text.hasPrefix("handoutSelection.sheet({") && text.hasSuffix("});\n"))
    let data = text.dropFirst("handoutSelection.sheet(".count).dropLast(");\n".count)
    #expect(!data.contains("<") && !data.contains("\n"))
    let sheet = try #require(
      try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    #expect(sheet["title"] as? String == attack)
    #expect(sheet["id"] as? String == "bridge")
    let markup = try #require(sheet["html"] as? String)
    #expect(markup.contains("&lt;img src=x onerror=alert(1)&gt;") && !markup.contains("<img src=x"))
  }

  @Test("the page is for no search engine, and is linked from the home page of the base")
  func found() throws {
    let files = try build(SoundSite.copy([.remove("templates"), .remove("locales")]))
    let site = BuiltSite(files: files)
    let page = try #require(site.pages.first { $0.file == "es/seleccion/index.html" }).html
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("hreflang=\"en\" href=\"https://"))
    #expect(try !site.sitemap().contains("seleccion"))
    let home = try #require(site.pages.first { $0.file == "es/index.html" }).html
    #expect(home.contains("href=\"../es/seleccion/index.html\""))
  }

  @Test(
    "what would stand in place of its files is reported",
    arguments: [
      "content/static/en/selection/bridge.js", "content/static/es/seleccion/index.html",
      "content/static/EN/Selection/Bridge.js", "content/static/en/selection",
    ])
  func taken(file: String) throws {
    let rules = try prepare(SoundSite.copy([.write(file, "x")])).diagnostics.map(\.rule.rawValue)
    #expect(rules.contains("duplicate-url"))
  }

  @Test(
    "another file beside them is none of theirs",
    arguments: ["content/static/en/selection/bridge.txt", "content/static/fr/selection/bridge.js"])
  func beside(file: String) throws {
    let rules = try prepare(SoundSite.copy([.write(file, "x")])).diagnostics.map(\.rule.rawValue)
    #expect(!rules.contains("duplicate-url"))
  }
}
