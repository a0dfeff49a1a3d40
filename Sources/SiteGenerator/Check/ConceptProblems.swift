import Diagnostics
import Language

extension SegmentUnderCheck {
  /// What the segment says with other concepts than its source: found in the whole text and, where
  /// source and translation have as many sentences, in one of them too.
  func conceptFindings(_ concepts: LanguageKnowledge.Concepts) -> [ConceptComparison.Finding] {
    guard let source else { return [] }
    return site.languages.conceptFindings(
      concepts, source.prose, in: site.sourceLocale, segment.prose, in: localeIndex)
  }

  /// A finding as a problem, with both words.
  func diagnostic(
    _ rule: RuleID, _ severity: Severity, _ finding: ConceptComparison.Finding, help: String
  ) -> Diagnostic {
    let source = source?.prose.text(of: finding.source) ?? ""
    return diagnostic(
      rule, severity, at: finding.target, beside: finding.source,
      "The source says “\(source)”, the translation “\(segment.prose.text(of: finding.target))”.",
      help: help)
  }

  /// Whether only one of the two words is denied, so that opposites may say the same: “do not
  /// bend”, “keep straight”.
  func isDeniedOnce(_ finding: ConceptComparison.Finding) -> Bool {
    guard let source = source?.prose, let sourceNegations else { return false }
    return Self.denies(sourceNegations, finding.source, in: source)
      != Self.denies(negations, finding.target, in: segment.prose)
  }

  /// How far before a word its negation stands at most.
  private static let reachOfNegation = 6

  private static func denies(
    _ mentions: NegationGrammar.Mentions, _ tokens: Range<Int>, in prose: Prose
  ) -> Bool {
    mentions.all.contains { negation in
      negation.upperBound <= tokens.lowerBound
        && tokens.lowerBound - negation.upperBound <= reachOfNegation
        && !(negation.upperBound..<tokens.lowerBound).contains {
          prose.tokens[$0].kind == .mark
        }
    }
  }

  /// Whether a patient acts on the words: a step, the safety page, or an instruction elsewhere.
  func isActedOn(source tokens: Range<Int>?, target targetTokens: Range<Int>?) -> Bool {
    if guidesPatient { return true }
    if let tokens, let source = source?.prose, let sourceGrammars,
      sourceGrammars.instructions.governs(tokens.lowerBound, in: source)
    {
      return true
    }
    return targetTokens.map {
      grammars.instructions.governs($0.lowerBound, in: segment.prose)
    } ?? false
  }
}
