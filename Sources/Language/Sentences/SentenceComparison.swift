/// Compares what two texts say sentence by sentence: what is left out, added, or stands in the place
/// of something else.
package enum SentenceComparison {
  package enum Finding: Sendable, Hashable {
    /// A sentence of the source that the translation leaves out, and where it should stand: the
    /// tokens of the translation that say what stands beside it.
    case lost(Range<Int>, beside: Range<Int>)
    case added(Range<Int>, beside: Range<Int>)
    /// The translation of a sentence says something else.
    case replaced(source: Range<Int>, target: Range<Int>)
    /// Much of a sentence is left out.
    case shortened(source: Range<Int>, target: Range<Int>)
    case lengthened(source: Range<Int>, target: Range<Int>)
  }

  /// Longer texts are no paragraphs; they are not compared.
  private static let mostSentences = 60
  private static let mostParts = 600

  static func findings(_ source: SentencesOfText, _ target: SentencesOfText) -> [Finding] {
    guard source.count <= mostSentences, target.count <= mostSentences,
      source.evidence.parts.count <= mostParts, target.evidence.parts.count <= mostParts
    else { return [] }
    if source.count == 1, target.count == 1 {
      let whole = SentenceAlignment.Group(source: 0..<1, target: 0..<1)
      return [PairOfGroups(source, target, whole).finding].compactMap(\.self)
    }
    let groups = SentenceAlignment.groups(source, target)
    var findings: [Finding] = []
    var index = 0
    while index < groups.count {
      defer { index += 1 }
      let group = groups[index]
      if index + 1 < groups.count,
        let replaced = replaced(group, groups[index + 1], source, target)
      {
        findings.append(replaced)
        index += 1
      } else if let finding = PairOfGroups(source, target, group).finding {
        findings.append(finding)
      }
    }
    return findings
  }

  /// One sentence alone in each text, one behind the other.
  private static func replaced(
    _ first: SentenceAlignment.Group, _ second: SentenceAlignment.Group,
    _ source: SentencesOfText, _ target: SentencesOfText
  ) -> Finding? {
    let (from, to) =
      first.target.isEmpty ? (first.source, second.target) : (second.source, first.target)
    let isOneEach =
      first.target.isEmpty && second.source.isEmpty || first.source.isEmpty && second.target.isEmpty
    guard isOneEach, !from.isEmpty, !to.isEmpty,
      source.parts(of: from).count >= leastParts, target.parts(of: to).count >= leastParts
    else { return nil }
    return .replaced(source: source.tokens(of: from), target: target.tokens(of: to))
  }

  /// Fewer words, numbers and names that a translation keeps say nothing of a sentence.
  static let leastParts = 2
}
