import Testing

@testable import Language

@Suite("How hard a text is to read")
struct ReadingFormulaTests {
  @Test("the end of a text ends a sentence, figures and placeholders are short words")
  func counts() {
    let text = "Hold the towel for %{dose.hold}. Repeat 10 times (see www.clinic.test/a-b) – slowly"
    #expect(
      Prose(text, vocabulary: Vocabulary()).readingCounts(.fleschKincaid, abbreviations: [])
        == ReadingCounts(words: 11, sentences: 2, syllables: 14))
  }

  @Test("a kept name counts as one short word, and marks alone are no sentence")
  func asides() {
    let prose = Prose("Use MyNorton Chart. – … ¿?", asides: [4..<18], vocabulary: Vocabulary())
    #expect(
      prose.readingCounts(.szigrisztPazos, abbreviations: [])
        == ReadingCounts(words: 2, sentences: 1, syllables: 3))
    #expect(prose.wordCount(in: 0..<prose.tokens.count) == 2)
  }

  @Test("a point behind an abbreviation ends no sentence")
  func abbreviations() {
    var vocabulary = Vocabulary()
    let doctor = vocabulary.intern("Dr")
    let prose = Prose("Ask Dr. Sun.", vocabulary: vocabulary)
    #expect(prose.readingCounts(.fleschKincaid, abbreviations: [doctor]).sentences == 1)
    #expect(prose.readingCounts(.fleschKincaid, abbreviations: []).sentences == 2)
  }

  @Test("the formulas have the published coefficients")
  func scores() {
    let counts = ReadingCounts(words: 100, sentences: 10, syllables: 150)
    #expect(abs(ReadingFormula.fleschKincaid.score(of: counts) - 6.01) < 0.001)
    #expect(abs(ReadingFormula.szigrisztPazos.score(of: counts) - 103.385) < 0.001)
    #expect(abs(ReadingFormula.kandelMoles.score(of: counts) - 86.45) < 0.001)
    #expect(ReadingFormula.fleschKincaid.score(of: ReadingCounts()) == 0)
  }

  @Test("harder is a higher grade, but less perspicuity; the limit itself is kept")
  func limits() {
    #expect(ReadingFormula.fleschKincaid.isHarder(6.1, than: 6))
    #expect(!ReadingFormula.fleschKincaid.isHarder(6, than: 6))
    #expect(ReadingFormula.szigrisztPazos.isHarder(64.9, than: 65))
    #expect(!ReadingFormula.szigrisztPazos.isHarder(65, than: 65))
    #expect(ReadingFormula.kandelMoles.isHarder(69.9, than: 70))
    #expect(!ReadingFormula.kandelMoles.isHarder(70, than: 70))
  }

  @Test("a language without a published formula has none", arguments: ["de", "ar", "und", "eng"])
  func unknown(language: String) {
    #expect(ReadingFormula(language: language) == nil)
  }
}
