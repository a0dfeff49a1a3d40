/// Finds where a text names a side of the body: beside a noun that has sides, or in a phrase that
/// means a side.
package final class SideGrammar: Sendable {
  package enum Laterality: Sendable, Hashable {
    case left
    case right
    /// Each side, both sides.
    case all
    /// One side, whichever.
    case one
  }

  package struct Mention: Sendable, Hashable {
    package var side: Laterality
    package var tokens: Range<Int>
  }

  private enum Meaning: Sendable {
    case word(Laterality)
    case phrase(Laterality)
    case idiom
  }

  /// How far behind a side word its noun may stand, in words; before it, only right before.
  private static let reach = 2

  private let words: PhraseIndex<Meaning>
  private let anchors: WordSet

  /// Whether the lexicon has the words for sides.
  package let isKnown: Bool

  /// Parts of the body have sides too.
  package init(
    _ sides: SideWords, bodyParts: ConceptWords, interning vocabulary: inout Vocabulary
  ) {
    var entries: [(phrase: String, meaning: Meaning)] = sides.idioms.map { ($0, .idiom) }
    entries += sides.leftPhrases.map { ($0, .phrase(.left)) }
    entries += sides.rightPhrases.map { ($0, .phrase(.right)) }
    entries += sides.left.map { ($0, .word(.left)) }
    entries += sides.right.map { ($0, .word(.right)) }
    entries += sides.all.map { ($0, .word(.all)) }
    entries += sides.one.map { ($0, .word(.one)) }
    words = PhraseIndex(entries, interning: &vocabulary)
    isKnown = sides.isKnown
    let parts = bodyParts.groups.flatMap(\.phrases).filter { !$0.contains(" ") }
    anchors = WordSet((sides.anchors + parts).map { vocabulary.intern($0) })
  }

  package func find(in prose: Prose) -> Sides {
    var sides = Sides()
    for match in words.all(in: prose.tokens) {
      switch match.meaning {
      case .idiom: break
      case .phrase(let side):
        if isCutByIdiom(match.tokens, in: prose) { continue }
        sides.mentions.append(Mention(side: side, tokens: match.tokens))
      case .word(let side):
        if let tokens = anchor(of: match.tokens, side, in: prose) {
          sides.mentions.append(Mention(side: side, tokens: tokens))
        } else {
          sides.others.append(Mention(side: side, tokens: match.tokens))
        }
      }
    }
    return sides
  }

  /// Whether an idiom begins inside a phrase and goes on behind it: “to the [right place]”.
  private func isCutByIdiom(_ tokens: Range<Int>, in prose: Prose) -> Bool {
    tokens.dropFirst().contains { index in
      guard let match = words.longest(at: index, in: prose.tokens), case .idiom = match.meaning
      else { return false }
      return match.end > tokens.upperBound
    }
  }

  /// The side word with its noun; each and one stand before theirs, left and right on either side.
  private func anchor(
    of tokens: Range<Int>, _ side: Laterality, in prose: Prose
  ) -> Range<Int>? {
    let behind = tokens.upperBound..<min(tokens.upperBound + Self.reach, prose.tokens.count)
    if let noun = firstAnchor(in: behind, of: prose) { return tokens.lowerBound..<noun + 1 }
    guard side == .left || side == .right else { return nil }
    let before = max(0, tokens.lowerBound - 1)..<tokens.lowerBound
    return firstAnchor(in: before.reversed(), of: prose).map { $0..<tokens.upperBound }
  }

  /// The nearest noun that has sides, with no mark between.
  private func firstAnchor(in tokens: some Sequence<Int>, of prose: Prose) -> Int? {
    for index in tokens {
      if prose.tokens[index].kind == .mark { return nil }
      if anchors.contains(prose.tokens[index].word) { return index }
    }
    return nil
  }
}
