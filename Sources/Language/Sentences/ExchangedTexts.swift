/// Finds texts of a list whose translations stand in each other's place.
package enum ExchangedTexts {
  /// A text with its translation, by what both have in common.
  package typealias Pair = (source: TranslationEvidence, target: TranslationEvidence)

  /// Beyond this distance nobody confuses two items.
  private static let reach = 8

  /// Pairs of places in ascending order, each place once at most.
  package static func find(in list: [Pair]) -> [(first: Int, second: Int)] {
    let strange = list.indices.filter { isStrange(list[$0]) }
    var found: [(first: Int, second: Int)] = []
    var isUsed: Set<Int> = []
    for (number, first) in strange.enumerated() where !isUsed.contains(first) {
      let second = strange[(number + 1)...].prefix { $0 <= first + reach }.first { second in
        !isUsed.contains(second) && isCrossed(list[first], list[second])
      }
      guard let second else { continue }
      isUsed.formUnion([first, second])
      found.append((first, second))
    }
    return found
  }

  private static func matches(_ a: TranslationEvidence, _ b: TranslationEvidence) -> Int {
    a.matches(a.parts.indices, in: b, b.parts.indices)
  }

  /// Whether little of a text is in its translation.
  private static func isStrange(_ pair: Pair) -> Bool {
    let least = min(pair.source.parts.count, pair.target.parts.count)
    guard least >= 1, pair.source.parts.count <= 200, pair.target.parts.count <= 200 else {
      return false
    }
    return matches(pair.source, pair.target) * 4 <= least
  }

  /// Whether each is the other's translation far rather than its own.
  private static func isCrossed(_ first: Pair, _ second: Pair) -> Bool {
    let straight = matches(first.source, first.target) + matches(second.source, second.target)
    let one = matches(first.source, second.target)
    let other = matches(second.source, first.target)
    return one > 0 && other > 0 && one + other >= straight + 2
      && 5 * (one + other) >= 2 * (first.source.parts.count + second.source.parts.count)
  }
}
