import Diagnostics
import Language

extension Rule {
  /// A translation is not the source's text over again.
  static let identicalToSource = Rule(
    id: "identical-to-source", kind: .translation,
    explanation: """
      A text of the translation is word for word the source's: it was copied and never translated. \
      The page is withheld in that language. If the words really are alike in both languages, as \
      “Pilates” is, list them under “same” in the language's lexicon.yml.
      """,
    scope: .segment { checked in
      guard let source = checked.source,
        checked.site.languages.partialTranslation.isIdentical(source.prose, checked.segment.prose)
      else { return [] }
      return [
        checked.diagnostic(
          "identical-to-source", at: nil,
          "The \(checked.segment.place.name) is the same as in the source.",
          help: "Translate it. If the words are alike in both languages, list them under “same” in "
            + "locales/\(checked.locale.id)/lexicon.yml.")
      ]
    }, isDecisive: true)
}
