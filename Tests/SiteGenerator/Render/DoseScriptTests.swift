import Localization
import Testing

@testable import SiteGenerator

@Suite("What a therapist may set")
struct DoseScriptTests {
  @Test("everything, where all languages have words for it")
  func everything() throws {
    let catalogs = try FixtureSite.assembled().locales.map(\.catalog)
    let script = DoseScript(try #require(catalogs.first), among: catalogs)
    #expect(script.sides == Dose.Side.allCases)
    #expect(script.fields == DoseField.allCases)
  }

  @Test("what is usual, where one language has words for no more")
  func usual() throws {
    var catalogs = try FixtureSite.assembled().locales.map(\.catalog)
    let first = try #require(catalogs.first)
    let table = StringTable(locale: first.locale, path: "locales/en/strings.yml")
    catalogs.append(
      Catalog(settings: first.settings, table: table, pluralRules: first.pluralRules))
    let script = DoseScript(first, among: catalogs)
    #expect(script.sides == [.each, .eachWay])
    #expect(script.fields == DoseField.allCases.filter { $0 != .asMany && $0 != .every })
  }
}
