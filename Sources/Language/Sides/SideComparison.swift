/// Compares the sides that a text names with those of its translation.
package enum SideComparison {
  package enum Finding: Sendable, Hashable {
    /// Left became right, or the other way round, or each side became one.
    case flipped(source: SideGrammar.Mention, target: SideGrammar.Mention)
    /// Only the source names left or right.
    case lost(SideGrammar.Mention)
    /// Only the translation does.
    case added(SideGrammar.Mention)
  }

  /// What differs, at most one finding for left and right and one for each and one.
  package static func findings(
    source: [SideGrammar.Mention], target: [SideGrammar.Mention]
  ) -> [Finding] {
    guard !source.isEmpty || !target.isEmpty else { return [] }
    return [
      hands(source.filter { isHand($0.side) }, target.filter { isHand($0.side) }),
      becameOne(source, target),
    ].compactMap(\.self)
  }

  private static func isHand(_ side: SideGrammar.Side) -> Bool {
    side == .left || side == .right
  }

  private static func hands(
    _ source: [SideGrammar.Mention], _ target: [SideGrammar.Mention]
  ) -> Finding? {
    guard let from = source.first else { return target.first.map { .added($0) } }
    guard let to = target.first else { return .lost(from) }
    // Of sides in different numbers, languages repeat one or leave one to be understood.
    if source.count == target.count {
      return zip(source, target).first { $0.side != $1.side }
        .map { .flipped(source: $0, target: $1) }
    }
    let isFlipped = Set(source.map(\.side)).isDisjoint(with: target.map(\.side))
    return isFlipped ? .flipped(source: from, target: to) : nil
  }

  private static func becameOne(
    _ source: [SideGrammar.Mention], _ target: [SideGrammar.Mention]
  ) -> Finding? {
    guard let from = source.first(where: { $0.side == .all }),
      !source.contains(where: { $0.side == .one }),
      !target.contains(where: { $0.side == .all }),
      let to = target.first(where: { $0.side == .one })
    else { return nil }
    return .flipped(source: from, target: to)
  }
}
