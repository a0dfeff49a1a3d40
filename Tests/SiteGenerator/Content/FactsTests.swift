import Testing

@testable import SiteGenerator

@Suite("Facts")
struct FactsTests {
  private func facts(_ locale: Int, of page: String?) throws -> Facts {
    let site = try FixtureSite.assembled()
    let exercise = page.flatMap { site.pageIndex["content/exercises/\($0)"] }
      .flatMap { site.pages[$0].facts.exercise }
    return Facts(clinic: site.clinic, exercise: exercise, catalog: site.locales[locale].catalog)
  }

  private static let bridge = [
    "dose.hold": ["30 seconds", "30 segundos"], "dose.repetitions": ["8 to 12", "8 a 12"],
    "dose.sets": ["2", "2"], "dose.rest": ["1 minute", "1 minuto"],
    "dose.side": ["on each side", "de cada lado"], "dose.perDay": ["2", "2"],
    "dose.daysPerWeek": ["5", "5"], "clinic.name": ["Test Clinic", "Test Clinic"],
    "clinic.phone": ["+1 (555) 010-0000", "+1 (555) 010-0000"],
    "clinic.address": [
      "1 First Street, Springfield, KY 40000", "1 First Street, Springfield, KY 40000",
    ],
    "claims.visits": ["4,000", "4,000"], "claims.less": ["50 to 85%", "50 a 85 %"],
  ]

  @Test("each fact is written out for the locale", arguments: [0, 1])
  func written(locale: Int) throws {
    let facts = try facts(locale, of: "bridge")
    #expect(Set(facts.names) == Set(Self.bridge.keys))
    for (name, texts) in Self.bridge { #expect(facts.text(of: name) == texts[locale], "\(name)") }
  }

  @Test("what a page does not have has no text")
  func absent() throws {
    let knee = try facts(0, of: "knee-stretch")
    #expect(knee.text(of: "dose.duration") == "10 minutes")
    for name in [
      "dose.repetitions", "dose.hold", "dose.", "dose", "hold", "", "clinic.fax", "claims.nothing",
      "dose.hold.seconds", "Dose.duration", ".",
    ] {
      #expect(knee.text(of: name) == nil, "\(name)")
    }
    #expect(
      try Array(facts(0, of: nil).names) == [
        "clinic.name", "clinic.phone", "clinic.address", "claims.visits", "claims.less",
      ])
  }
}
