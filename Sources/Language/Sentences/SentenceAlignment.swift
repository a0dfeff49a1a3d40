/// Pairs the sentences of a text with those of its translation, in order.
///
/// Dynamic programming over groups of 1-1, 1-0, 0-1, 2-1, 1-2, 2-2, 3-1 and 1-3 sentences, as Gale and
/// Church (1993), “A program for aligning sentences in bilingual corpora”, have it. What a group costs
/// is how far its lengths are from what the languages make likely, and how many of its words, numbers
/// and names have no counterpart (Simard, Foster and Isabelle, 1992; Moore, 2002, has both).
struct SentenceAlignment {
  /// Sentences of both texts that say the same, by their numbers from 0; one of the two may be empty.
  struct Group: Equatable {
    var source: Range<Int>
    var target: Range<Int>
  }

  private let source: SentencesOfText
  private let target: SentencesOfText

  /// In the order of the texts.
  static func groups(_ source: SentencesOfText, _ target: SentencesOfText) -> [Group] {
    if source.count == 0 || target.count == 0 { return [] }
    return SentenceAlignment(source: source, target: target).groups()
  }

  private static let shapes: [(source: Int, target: Int, cost: Double)] = [
    (1, 1, 0.1), (1, 0, 3), (0, 1, 3), (2, 1, 2), (1, 2, 2), (2, 2, 3.5), (3, 1, 4.5), (1, 3, 4.5),
  ]

  private func groups() -> [Group] {
    let width = target.count + 1
    var costs = Array(repeating: Double.infinity, count: (source.count + 1) * width)
    var chosen = Array(repeating: 0, count: costs.count)
    costs[0] = 0
    for i in 0...source.count {
      for j in 0...target.count where i + j > 0 {
        for (number, shape) in Self.shapes.enumerated() where shape.source <= i && shape.target <= j
        {
          let before = costs[(i - shape.source) * width + j - shape.target]
          guard before + shape.cost < costs[i * width + j] + Self.mostGain else { continue }
          let cost =
            before + shape.cost
            + self.cost(of: Group(source: i - shape.source..<i, target: j - shape.target..<j))
          if cost < costs[i * width + j] {
            costs[i * width + j] = cost
            chosen[i * width + j] = number
          }
        }
      }
    }
    return traced(chosen, width)
  }

  /// No group of sentences that anybody writes gains more by its words.
  private static let mostGain = 1000.0

  private func traced(_ chosen: [Int], _ width: Int) -> [Group] {
    var (i, j) = (source.count, target.count)
    var groups: [Group] = []
    while i > 0 || j > 0 {
      let shape = Self.shapes[chosen[i * width + j]]
      groups.append(Group(source: i - shape.source..<i, target: j - shape.target..<j))
      (i, j) = (i - shape.source, j - shape.target)
    }
    return groups.reversed()
  }

  private func cost(of group: Group) -> Double {
    guard !group.source.isEmpty, !group.target.isEmpty else { return 0 }
    let surprise = SentencesOfText.stretch(source, group.source, target, group.target) / 0.3
    let matches = source.matches(group.source, in: target, group.target)
    let unmatched =
      source.parts(of: group.source).count + target.parts(of: group.target).count - 2 * matches
    return min(surprise * surprise / 2, 6) - 1.5 * Double(matches) + 0.35 * Double(unmatched)
  }
}
