import Diagnostics
import Language
import Localization

extension RuleID {
  static let wrongLanguage: RuleID = "wrong-language"
}

extension Rule {
  /// A page and a string table are in their own language throughout.
  static let wrongLanguage = Rule(
    id: .wrongLanguage, kind: .translation,
    explanation: """
      Words of another language of the site outweigh those of the page's own in a text or in a \
      part of a sentence. A patient who cannot read that language cannot follow the page, so that \
      it is withheld. Translate the passage; words of another language on purpose stand in \
      quotation marks, or under “keep” in glossary.yml. A text too short to be told apart is left \
      undecided, never guessed.
      """,
    scope: .segment { checked in
      // Without words of its own, a text can only look like the other languages.
      guard checked.site.languages.knows(checked.localeIndex) else { return [] }
      let passages = checked.site.languages.foreignPassages.find(
        in: checked.segment.prose, of: checked.localeIndex)
      return passages.map { passage in
        let language = checked.site.locales[passage.language].catalog.settings.name
        return checked.diagnostic(
          .wrongLanguage, at: passage.tokens,
          "“\(checked.segment.prose.text(of: passage.tokens))” is \(language), on a page in "
            + "\(checked.locale.catalog.settings.name).",
          help: "Translate it. Words of another language stand in quotation marks, or under “keep” "
            + "in locales/\(checked.locale.id)/glossary.yml.")
      }
    }, isDecisive: true)
}
