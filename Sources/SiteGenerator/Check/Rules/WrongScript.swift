import Diagnostics
import Language
import Localization

extension RuleID {
  static let wrongScript: RuleID = "wrong-script"
}

extension Rule {
  /// A text is in letters that the readers of its language read.
  static let wrongScript = Rule(
    id: .wrongScript, kind: .translation,
    explanation: """
      A text is in another script than its language: a Spanish line on a Chinese page, a Russian word \
      on an English one. Who reads the page may not even be able to spell it out. It is found in every \
      language, with or without a lexicon. Translate it; a name that stays as it is stands under names \
      in site.yml or under “keep” in locales/<id>/glossary.yml, words of another language on purpose \
      in quotation marks. Latin words that begin with a capital or hold a digit (MRI, Pilates, L5), \
      units behind a number, addresses, code and single letters are let through in every script, but \
      not a whole text of such words.
      """,
    scope: .segment { checked in
      let languages = checked.site.languages
      guard let scripts = languages.foreignScript(of: checked.localeIndex) else { return [] }
      return scripts.find(in: checked.segment.prose).map { passage in
        checked.diagnostic(
          .wrongScript, at: passage.tokens,
          "“\(checked.segment.prose.text(of: passage.tokens))” is in \(passage.script.name) letters, "
            + "on a page in \(checked.locale.catalog.settings.name).",
          help: "Translate it. A name that stays as it is belongs under “keep” in "
            + "locales/\(checked.locale.id)/glossary.yml.")
      }
    }, isDecisive: true)
}
