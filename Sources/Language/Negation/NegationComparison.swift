/// Compares what two texts deny: only whether they do, since languages deny once or twice for the
/// same thing.
package enum NegationComparison {
  package enum Finding: Sendable, Hashable {
    /// Only the source says no.
    case lost(Range<Int>)
    /// Only the translation does.
    case added(Range<Int>)
  }

  package static func finding(
    source: NegationGrammar.Mentions, target: NegationGrammar.Mentions
  ) -> Finding? {
    switch (source.negations.first, target.negations.first) {
    case (let negation?, nil): target.hasNear ? nil : .lost(negation)
    case (nil, let negation?): source.hasNear ? nil : .added(negation)
    default: nil
    }
  }
}
