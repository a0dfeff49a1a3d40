import Diagnostics
import Language

extension RuleID {
  static let numberMismatch: RuleID = "number-mismatch"
}

extension Rule {
  /// A translation counts what its source counts: the same values and periods, in digits or in
  /// words.
  static let numberMismatch = Rule(
    id: .numberMismatch, kind: .translation,
    explanation: """
      The translation counts something else than the source: another number, or a number that one \
      of the two leaves out. Amounts are compared by value, in digits or in words: “five seconds” \
      is “cinco segundos”, “twice” is “dos veces”, half an hour is 30 minutes. An amount belongs to \
      what it counts: “3 sets of 10” is not “10 series de 3”. Months, days of the week, times of the \
      day, telephone numbers and the numbers in names such as L4 are compared too. A wrong number \
      can hurt, so that the page is withheld. Write the same amount as the source. Numbers in \
      another order are only a warning: read both sentences.
      """,
    scope: .segment { checked in
      // The same amount is said once, by dose-in-text.
      let contradictions = checked.doseContradictions.map(\.tokens)
      return checked.amountFindings.compactMap { finding in
        if let tokens = finding.target, contradictions.contains(tokens) { return nil }
        return problem(finding, checked, checked.source?.prose)
      }
    })

  private static func problem(
    _ finding: AmountComparison.Finding, _ checked: SegmentUnderCheck, _ source: Prose?
  ) -> Diagnostic? {
    guard let source else { return nil }
    let target = checked.segment.prose
    func report(
      _ severity: Severity, _ tokens: Range<Int>?, beside: Range<Int>? = nil, _ message: String
    ) -> Diagnostic {
      checked.diagnostic(
        .numberMismatch, severity, at: tokens, beside: beside, message,
        help: "Write the same amount as the source, in digits or in words.")
    }
    switch finding {
    case .replaced(let from, let to):
      return report(
        .error, to.tokens, beside: from.tokens,
        "The source says “\(source.text(of: from.tokens))”, the translation “\(target.text(of: to.tokens))”."
      )
    case .exchanged(let from, let to):
      return report(
        .error, to, beside: from,
        "The source says “\(source.text(of: from))”, the translation “\(target.text(of: to))”: the "
          + "amounts have changed places.")
    case .reordered(let from, let to):
      return report(
        .warning, to, beside: from,
        "The amounts stand in another order: the source says “\(source.text(of: from))”, the "
          + "translation “\(target.text(of: to))”.")
    case .lost(let amount):
      return report(
        amount.strength == .digits ? .error : .warning, nil, beside: amount.tokens,
        "The translation leaves out “\(source.text(of: amount.tokens))”.")
    case .added(let amount):
      return report(
        .warning, amount.tokens,
        "“\(target.text(of: amount.tokens))” is not in the source.")
    case .period(let from?, let to?, let tokens):
      return report(
        .error, tokens, "The source counts by the \(from), the translation by the \(to).")
    case .period(let from, _, let tokens):
      return report(
        .warning, tokens,
        from == nil
          ? "The translation says how often, the source does not."
          : "The translation does not say how often.")
    case .periodLost(let tokens):
      return report(
        .warning, nil, beside: tokens,
        "The translation leaves out “\(source.text(of: tokens))”.")
    case .interval(let from, let to):
      return report(
        from.isInterval ? .error : .warning, to.tokensOfInterval, beside: from.tokensOfInterval,
        "The source says “\(source.text(of: from.tokensOfInterval))”, the translation "
          + "“\(target.text(of: to.tokensOfInterval))”.")
    case .ambiguous(let from, let to):
      return report(
        .warning, to.tokens, beside: from.tokens,
        "“\(target.text(of: to.tokens))” can be read as two numbers; the source says "
          + "“\(source.text(of: from.tokens))”.")
    case .unit, .unitLost: return nil
    }
  }
}

extension AmountComparison.Finding {
  /// The amount of the translation that it speaks of.
  fileprivate var target: Range<Int>? {
    switch self {
    case .replaced(_, let amount), .added(let amount), .unit(_, let amount),
      .ambiguous(_, let amount):
      amount.tokens
    case .period(_, _, let tokens), .exchanged(_, let tokens), .reordered(_, let tokens): tokens
    case .unitLost(_, let amount): amount.tokens
    case .interval(_, let amount): amount.tokens
    case .lost, .periodLost: nil
    }
  }
}
