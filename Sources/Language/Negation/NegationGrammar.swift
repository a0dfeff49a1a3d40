/// Finds the negations of a text in one language.
package final class NegationGrammar: Sendable {
  /// Where a text says no, and where it says what another language may say with a negation.
  package struct Mentions: Sendable, Hashable {
    /// In the order of the text.
    package var negations: [Range<Int>] = []
    package var hasNear = false
  }

  private enum Meaning: Sendable {
    case negation
    case near
    case idiom
  }

  private let phrases: PhraseIndex<Meaning>
  private let beginnings: [[UInt8]]
  private let endings: [[UInt8]]
  /// Whether the lexicon says anything of negation.
  package let isKnown: Bool

  package init(_ words: NegationWords, interning vocabulary: inout Vocabulary) {
    var entries: [(phrase: String, meaning: Meaning)] = words.idioms.map { ($0, .idiom) }
    entries += words.words.map { ($0, .negation) }
    entries += words.near.map { ($0, .near) }
    phrases = PhraseIndex(entries, interning: &vocabulary)
    beginnings = words.beginnings.map { Array(Folding.folded($0).utf8) }
    endings = words.endings.map { Array(Folding.folded($0).utf8) }
    isKnown = words.isKnown
  }

  package func find(in prose: Prose, within range: Range<Int>) -> Mentions {
    var found = Mentions()
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = phrases.longest(at: index, in: prose.tokens) else {
        found.hasNear = found.hasNear || isNegated(index, in: prose)
        index += 1
        continue
      }
      switch match.meaning {
      case .negation: found.negations.append(index..<match.end)
      case .near: found.hasNear = true
      case .idiom: break
      }
      index = match.end
    }
    return found
  }

  /// Whether a word that no lexicon has is a negated one: “unstable”, “seamless”.
  private func isNegated(_ index: Int, in prose: Prose) -> Bool {
    let token = prose.tokens[index]
    guard token.isWord, !token.word.isKnown else { return false }
    let word = prose.bytes[token.range].map { $0 | 0x20 }
    return beginnings.contains { word.count >= $0.count + 3 && word.starts(with: $0) }
      || endings.contains { word.count >= $0.count + 3 && word.suffix($0.count).elementsEqual($0) }
  }
}
