import Diagnostics
import Language

extension Rule {
  /// Seconds stay seconds.
  static let unitMismatch = Rule(
    id: "unit-mismatch", kind: .translation,
    explanation: """
      The number is the same, but it counts something else: 30 seconds became 30 minutes, or a day \
      became a week. The page is withheld in that language. Write the same unit as the source.
      """,
    scope: .segment { checked in
      guard let source = checked.source?.prose else { return [] }
      return checked.amountFindings.compactMap { finding in
        guard case .unit(let from, let to) = finding else { return nil }
        let target = checked.segment.prose
        return checked.diagnostic(
          "unit-mismatch", at: to.tokens, beside: from.tokens,
          "The source says “\(source.text(of: from.tokens))”, the translation "
            + "“\(target.text(of: to.tokens))”.",
          help: "Write the same unit as the source.")
      }
    })
}
