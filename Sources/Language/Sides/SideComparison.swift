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
  package static func findings(source: Sides, target: Sides) -> [Finding] {
    guard !source.mentions.isEmpty || !target.mentions.isEmpty else { return [] }
    return [hands(source, target), becameOne(source.mentions, target.mentions)].compactMap(\.self)
  }

  private static func isHand(_ side: SideGrammar.Side) -> Bool {
    side == .left || side == .right
  }

  private static func hands(_ source: Sides, _ target: Sides) -> Finding? {
    let (before, after) = (
      source.mentions.filter { isHand($0.side) }, target.mentions.filter { isHand($0.side) }
    )
    guard let from = before.first else {
      return after.first { !source.mayName($0.side) }.map { .added($0) }
    }
    guard let to = after.first else {
      return before.first { !target.mayName($0.side) }.map { .lost($0) }
    }
    // Of sides in different numbers, languages repeat one or leave one to be understood.
    if before.count == after.count {
      // “The left or right leg”, “la pierna derecha o izquierda”: the noun stands once.
      return zip(before, after).first { a, b in
        a.side != b.side
          && !(source.others.contains(b.side) && target.others.contains(a.side))
      }.map { .flipped(source: $0, target: $1) }
    }
    let isFlipped = !before.contains { target.mayName($0.side) }
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
