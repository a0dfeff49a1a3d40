import Diagnostics
import Localization
import OperatingSystem
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
}
