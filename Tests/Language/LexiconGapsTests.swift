import Localization
import Testing

@testable import Language

@Suite("What a lexicon lacks")
struct LexiconGapsTests {
  @Test("an empty lexicon lacks every list that a check needs, and those of errors are needed")
  func empty() throws {
    let gaps = Lexicon(locale: try #require(LocaleID("de"))).gaps
    #expect(
      gaps.filter(\.isNeeded).map(\.list) == [
        "function", "amounts", "amounts.units", "amounts.periods", "sides", "negations",
        "doseCues", "contraries",
      ])
    #expect(
      gaps.filter { !$0.isNeeded }.map(\.list) == [
        "amounts.dates", "bodyParts", "directions", "common", "instructions",
        "amounts.intervals", "abbreviations", "style.pictureOpenings", "style.references",
        "style.sideChanges", "meanings",
      ])
  }

  @Test("without meanings lost sentences are missed, and the locale is told so")
  func meanings() throws {
    let gap = Lexicon(locale: try #require(LocaleID("de"))).gaps.last
    #expect(
      gap == Lexicon.Gap(list: "meanings", unchecked: "much of what is left out", isNeeded: false))
  }

  @Test("the languages of the project lack nothing", arguments: ["en", "es"])
  func whole(tag: String) throws {
    #expect(try Languages.lexicon(tag).gaps == [])
  }
}
