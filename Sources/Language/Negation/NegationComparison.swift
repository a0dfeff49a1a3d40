/// Compares how often two texts deny something, clause by clause.
///
/// Languages deny once or twice for the same thing (“nor”, “ni”), and one may say without a no what
/// another says with one (“unless”): such a word makes up for a negation that would stand about as
/// far from the beginning.
package enum NegationComparison {
  package enum Finding: Sendable, Hashable {
    /// Only the source says no.
    case lost(Range<Int>)
    /// Only the translation does.
    case added(Range<Int>)
  }

  /// How far apart words may stand that say the same: as a part of the text, and in words for short
  /// texts.
  private static let reach = 0.2
  private static let reachInWords = 7.0

  package static func finding(
    source: NegationGrammar.Mentions, target: NegationGrammar.Mentions
  ) -> Finding? {
    let inSource = source.negations.count + source.avoiding.count
    let inTarget = target.negations.count + target.avoiding.count
    if inSource > inTarget + target.again.count,
      let place = unpaired(
        source.negations + source.avoiding, of: source,
        beside: target.negations + target.avoiding, of: target)
    {
      return .lost(place)
    }
    if target.negations.count > inSource + source.again.count,
      let place = unpaired(
        target.negations, of: target, beside: source.negations + source.avoiding, of: source)
    {
      return .added(place)
    }
    return nil
  }

  /// The negation that stands farthest from any of the other text's; nil where another word of that
  /// text may stand for it.
  private static func unpaired(
    _ negations: [Range<Int>], of one: NegationGrammar.Mentions,
    beside others: [Range<Int>], of other: NegationGrammar.Mentions
  ) -> Range<Int>? {
    let places = others.map { other.place(of: $0) }
    func distance(_ negation: Range<Int>) -> Double {
      let here = one.place(of: negation)
      return places.map { abs($0 - here) }.min() ?? 1
    }
    guard let farthest = negations.max(by: { distance($0) < distance($1) }) else { return nil }
    let here = one.place(of: farthest)
    let reach = max(
      reach, reachInWords / Double(max(one.range.count, other.range.count, 1)))
    let replacements = other.near.count { abs(other.place(of: $0) - here) <= reach }
    guard replacements > 0 else { return farthest }
    let alike = one.near.count { abs(one.place(of: $0) - here) <= reach }
    return replacements > alike ? nil : farthest
  }
}

extension NegationGrammar.Mentions {
  /// How far from the beginning, from 0 to 1.
  fileprivate func place(of tokens: Range<Int>) -> Double {
    Double(tokens.lowerBound - range.lowerBound) / Double(max(range.count, 1))
  }
}
