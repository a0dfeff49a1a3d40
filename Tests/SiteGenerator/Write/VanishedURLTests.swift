import Diagnostics
import Localization
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("VanishedURL")
struct VanishedURLTests {
  @Test("pages that are gone are named, other files and locales that were not built are not")
  func pages() throws {
    let options = BuildPipeline.Options(
      site: FixtureSite.path, locales: [try #require(LocaleID("en"))],
      date: try #require(CalendarDate("2026-06-01")), workers: Workers(count: 1),
      purpose: .build(failsOnWarnings: true))
    let plan = try #require(try BuildPipeline.prepare(options).plan)
    #expect(
      VanishedURL.diagnostics(
        removed: [
          "assets/old.css", "en/exercises/gone/index.html", "es/ejercicios/gone/index.html",
          "sheet.pdf",
        ], plan: plan) == [
          Diagnostic(
            "vanished-url", .warning,
            at: Diagnostics.SourceLocation(path: "en/exercises/gone/index.html"),
            "The address /en/exercises/gone/ of the last build has no page now.",
            help: "If the page moved, list the old address on it: "
              + "aliases: [/en/exercises/gone/].")
        ])
    #expect(VanishedURL.diagnostics(removed: [], plan: plan) == [])
  }

  @Test("a page that became a draft is told so, since no other page has moved")
  func draft() throws {
    let folder = try FixtureSite.copy()
    let path = "site/content/exercises/knee-stretch/en.md"
    let text = try #require(try folder.files()[path])
    try folder.write(path, text.replacing("category:", with: "draft: true\ncategory:"))
    for (file, link) in [
      ("en.md", " or [the knee](../knee-stretch/en.md)"),
      ("es.md", " o [la rodilla](../knee-stretch/en.md)"),
    ] {
      let linking = "site/content/exercises/bridge/" + file
      let text = try #require(try folder.files()[linking])
      try folder.write(linking, text.replacing(link, with: ""))
    }
    let options = BuildPipeline.Options(
      site: folder.path + "/site", locales: [], date: try #require(CalendarDate("2026-06-01")),
      workers: Workers(count: 1), purpose: .build(failsOnWarnings: true))
    let plan = try #require(try BuildPipeline.prepare(options).plan)
    let found = VanishedURL.diagnostics(
      removed: ["en/exercises/knee-stretch/index.html"], plan: plan)
    withExtendedLifetime(folder) {}
    #expect(
      found.map(\.help) == [
        "The page is a draft now. Remove “draft: true” to publish it again."
      ])
  }
}
