import Diagnostics
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Pages that every locale needs")
struct NeededPageTests {
  private static let homeInSpanish = "content/pages/home/es.md"
  private static let homeInEnglish = "content/pages/home/en.md"

  @Test(
    "a safety page that a locale does not have, or that says nothing there, stops the build",
    arguments: [
      ([.remove(File.safetyInSpanish)], "missing-safety", "es"),
      ([.replace(File.safety, "order: 2", "order: 2\nlocales: [en]")], "missing-safety", "es"),
      ([.replace(File.safety, "order: 2", "order: 2\ndraft: true")], "missing-safety", ""),
      ([.replace(File.safety, "## Stop\n", "---\n\n## Stop\n")], "missing-safety", "en"),
      ([.replace(File.safety, "Stop if it hurts.\n", "")], "missing-safety", "en"),
      (
        [.replace(File.safetyInSpanish, "## Pare\n", "---\n\n## Pare\n")], "missing-safety", "es"
      ),
      (
        [.replace(File.safetyInSpanish, "## Pare\n", "<!-- nota -->\n\n---\n\n## Pare\n")],
        "missing-safety", "es"
      ),
      ([.replace(File.safetyInSpanish, "Pare si le duele.", "- \n")], "missing-safety", "es"),
      ([.replace(File.safetyInSpanish, "Pare si le duele.", "&nbsp;")], "missing-safety", "es"),
      (
        [.replace(File.safetyInSpanish, "Pare si le duele.", "Stop if it hurts you today.")],
        "identical-to-source wrong-language partly-translated", "es"
      ),
    ] as [([Change], String, String)])
  func safety(changes: [Change], rules: String, locale: String) throws {
    let found = try prepare(SoundSite.copy(changes))
    #expect(found.plan == nil)
    #expect(!found.withheld.contains { $0.page == File.safety })
    let fitting = found.siteErrors.filter { error in
      rules.split(separator: " ").contains { $0 == error.rule.rawValue }
        && (error.locale ?? "") == locale
    }
    #expect(fitting.map(\.subject.folder) == ["content/pages/safety"])
  }

  @Test(
    "a home page that a locale does not have stops the build, waived or not",
    arguments: [
      [.remove(homeInSpanish)],
      [.replace(homeInEnglish, "title:", "locales: [en]\ntitle:")],
      [
        .remove(homeInSpanish), .write("content/waivers.yml", waiver("missing-page", "pages/home")),
      ],
      [
        .remove(homeInEnglish), .write("content/waivers.yml", waiver("missing-page", "pages/home")),
      ],
    ] as [[Change]])
  func home(changes: [Change]) throws {
    let found = try prepare(SoundSite.copy(changes))
    #expect(found.plan == nil)
    #expect(
      found.siteErrors.filter { $0.rule == .missingPage }.map(\.subject.folder)
        == ["content/pages/home"])
  }

  @Test("a message that lost its number is waived with its text alone")
  func message() throws {
    let lost: Change = .replace(
      File.stringsInSpanish, #"minutes: {one: "%{count} minuto", other: "%{count} minutos"}"#,
      #"minutes: {one: "%{count} minuto", other: "minutos"}"#)
    func mismatches(_ waiver: String) throws -> Int {
      try prepare(SoundSite.copy([lost, .write("locales/es/waivers.yml", waiver)])).siteErrors
        .count { $0.rule == .placeholderMismatch }
    }
    let page = "locales/es/strings.yml"
    #expect(try mismatches(Self.waiver("placeholder-mismatch", page)) == 1)
    #expect(try mismatches(Self.waiver("placeholder-mismatch", page, ", text: minutos")) == 0)
  }

  @Test("a build calls no waiver stale that only a check can use")
  func onlyInChecks() throws {
    let draft = "exercises/knee-stretch"
    let site = try SoundSite.copy([
      .replace(File.knee, "dose:", "draft: true\ndose:"),
      .write(
        "content/waivers.yml",
        Self.waiver("number-mismatch", draft, ", text: x")
          + Self.waiver("reading-level", "exercises/bridge")
          + Self.waiver("number-mismatch", "exercises/bridge", ", text: x")),
    ])
    let found = try BuildPipeline.prepare(
      BuildPipeline.Options(
        site: site.path, locales: [], date: try testDate(), workers: Workers(count: 2),
        purpose: .build(failsOnWarnings: false)))
    #expect(
      found.diagnostics.filter { $0.rule == .staleWaiver }.map(\.location.range.startLine) == [3])
  }

  private static func waiver(_ rule: String, _ page: String, _ more: String = "") -> String {
    "- {rule: \(rule), page: \(page), reason: As agreed, by: A. Person\(more)}\n"
  }
}
