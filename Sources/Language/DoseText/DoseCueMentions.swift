/// Which instructions a text names, whatever amounts stand in it.
package struct DoseCueMentions: Sendable, Hashable {
  package var hold = false
  package var rest = false
  package var repetition = false
  /// The words of a bound, such as “at least”; nil where it has none.
  package var bound: Range<Int>?
}

extension DoseStatementGrammar {
  package func mentions(in prose: Prose) -> DoseCueMentions {
    var found = DoseCueMentions()
    for match in cues.all(in: prose.tokens) {
      switch match.meaning {
      case .hold: found.hold = true
      case .rest: found.rest = true
      case .repetition: found.repetition = true
      case .label: break
      }
    }
    found.bound = asides.all(in: prose.tokens).first?.tokens
    return found
  }
}
