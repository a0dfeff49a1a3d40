import Diagnostics
import Language

extension Rule {
  /// What the source denies, the translation denies too.
  static let negationLost = Rule(
    id: "negation-lost", kind: .advice,
    explanation: """
      One of the two texts says no, and the other does not: “Do not roll backward” became “Gire hacia \
      atrás”. Words such as never, without, avoid and stop count as no. A patient who reads the \
      opposite of an instruction may hurt himself; on the safety page this is an error, elsewhere a \
      warning, since languages can say the same with and without a no (“only” and “no … más que”). \
      Compare the two sentences and put the negation back, or leave them if they say the same.
      """,
    scope: .segment { isSafetyText($0) ? [] : lostNegations($0, .warning) })

  static func isSafetyText(_ checked: SegmentUnderCheck) -> Bool {
    checked.page?.type == .safety
  }

  static func lostNegations(_ checked: SegmentUnderCheck, _ severity: Severity) -> [Diagnostic] {
    guard let source = checked.source?.prose,
      let sourceNegations = checked.sourceGrammars?.negations,
      sourceNegations.isKnown, checked.grammars.negations.isKnown
    else { return [] }
    let target = checked.segment.prose
    return checked.site.languages.passages(source, target).compactMap { passage in
      let finding = NegationComparison.finding(
        source: sourceNegations.find(in: source, within: passage.source),
        target: checked.grammars.negations.find(in: target, within: passage.target))
      switch finding {
      case .lost(let tokens):
        return checked.diagnostic(
          "negation-lost", severity, at: passage.target,
          "The source says “\(source.text(of: tokens))”, the translation denies nothing.",
          help: "Say no where the source does.")
      case .added(let tokens):
        return checked.diagnostic(
          "negation-lost", severity, at: tokens,
          "The translation says “\(target.text(of: tokens))”, the source denies nothing.",
          help: "Say no only where the source does.")
      case nil: return nil
      }
    }
  }
}
