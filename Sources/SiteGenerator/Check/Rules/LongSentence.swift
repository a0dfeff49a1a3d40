import Diagnostics
import Language
import Localization

extension RuleID {
  static let longSentence: RuleID = "long-sentence"
}

extension Rule {
  /// Sentences are short enough to be read on a phone, in pain.
  static let longSentence = Rule(
    id: .longSentence, kind: .advice,
    explanation: """
      Finds sentences of more than 20 words in English and 25 in Spanish, on pages and in messages.

      A patient in pain, on a phone, loses the beginning of a long sentence before its end. A list
      item ends a sentence; a figure, a placeholder and a name from glossary.yml count as one word
      each. Languages other than English and Spanish are not measured.

      Make two sentences of it. “Lie on your back with your knees bent, and then, while you keep your
      feet flat on the floor, tighten your stomach …” becomes “Lie on your back with your knees bent.
      Keep your feet flat on the floor. Tighten your stomach.”
      """,
    scope: .segment { checked in
      let languages = checked.site.languages
      guard let formula = languages.readingFormula(of: checked.localeIndex) else { return [] }
      let prose = checked.segment.prose
      guard prose.tokens.count > formula.longestSentence else { return [] }
      return prose.sentences(abbreviations: languages.abbreviations).compactMap { sentence in
        let count = prose.wordCount(in: sentence)
        guard count > formula.longestSentence else { return nil }
        return checked.diagnostic(
          .longSentence, .warning, at: sentence,
          "This sentence has \(count) words; \(formula.longestSentence) are enough in "
            + "\(checked.locale.catalog.settings.name).",
          help: "Make two sentences of it, or leave out what the patient need not know.")
      }
    })
}
