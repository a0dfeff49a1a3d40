import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("Waivers")
struct WaiverTests {
  private static let wrongNumber: [Change] = [
    .replace(File.knee, "Move your knee.", "Lift it 10 times."),
    .replace(File.kneeInSpanish, "Mueva la rodilla.", "Levántela 12 veces."),
  ]

  private static func waiver(
    rule: String = "number-mismatch", page: String = "exercises/knee-stretch",
    text: String? = "Levántela 12 veces.", until: String? = nil
  ) -> String {
    let optional = [text.map { ", text: \"\($0)\"" }, until.map { ", until: \($0)" }]
    return "- {rule: \(rule), page: \(page), reason: As agreed, by: A. Person"
      + optional.compactMap(\.self).joined() + "}\n"
  }

  /// The problems that a sound site does not have, and the withheld pages.
  private static func added(_ changes: [Change]) throws -> (rules: [String], withheld: [String]) {
    let base = try prepare(SoundSite.copy()).diagnostics.map { report($0) }
    let found = try prepare(SoundSite.copy(changes))
    return (
      found.diagnostics.filter { !base.contains(report($0)) }.map(\.rule.rawValue),
      found.withheld.map { "\($0.page) \($0.locale)" }
    )
  }

  @Test("a wrong number withholds the page; with its exact text waived, it does not")
  func waived() throws {
    let faulty = try Self.added(Self.wrongNumber)
    #expect(faulty.rules == ["number-mismatch"])
    #expect(faulty.withheld == ["content/exercises/knee-stretch/en.md es"])
    let waived = try Self.added(
      Self.wrongNumber + [.write("locales/es/waivers.yml", Self.waiver())])
    #expect(waived.rules == [])
    #expect(waived.withheld == [])
  }

  @Test(
    "a waiver fits a page by its folder or its file, and no other",
    arguments: [
      ("content/exercises/knee-stretch", true), ("content/exercises/knee-stretch/", true),
      ("content/exercises/knee-stretch/es.md", true), ("exercises/knee-stretch/es.md", true),
      ("exercises/knee", false), ("knee-stretch", false), ("exercises/bridge", false),
      ("content", true),
    ])
  func pages(page: String, fits: Bool) throws {
    let found = try Self.added(
      Self.wrongNumber + [.write("content/waivers.yml", Self.waiver(page: page))])
    #expect(found.rules == (fits ? [] : ["number-mismatch", "stale-waiver"].sorted()))
  }

  @Test("a waiver holds on its last day, for its own text and in its own locale alone")
  func limits() throws {
    func rules(_ path: String, _ text: String) throws -> [String] {
      try Self.added(Self.wrongNumber + [.write(path, text)]).rules.sorted()
    }
    let both = ["number-mismatch", "stale-waiver"]
    #expect(try rules("content/waivers.yml", Self.waiver(until: "2026-06-01")) == [])
    #expect(try rules("content/waivers.yml", Self.waiver(until: "2026-05-31")) == both)
    #expect(try rules("content/waivers.yml", Self.waiver(text: "Levántela 12 veces")) == both)
    #expect(try rules("content/waivers.yml", Self.waiver(text: nil)) == both)
    #expect(try rules("locales/en/waivers.yml", Self.waiver()) == both)
  }

  @Test("what breaks the site itself cannot be waived")
  func siteErrors() throws {
    let found = try Self.added([
      .replace(File.bridge, "../knee-stretch/en.md", "../knee/en.md"),
      .write(
        "content/waivers.yml", Self.waiver(rule: "broken-link", page: "exercises/bridge", text: nil)
      ),
    ])
    #expect(found.rules.sorted() == ["broken-link", "stale-waiver"])
  }
}
