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
      Finds sentences of more words than longestSentence in locales/<id>/locale.yml allows: 20 in \
      English, 25 in Spanish and French, on pages and in messages.

      A patient in pain, on a phone, loses the beginning of a long sentence before its end. A list
      item ends a sentence; a figure, a placeholder and a name from glossary.yml count as one word
      each. A language without longestSentence is not measured, which is noted.

      Make two sentences of it. “Lie on your back with your knees bent, and then, while you keep your
      feet flat on the floor, tighten your stomach …” becomes “Lie on your back with your knees bent.
      Keep your feet flat on the floor. Tighten your stomach.”
      """,
    scope: .segment { checked in
      let languages = checked.site.languages
      guard let longest = checked.locale.catalog.settings.longestSentence else { return [] }
      let prose = checked.segment.prose
      guard prose.tokens.count > longest else { return [] }
      return prose.sentences(abbreviations: languages.abbreviations).compactMap { sentence in
        let count = prose.wordCount(in: sentence)
        guard count > longest else { return nil }
        return checked.diagnostic(
          .longSentence, .warning, at: sentence,
          "This sentence has \(count) words; \(longest) are enough in "
            + "\(checked.locale.catalog.settings.name).",
          help: "Make two sentences of it, or leave out what the patient need not know.")
      }
    },
    .site { site in
      site.locales.filter { $0.catalog.settings.longestSentence == nil }.map { locale in
        Diagnostic(
          .longSentence, .note, locale: locale.id.description,
          about: .locale(locale.id.description),
          at: SourceLocation(path: "locales/\(locale.id)/locale.yml"),
          "Long sentences are not looked for in \(locale.catalog.settings.name).",
          help: "Say with longestSentence how many words a sentence may have.")
      }
    })
}
