import Diagnostics
import Language

extension RuleID {
  static let partlyTranslated: RuleID = "partly-translated"
}

extension Rule {
  /// No words of the source are left standing in a translation.
  static let partlyTranslated = Rule(
    id: .partlyTranslated, kind: .translation,
    explanation: """
      Three or more words in a row were left standing in the source language, so that the sentence \
      changes its language half-way. The page is withheld in that language until the whole \
      sentence is translated. Names that stay as they are belong under “keep” in glossary.yml.
      """,
    scope: .segment { checked in
      guard let source = checked.source else { return [] }
      let runs = checked.site.languages.partialTranslation.find(
        source: source.prose, target: checked.segment.prose, language: checked.site.sourceLocale)
      return runs.map { run in
        checked.diagnostic(
          .partlyTranslated, at: run,
          "“\(checked.segment.prose.text(of: run))” is left over from the source.",
          help: "Translate these words too. A name that stays as it is belongs under “keep” in "
            + "locales/\(checked.locale.id)/glossary.yml.")
      }
    }, isDecisive: true)
}
