/// Compares which concepts two texts name. A language may leave a word to a pronoun, so that only
/// one that stands in the place of another counts.
package enum ConceptComparison {
  package struct Finding: Sendable, Hashable {
    package var source: Range<Int>
    package var target: Range<Int>
  }

  /// A concept that only the source names, where the translation names one that only it has.
  package static func replaced(
    source: [ConceptGrammar.Mention], target: [ConceptGrammar.Mention]
  ) -> Finding? {
    guard let lost = source.first(where: { !isNamed($0, in: target) }),
      let added = target.first(where: { !isNamed($0, in: source) })
    else { return nil }
    return Finding(source: lost.tokens, target: added.tokens)
  }

  private static func isNamed(
    _ mention: ConceptGrammar.Mention, in others: [ConceptGrammar.Mention]
  ) -> Bool {
    others.contains { other in other.concepts.contains { mention.concepts.contains($0) } }
  }

  /// A direction of which the translation names the opposite alone.
  package static func reversed(
    source: [ConceptGrammar.Mention], target: [ConceptGrammar.Mention]
  ) -> Finding? {
    for from in source where !isNamed(from, in: target) {
      guard
        let to = target.first(where: { isOpposite($0, from) && !isNamed($0, in: source) })
      else { continue }
      return Finding(source: from.tokens, target: to.tokens)
    }
    return nil
  }

  /// Whether both are of one pair and have no direction in common.
  private static func isOpposite(
    _ a: ConceptGrammar.Mention, _ b: ConceptGrammar.Mention
  ) -> Bool {
    a.concepts.contains { name in
      b.concepts.contains { $0 != name && pair(of: $0) == pair(of: name) }
    }
  }

  private static func pair(of direction: String) -> Substring {
    direction.prefix { $0 != "/" }
  }
}
