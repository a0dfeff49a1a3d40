import Diagnostics
import Language

extension RuleID {
  static let unitMismatch: RuleID = "unit-mismatch"
}

extension Rule {
  /// Seconds stay seconds.
  static let unitMismatch = Rule(
    id: .unitMismatch, kind: .translation,
    explanation: """
      The number is the same, but it counts something else: 30 seconds became 30 minutes, 50 % \
      became 50, or 101 °F became 101 °C. The page is withheld in that language. Write the same unit \
      as the source. A message of a string table must also say what its key stands for: \
      “unit.seconds” counts seconds, “side.each” speaks of each side. It is shown on every page, so \
      that nothing is built until it is mended.
      """,
    scope: .segment { checked in
      guard let source = checked.source?.prose else { return [] }
      let target = checked.segment.prose
      let placeholders =
        checked.page == nil ? [] : checked.placeholderFindings.filter { !$0.isLost }
      let counted = placeholders.map { finding in
        checked.diagnostic(
          .unitMismatch, at: finding.target.tokens, beside: finding.source.tokens,
          "The source says “\(source.text(of: finding.source.tokens))”, the translation "
            + "“\(target.text(of: finding.target.tokens))”.",
          help: "Write the same unit as the source.")
      }
      return counted
        + checked.amountFindings.compactMap { finding in
          switch finding {
          case .unit(let from, let to):
            return checked.diagnostic(
              .unitMismatch, at: to.tokens, beside: from.tokens,
              "The source says “\(source.text(of: from.tokens))”, the translation "
                + "“\(target.text(of: to.tokens))”.",
              help: "Write the same unit as the source.")
          case .unitLost(let from, let to):
            return checked.diagnostic(
              .unitMismatch, from.hasStrictUnit || to.hasStrictUnit ? .error : .warning,
              at: to.tokens, beside: from.tokens,
              "The source says “\(source.text(of: from.tokens))”, the translation "
                + "“\(target.text(of: to.tokens))”.",
              help: "Write the same unit as the source.")
          default: return nil
          }
        }
    })
}
