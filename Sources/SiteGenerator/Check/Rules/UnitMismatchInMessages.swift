import Diagnostics
import Language

extension Rule {
  /// A message of a string table says what its key stands for, and counts what its source counts: it
  /// writes the doses of every page.
  static let unitMismatchInMessages = Rule(
    id: .unitMismatch, kind: .translation,
    scope: .segment { checked in
      guard case .message(let key, _) = checked.segment.place.role else { return [] }
      let help = "Write what the key “\(key)” stands for; it is shown on every page."
      let prose = checked.segment.prose
      let amounts = checked.amounts
      if !checked.differsFromSource,
        let fault = MessageMeaning(key)?.fault(in: prose, checked.grammars, amounts: amounts)
      {
        return [
          checked.diagnostic(
            .unitMismatch, at: fault.tokens,
            "The message says something else than its key. \(fault.text).", help: help)
        ]
      }
      if MessageMeaning.hasNoBound(key),
        let bound = checked.grammars.doses.mentions(in: prose).bound
      {
        return [
          checked.diagnostic(
            .unitMismatch, at: bound,
            "“\(prose.text(of: bound))” makes another dose of every amount.", help: help)
        ]
      }
      guard let source = checked.source?.prose else { return [] }
      return checked.placeholderFindings.map { finding in
        checked.diagnostic(
          .unitMismatch, at: finding.target.tokens, beside: finding.source.tokens,
          "The source says “\(source.text(of: finding.source.tokens))”, the translation "
            + "“\(prose.text(of: finding.target.tokens))”.", help: help)
      }
    })
}

extension SegmentUnderCheck {
  /// Whether other rules say what is wrong beside its source.
  fileprivate var differsFromSource: Bool {
    guard let source, let sourceGrammars else { return false }
    return !amountFindings.isEmpty
      || !SideComparison.findings(
        source: sourceGrammars.sides.find(in: source.prose),
        target: grammars.sides.find(in: segment.prose)
      ).isEmpty
  }
}
