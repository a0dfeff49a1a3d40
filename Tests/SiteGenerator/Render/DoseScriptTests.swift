import Testing

@testable import SiteGenerator

@Suite("What a therapist may set")
struct DoseScriptTests {
  @Test("what all languages have words for")
  func offered() throws {
    // Neither language of this site has words for the left side alone, or for hours.
    let catalogs = try FixtureSite.assembled().locales.map(\.catalog)
    let script = DoseScript(try #require(catalogs.first), among: catalogs)
    #expect(script.sides == [.each, .eachWay])
    #expect(!script.fields.contains(.every) && !script.fields.contains(.asMany))
    #expect(script.fields.contains(.daysPerWeek))
  }
}
