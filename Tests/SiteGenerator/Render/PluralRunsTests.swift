import Localization
import Testing

@testable import SiteGenerator

@Suite("Plural categories for scripts")
struct PluralRunsTests {
  /// The category of a number as `dose.js` finds it.
  private func category(of number: Int, in runs: PluralRuns) -> PluralCategory? {
    let known = runs.areRepeated && number >= 200 ? 100 + number % 100 : number
    return runs.runs.last { $0.start <= known }?.category
  }

  @Test(
    "every number of a dose has the category that the rules give it",
    arguments: [
      "en", "es", "fr", "pt", "pt-PT", "ar", "vi", "zh", "ru", "pl", "cs", "sl", "lt", "lv", "cy",
      "ga", "br", "kw", "he", "is", "mk", "fil", "si", "tzm",
    ])
  func everyNumber(locale: String) throws {
    let rules = try #require(LocaleID(locale).flatMap(PluralRules.init))
    let runs = PluralRuns(rules, upTo: DoseScript.highest)
    let wrong = (0...DoseScript.highest).filter {
      category(of: $0, in: runs) != rules.category(of: $0)
    }
    #expect(wrong == [])
  }

  @Test("English takes three runs")
  func english() throws {
    let rules = try #require(LocaleID("en").flatMap(PluralRules.init))
    let runs = PluralRuns(rules, upTo: 7200)
    #expect(runs.areRepeated)
    #expect(runs.runs.map(\.start) == [0, 1, 2])
    #expect(runs.runs.map(\.category) == [.other, .one, .other])
  }

  @Test("numbers that go on in another way are all there")
  func notRepeated() throws {
    // Cornish counts thousands in a way of their own.
    let rules = try #require(LocaleID("kw").flatMap(PluralRules.init))
    let runs = PluralRuns(rules, upTo: 7200)
    #expect(!runs.areRepeated)
    #expect(runs.runs.contains { $0.start > 1000 })
  }
}
