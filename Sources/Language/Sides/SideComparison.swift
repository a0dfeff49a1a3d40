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

  private static func isHand(_ side: SideGrammar.Laterality) -> Bool {
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
    let isFlipped = !before.contains { target.mayName($0.side) }
    // “The left or right leg”, “la pierna derecha o izquierda”: the noun stands once.
    let isTurned = before.count == after.count ? firstTurned(before, after) : nil
    if let isTurned, !isReordered(isTurned, source, target) {
      return .flipped(source: isTurned.source, target: isTurned.target)
    }
    // Of sides in different numbers, languages repeat one or leave one to be understood; where their
    // words are as many with those that stand alone, the noun is left to be understood.
    if before.count != after.count, source.hands.count == target.hands.count,
      let turned = firstTurned(source.hands, target.hands)
    {
      return .flipped(source: turned.source, target: turned.target)
    }
    return before.count != after.count && isFlipped ? .flipped(source: from, target: to) : nil
  }

  private typealias Turned = (source: SideGrammar.Mention, target: SideGrammar.Mention)

  /// The first two that name different sides.
  private static func firstTurned(
    _ before: [SideGrammar.Mention], _ after: [SideGrammar.Mention]
  ) -> Turned? {
    zip(before, after).first { $0.side != $1.side }.map { ($0, $1) }
  }

  private static func isReordered(_ turned: Turned, _ source: Sides, _ target: Sides) -> Bool {
    source.others.contains { $0.side == turned.target.side }
      && target.others.contains { $0.side == turned.source.side }
  }

  private static func becameOne(
    _ source: [SideGrammar.Mention], _ target: [SideGrammar.Mention]
  ) -> Finding? {
    func flip(_ side: SideGrammar.Laterality, to other: SideGrammar.Laterality) -> Finding? {
      guard let from = source.first(where: { $0.side == side }),
        !source.contains(where: { $0.side == other }),
        !target.contains(where: { $0.side == side }),
        let to = target.first(where: { $0.side == other })
      else { return nil }
      return .flipped(source: from, target: to)
    }
    return flip(.all, to: .one) ?? flip(.one, to: .all)
  }
}
