import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

@Suite("An exercise beside its translation")
struct SideBySideTests {
  private static let sheet = "en/exercises/bridge/+es/index.html"

  private func sheets(_ changes: [Change]) throws -> [String] {
    try build(SoundSite.copy(changes)).keys.filter { $0.contains("+") }.sorted()
  }

  @Test("each exercise that is published in the source and another language has one")
  func each() throws {
    #expect(
      try sheets([]) == [
        "en/exercises/bridge/+es/index.html", "en/exercises/knee-stretch/+es/index.html",
      ])
  }

  @Test(
    "an exercise without its translation, withheld in it or a draft has none",
    arguments: [
      Change.remove(File.bridgeInSpanish),
      .replace(File.bridgeInSpanish, "Acuéstese boca arriba.", "Lie on your back."),
      .replace(File.bridge, "category:", "draft: true\ncategory:"),
    ])
  func none(change: Change) throws {
    #expect(try sheets([change]) == ["en/exercises/knee-stretch/+es/index.html"])
  }

  @Test("both sides speak their own language, the words of the string table too")
  func words() throws {
    let files = try build(SoundSite.copy([.remove("templates"), .remove("locales")]))
    let page = String(decoding: try #require(files[Self.sheet]), as: UTF8.self)
    let sides = page.components(separatedBy: "<article lang=\"")
    #expect(sides.count == 3)
    #expect(sides[1].hasPrefix("en\"") && sides[1].contains("Keep breathing."))
    #expect(sides[2].hasPrefix("es\"") && sides[2].contains("Siga respirando."))
    #expect(!sides[2].contains("Keep breathing."))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    let sitemap = try BuiltSite(files: files).sitemap()
    #expect(!sitemap.contains("+") && !sitemap.contains("%2B"))
  }

  @Test("a file that is published at its address is one too many")
  func address() throws {
    let copy = try SoundSite.copy([.write("content/static/\(Self.sheet)", "")])
    #expect(try prepare(copy).diagnostics.map(\.rule.rawValue).contains("duplicate-url"))
  }
}
