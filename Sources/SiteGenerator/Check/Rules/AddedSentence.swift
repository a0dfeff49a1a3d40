import Diagnostics
import Language

extension RuleID {
  static let addedSentence: RuleID = "added-sentence"
}

extension Rule {
  /// The translation says no more than its source.
  static let addedSentence = Rule(
    id: .addedSentence, kind: .advice,
    explanation: """
      The translation has a sentence, or half of one, that the source does not have. It may be left \
      over from an earlier version, or be somebody's own advice, which no clinician has seen. In steps \
      and on the safety page this is an error, elsewhere a warning. Remove it, or write it in the \
      source first. To say one sentence in two is no fault.
      """,
    scope: .segment { $0.guidesPatient ? [] : addedSentences($0, .warning) })

  static func addedSentences(
    _ checked: SegmentUnderCheck, _ severity: Severity
  ) -> [Diagnostic] {
    let target = checked.segment.prose
    return checked.sentenceFindings.compactMap { finding in
      switch finding {
      case .added(let sentence, let beside):
        return checked.diagnostic(
          .addedSentence, severity, at: sentence, beside: beside,
          "The source does not say “\(target.text(of: sentence))”.",
          help: "Remove the sentence, or write it in the source too.")
      case .lengthened(let sentence, let longer):
        return checked.diagnostic(
          .addedSentence, severity, at: longer, beside: sentence,
          "The source does not say much of “\(target.text(of: longer))”.",
          help: "Say what the source says, or write it in the source too.")
      case .lost, .replaced, .shortened: return nil
      }
    }
  }
}
