import Diagnostics
import Language

extension RuleID {
  static let contraryMismatch: RuleID = "contrary-mismatch"
}

extension Rule {
  /// At least stays at least, and warm does not become cold.
  static let contraryMismatch = Rule(
    id: .contraryMismatch, kind: .translation,
    explanation: """
      The translation says the opposite of the source: “at least 6 weeks” became “como máximo 6 \
      semanas”, before became después, warm became frío, bend became estire. The opposites are \
      listed in lexicon.yml of each language; what one text denies and the other says with the \
      opposite (“no more than”, “como máximo”) agrees. Where a bound, an instruction or the safety \
      text is turned round, the page is withheld; elsewhere, or where the sentence may be read in \
      another way, it is a warning. Compare the two sentences and say what the source says.
      """,
    scope: .segment { checked in
      checked.contraries.map { finding in
        let isError =
          finding.isCertain
          && (finding.group == .bounds
            || checked.isActedOn(source: finding.source, target: finding.target))
        return checked.diagnostic(
          .contraryMismatch, isError ? .error : .warning, finding,
          help: "Say the same as the source, not the opposite.")
      }
    })
}
