/// Compares which concepts two texts name.
///
/// A language may leave a word to a pronoun or say it twice, so that only a concept in the place of
/// another counts: one text names one more often than the other, which names its opposite more
/// often, about as far from the beginning.
package enum ConceptComparison {
  package struct Finding: Sendable, Hashable {
    package var source: Range<Int>
    package var target: Range<Int>
    package var group: Concept.Group
    /// Whether the texts have no other reading: each names its concept, and nothing else of the
    /// group.
    package var isCertain: Bool
  }

  /// A text with the concepts that it names.
  package struct Passage: Sendable {
    package var mentions: [ConceptGrammar.Mention]
    /// All of the text, or one passage of it.
    package var range: Range<Int>

    package init(_ mentions: [ConceptGrammar.Mention], in range: Range<Int>) {
      self.mentions = mentions.filter { range.contains($0.tokens.lowerBound) }
      self.range = range
    }

    /// The mentions of each group, in the order of their first ones.
    fileprivate var groups: [(group: Concept.Group, mentions: [GroupMention])] {
      var places: [Concept.Group: Int] = [:]
      var groups: [(group: Concept.Group, mentions: [GroupMention])] = []
      for mention in mentions {
        let group = mention.concept.group
        let index = places[group] ?? groups.count
        if index == groups.count {
          places[group] = index
          groups.append((group, []))
        }
        if let last = groups[index].mentions.indices.last,
          groups[index].mentions[last].tokens == mention.tokens
        {
          groups[index].mentions[last].add(mention)
        } else {
          groups[index].mentions.append(GroupMention(mention, in: range))
        }
      }
      return groups
    }
  }

  /// What a word says of a group.
  fileprivate struct GroupMention {
    var tokens: Range<Int>
    var concepts: [Concept]
    var isNear: Bool
    /// How far from the beginning, from 0 to 1.
    var place: Double

    init(_ mention: ConceptGrammar.Mention, in range: Range<Int>) {
      tokens = mention.tokens
      concepts = [mention.concept]
      isNear = mention.isNear
      place = Double(tokens.lowerBound - range.lowerBound) / Double(max(range.count, 1))
    }

    mutating func add(_ mention: ConceptGrammar.Mention) {
      concepts.append(mention.concept)
      isNear = isNear && mention.isNear
    }

    func agrees(with other: GroupMention) -> Bool {
      concepts.contains { other.concepts.contains($0) }
    }
  }

  /// Whether a source may name a concept more often than its translation, which names another of the
  /// same group more often: seldom, and soon told.
  static func mayDiffer(
    _ source: [ConceptGrammar.Mention], _ target: [ConceptGrammar.Mention]
  ) -> Bool {
    guard !source.isEmpty, !target.isEmpty else { return false }
    // Of a word that stands for several concepts, or of many words, the count does not tell.
    guard source.count + target.count <= 64, !hasSeveralSenses(source), !hasSeveralSenses(target)
    else { return true }
    return source.contains { lost in
      !lost.isNear && count(lost, source) > count(lost, target)
        && target.contains { added in
          !added.isNear && added.concept.group == lost.concept.group
            && count(added, target) > count(added, source)
        }
    }
  }

  private static func hasSeveralSenses(_ mentions: [ConceptGrammar.Mention]) -> Bool {
    mentions.indices.dropFirst().contains { mentions[$0].tokens == mentions[$0 - 1].tokens }
  }

  /// How often the plain words of a text name the same as one mention.
  private static func count(
    _ mention: ConceptGrammar.Mention, _ mentions: [ConceptGrammar.Mention]
  ) -> Int {
    mentions.count { !$0.isNear && $0.concept == mention.concept }
  }

  /// How far apart two words may stand that are in each other's place: as a part of the text, and in
  /// words for short texts.
  private static let reach = 0.2
  private static let reachInWords = 4.0

  package static func findings(source: Passage, target: Passage) -> [Finding] {
    guard mayDiffer(source.mentions, target.mentions) else { return [] }
    let inTarget = Dictionary(
      target.groups.map { ($0.group, $0.mentions) }, uniquingKeysWith: { first, _ in first })
    let reach = max(
      reach, reachInWords / Double(max(source.range.count, target.range.count, 1)))
    var findings: [Finding] = []
    // A word that has its own in the other text is not in the place of another.
    var settled = (source: Set<Range<Int>>(), target: Set<Range<Int>>())
    var open: [(group: Concept.Group, lost: [GroupMention], added: [GroupMention], isAlone: Bool)] =
      []
    for (group, named) in source.groups {
      guard let said = inTarget[group] else { continue }
      let pairs = pair(named, said, reach: reach)
      for (from, to) in pairs.strong {
        settled.source.insert(named[from].tokens)
        settled.target.insert(said[to].tokens)
      }
      guard !pairs.lost.isEmpty, !pairs.added.isEmpty else { continue }
      open.append(
        (
          group, pairs.lost.map { named[$0] }, pairs.added.map { said[$0] },
          named.count == 1 && said.count == 1
        ))
    }
    for (group, lost, added, isAlone) in open {
      var added = added.filter { !settled.target.contains($0.tokens) }
      for from in lost where !settled.source.contains(from.tokens) {
        let nearest = added.indices.filter { !from.agrees(with: added[$0]) }
          .min { abs(added[$0].place - from.place) < abs(added[$1].place - from.place) }
        guard let nearest, isAlone || abs(added[nearest].place - from.place) <= reach else {
          continue
        }
        let to = added.remove(at: nearest)
        findings.append(
          Finding(source: from.tokens, target: to.tokens, group: group, isCertain: isAlone))
      }
    }
    return eachOnce(findings)
  }

  /// One finding a word, of bounds before others, in the order of the translation.
  private static func eachOnce(_ findings: [Finding]) -> [Finding] {
    var kept: [Finding] = []
    for finding in findings.filter({ $0.group == .bounds })
      + findings.filter({ $0.group != .bounds })
    where !kept.contains(where: {
      $0.source.overlaps(finding.source) || $0.target.overlaps(finding.target)
    }) {
      kept.append(finding)
    }
    return kept.sorted { $0.target.lowerBound < $1.target.lowerBound }
  }

  /// Which mentions of a group say the same, the plain words first, and what is left of the plain
  /// words of both.
  private static func pair(
    _ named: [GroupMention], _ said: [GroupMention], reach: Double
  ) -> (strong: [(Int, Int)], lost: [Int], added: [Int]) {
    var strong: [(Int, Int)] = []
    var isPaired = Array(repeating: false, count: named.count)
    var isTaken = Array(repeating: false, count: said.count)
    for takesNear in [false, true] {
      var fitting: [(distance: Double, from: Int, to: Int)] = []
      for (i, from) in named.enumerated() where !isPaired[i] && (takesNear || !from.isNear) {
        for (j, to) in said.enumerated() where !isTaken[j] && from.agrees(with: to) {
          let distance = abs(to.place - from.place)
          if !from.isNear && !to.isNear || takesNear && distance <= reach {
            fitting.append((distance, i, j))
          }
        }
      }
      // The closest first, so that of words said twice the one is left over whose place another took.
      for (_, i, j) in fitting.sorted(by: { $0.distance < $1.distance })
      where !isPaired[i] && !isTaken[j] {
        (isPaired[i], isTaken[j]) = (true, true)
        if !takesNear { strong.append((i, j)) }
      }
    }
    return (
      strong, named.indices.filter { !isPaired[$0] && !named[$0].isNear },
      said.indices.filter { !isTaken[$0] && !said[$0].isNear }
    )
  }
}
