import Diagnostics
import Language

extension RuleID {
  static let negationLost: RuleID = "negation-lost"
}

extension Rule {
  /// What the source denies, the translation denies too.
  static let negationLost = Rule(
    id: .negationLost, kind: .translation,
    explanation: """
      One of the two texts says no where the other does not: “Do not roll backward” became “Gire hacia \
      atrás”. Words such as never, without and avoid count as no, each in its own clause. A patient \
      who reads the opposite of an instruction may hurt himself: in an instruction and on the safety \
      page this is an error, elsewhere a warning, since languages can say the same with and without a \
      no (“only” and “no … más que”). Compare the two sentences and put the negation back, or leave \
      them if they say the same.
      """,
    scope: .segment { checked in
      guard let source = checked.source?.prose, let finding = checked.negationFinding else {
        return []
      }
      let target = checked.segment.prose
      switch finding.kind {
      case .lost(let tokens):
        let isError = checked.isActedOn(source: tokens, target: nil)
        return [
          checked.diagnostic(
            .negationLost, isError ? .error : .warning, at: finding.target, beside: tokens,
            "The source says “\(source.text(of: tokens))”, the translation does not deny it.",
            help: "Say no where the source does.")
        ]
      case .added(let tokens):
        let isError = checked.isActedOn(source: nil, target: tokens)
        return [
          checked.diagnostic(
            .negationLost, isError ? .error : .warning, at: tokens,
            "The translation says “\(target.text(of: tokens))”, the source does not deny it.",
            help: "Say no only where the source does.")
        ]
      }
    })
}

extension SegmentUnderCheck {
  /// What only one of the two texts denies.
  struct NegationFinding {
    var kind: NegationComparison.Finding
    /// The passage of the translation.
    var target: Range<Int>
  }

  /// In the whole text and, where source and translation have as many sentences, in one of them
  /// too; nil where an opposite stands in the place of the negation, which is said already.
  fileprivate var negationFinding: NegationFinding? {
    // “No times” is how a plural form for zero may say its number.
    if case .message(_, form: "zero") = segment.place.role { return nil }
    guard let source = source?.prose, let from = sourceNegations, let sourceGrammars,
      sourceGrammars.negations.isKnown, grammars.negations.isKnown,
      let whole = NegationComparison.finding(source: from, target: negations)
    else { return nil }
    let passages = site.languages.passages(source, segment.prose)
    var found: NegationFinding? =
      passages.count > 1 ? nil : NegationFinding(kind: whole, target: negations.range)
    for passage in passages where passages.count > 1 && found == nil {
      let inSource = sourceGrammars.negations.find(in: source, within: passage.source)
      let inTarget = grammars.negations.find(in: segment.prose, within: passage.target)
      found = NegationComparison.finding(source: inSource, target: inTarget).map {
        NegationFinding(kind: $0, target: passage.target)
      }
    }
    return found.flatMap { isSaidAsContrary($0.kind) ? nil : $0 }
  }

  private func isSaidAsContrary(_ finding: NegationComparison.Finding) -> Bool {
    switch finding {
    case .lost(let tokens): contraries.contains { $0.source.overlaps(tokens) }
    case .added(let tokens): contraries.contains { $0.target.overlaps(tokens) }
    }
  }
}
