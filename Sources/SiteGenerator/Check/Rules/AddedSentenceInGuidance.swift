import Diagnostics

extension Rule {
  /// The same in what a patient acts on, so that it keeps the page from being published.
  static let addedSentenceInGuidance = Rule(
    id: .addedSentence, kind: .translation,
    scope: .segment { $0.guidesPatient ? addedSentences($0, .error) : [] })
}
