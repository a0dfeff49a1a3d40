import Diagnostics
import Language
import Localization

extension RuleID {
  static let untranslatedWord: RuleID = "untranslated-word"
}

extension Rule {
  /// No single word of the source is left standing in a translated sentence.
  static let untranslatedWord = Rule(
    id: .untranslatedWord, kind: .advice,
    explanation: """
      Finds words of the source that stand untranslated in a sentence of the page's language:
      “Mantenga el heel derecho”.

      A patient who does not read the source's language cannot follow the sentence.

      Translate the word. A word that both languages spell alike belongs under “same” in the
      language's lexicon.yml, a name that stays as it is under “keep” in its glossary.yml.
      """,
    scope: .segment { checked in
      guard let source = checked.source?.prose,
        checked.site.languages.knows(checked.localeIndex)
      else { return [] }
      let runs = checked.site.languages.untranslatedWords.find(
        source: source, target: checked.segment.prose, from: checked.site.sourceLocale,
        agreed: checked.site.languages.terms(of: checked.localeIndex).agreedWords)
      return runs.map { run in
        checked.diagnostic(
          .untranslatedWord, .warning, at: run,
          "“\(checked.segment.prose.text(of: run))” is left over from the source.",
          help: "Translate it. A word that both languages spell alike belongs under “same” in "
            + "locales/\(checked.locale.id)/lexicon.yml.")
      }
    })
}
