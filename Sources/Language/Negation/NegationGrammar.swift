/// Finds the negations of a text in one language.
package final class NegationGrammar: Sendable {
  /// Where a text says no, and where it says what another language may say with a negation.
  package struct Mentions: Sendable, Hashable {
    /// One a clause, in the order of the text.
    package var negations: [Range<Int>] = []
    /// Words such as “avoid”.
    package var avoiding: [Range<Int>] = []
    /// What may repeat a negation, or explain it in brackets.
    package var again: [Range<Int>] = []
    package var near: [Range<Int>] = []
    /// The tokens that were looked at.
    package var range: Range<Int>

    /// Whatever denies something.
    package var all: [Range<Int>] { negations + avoiding + again }
  }

  private enum Meaning: Sendable {
    case negation
    case firstPart
    case secondPart
    case avoiding
    case again
    case joining
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
    entries += words.firstParts.map { ($0, .firstPart) }
    entries += words.secondParts.map { ($0, .secondPart) }
    entries += words.avoiding.map { ($0, .avoiding) }
    entries += words.again.map { ($0, .again) }
    entries += words.joining.map { ($0, .joining) }
    entries += words.near.map { ($0, .near) }
    phrases = PhraseIndex(entries, interning: &vocabulary)
    beginnings = words.beginnings.map { Array(Folding.folded($0).utf8) }
    endings = words.endings.map { Array(Folding.folded($0).utf8) }
    isKnown = words.isKnown
  }

  package func find(in prose: Prose, within range: Range<Int>) -> Mentions {
    var found = Mentions(range: range)
    var sentence = range.lowerBound
    var isInBrackets = false
    // Whether the second part of a negation is still to come: “ne … pas” is one, and so is “aucun …
    // ne”, where the second stands first.
    var isHalf = false
    var isSecondFirst = false
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = phrases.longest(at: index, in: prose.tokens) else {
        if isNegated(index, in: prose) { found.near.append(index..<index + 1) }
        switch prose.mark(index) {
        case UInt8(ascii: "("): isInBrackets = true
        case UInt8(ascii: ")"): isInBrackets = false
        default:
          if endsSentence(index, in: prose) {
            (sentence, isHalf, isSecondFirst) = (index + 1, false, false)
          }
        }
        index += 1
        continue
      }
      let tokens = index..<match.end
      switch match.meaning {
      case .secondPart where isHalf, .again where isHalf: isHalf = false
      case .negation where isInBrackets, .firstPart where isInBrackets,
        .secondPart where isInBrackets:
        found.again.append(tokens)
      case .negation, .secondPart: found.negations.append(tokens)
      case .firstPart where isSecondFirst: isSecondFirst = false
      // “Ne mangez et ne buvez rien.”
      case .firstPart where isHalf: found.again.append(tokens)
      case .firstPart:
        found.negations.append(tokens)
        isHalf = true
      case .avoiding: found.avoiding.append(tokens)
      case .again, .joining:
        let repeats = found.negations.last.map { $0.lowerBound >= sentence } ?? false
        if repeats {
          found.again.append(tokens)
        } else if match.meaning == .again || deniesAlone(tokens, from: sentence, in: prose) {
          found.negations.append(tokens)
          isSecondFirst = match.meaning == .again
        }
      case .near: found.near.append(tokens)
      case .idiom: break
      }
      index = match.end
    }
    return found
  }

  /// Whether a word such as “ni” denies without another negation: at the beginning of a clause, or
  /// with a second one behind it (“ni come ni bebe”). Elsewhere the “no” before it is lost.
  private func deniesAlone(_ tokens: Range<Int>, from sentence: Int, in prose: Prose) -> Bool {
    if tokens.lowerBound == sentence || prose.tokens[tokens.lowerBound - 1].kind == .mark {
      return true
    }
    return (tokens.upperBound..<prose.tokens.count).lazy
      .prefix { !self.endsSentence($0, in: prose) }
      .contains { self.phrases.longest(at: $0, in: prose.tokens)?.meaning == .joining }
  }

  private func endsSentence(_ index: Int, in prose: Prose) -> Bool {
    switch prose.mark(index) {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
      UInt8(ascii: "!"):
      true
    default: false
    }
  }

  /// Whether a word that no lexicon has is a negated one: “unstable”, “seamless”.
  private func isNegated(_ index: Int, in prose: Prose) -> Bool {
    let token = prose.tokens[index]
    guard token.isWord, !token.word.isKnown else { return false }
    return beginnings.contains { Self.stands($0, at: token.range.lowerBound, of: token, in: prose) }
      || endings.contains {
        Self.stands($0, at: token.range.upperBound - $0.count, of: token, in: prose)
      }
  }

  /// Whether a word, long enough to be more than a part, has it there; its case does not count.
  private static func stands(
    _ part: [UInt8], at start: Int, of word: Token, in prose: Prose
  ) -> Bool {
    word.range.count >= part.count + 3
      && part.indices.allSatisfy { prose.bytes[start + $0] | 0x20 == part[$0] }
  }
}
