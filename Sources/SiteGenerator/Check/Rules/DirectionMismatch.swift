import Diagnostics
import Language

extension Rule {
  /// Up stays up.
  static let directionMismatch = Rule(
    id: "direction-mismatch", kind: .advice,
    explanation: """
      The translation names the opposite direction: up became abajo, forward became hacia atrás, \
      toward became away, or “lift” became “baje”. The patient then moves the wrong way. A direction \
      that one text leaves out, or a text that names both, is no finding. Compare the two sentences \
      and name the source's direction.
      """,
    scope: .segment { checked in
      checked.conceptProblems(
        "direction-mismatch", \.directions, ConceptComparison.reversed,
        help: "Name the same direction as the source.")
    })
}

extension SegmentUnderCheck {
  /// What the segment says with other concepts than its source, passage by passage.
  func conceptProblems(
    _ rule: RuleID, _ grammar: KeyPath<LocaleGrammars, ConceptGrammar>,
    _ compare: (_ source: [ConceptGrammar.Mention], _ target: [ConceptGrammar.Mention])
      -> ConceptComparison.Finding?, help: String
  ) -> [Diagnostic] {
    guard let source = source?.prose, let sourceGrammar = sourceGrammars?[keyPath: grammar],
      sourceGrammar.isKnown
    else { return [] }
    let target = segment.prose
    let targetGrammar = grammars[keyPath: grammar]
    return site.languages.passages(source, target).compactMap { passage in
      let named = sourceGrammar.find(in: source, within: passage.source)
      guard !named.isEmpty,
        let found = compare(named, targetGrammar.find(in: target, within: passage.target))
      else { return nil }
      return diagnostic(
        rule, .warning, at: found.target,
        "The source says “\(source.text(of: found.source))”, the translation "
          + "“\(target.text(of: found.target))”.", help: help)
    }
  }
}
