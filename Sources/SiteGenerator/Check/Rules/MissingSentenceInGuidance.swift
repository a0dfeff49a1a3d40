import Diagnostics

extension Rule {
  /// The same in what a patient acts on, so that it keeps the page from being published.
  static let missingSentenceInGuidance = Rule(
    id: .missingSentence, kind: .translation,
    scope: .segment { $0.guidesPatient ? missingSentences($0, .error) : [] },
    .page { exchangedItems($0, .error) { $0.guidesPatient(on: $1) } })
}
