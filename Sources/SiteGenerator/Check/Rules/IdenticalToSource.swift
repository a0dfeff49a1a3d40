import Diagnostics
import Language

extension RuleID {
  static let identicalToSource: RuleID = "identical-to-source"
}

extension Rule {
  /// A translation is not the source's text over again, neither as it is now nor as it was when the
  /// translation was recorded.
  static let identicalToSource = Rule(
    id: .identicalToSource, kind: .translation,
    explanation: """
      A text of the translation is word for word the source's: it was copied and never translated. \
      The page is withheld in that language. If the words really are alike in both languages, as \
      “Pilates” is, list them under “same” in the language's lexicon.yml.
      """,
    scope: .segment { checked in
      guard let source = checked.source else { return [] }
      let detector = checked.site.languages.partialTranslation
      let isCopy = detector.isIdentical(source.prose, checked.segment.prose)
      guard isCopy || isOldCopy(checked, detector) else { return [] }
      return [
        checked.diagnostic(
          .identicalToSource, at: nil,
          "The \(checked.segment.place.name) is the same as in the source"
            + "\(isCopy ? "" : " before it was changed").",
          help: "Translate it. If the words are alike in both languages, list them under “same” in "
            + "locales/\(checked.locale.id)/lexicon.yml.")
      ]
    }, isDecisive: true)

  private static func isOldCopy(
    _ checked: SegmentUnderCheck, _ detector: PartialTranslation
  ) -> Bool {
    checked.record?.oldSources?.contain(checked.segment.prose, as: detector) ?? false
  }
}
