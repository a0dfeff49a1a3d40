import Diagnostics
import Language

extension RuleID {
  static let sideMismatch: RuleID = "side-mismatch"
}

extension Rule {
  /// Left stays left, and each side does not become one.
  static let sideMismatch = Rule(
    id: .sideMismatch, kind: .translation,
    explanation: """
      Left became right, or each side became one side. A patient would work the wrong side of the \
      body, so that the page is withheld. “Derecha” beside “espalda” is posture, and “right away” \
      is no side; only words beside a part of the body, or phrases such as “to the left”, count.
      """,
    scope: .segment { checked in
      guard let source = checked.source?.prose, let sides = checked.sourceGrammars?.sides else {
        return []
      }
      let findings = SideComparison.findings(
        source: sides.find(in: source),
        target: checked.grammars.sides.find(in: checked.segment.prose))
      let target = checked.segment.prose
      let help = "Name the same side as the source."
      return findings.map { finding in
        switch finding {
        case .flipped(let from, let to):
          checked.diagnostic(
            .sideMismatch, at: to.tokens, beside: from.tokens,
            "The source says “\(source.text(of: from.tokens))”, the translation "
              + "“\(target.text(of: to.tokens))”.", help: help)
        case .lost(let mention):
          checked.diagnostic(
            .sideMismatch, .warning, at: nil, beside: mention.tokens,
            "The translation leaves out “\(source.text(of: mention.tokens))”.", help: help)
        case .added(let mention):
          checked.diagnostic(
            .sideMismatch, .warning, at: mention.tokens,
            "“\(target.text(of: mention.tokens))” names a side, the source does not.", help: help)
        }
      }
    })
}
