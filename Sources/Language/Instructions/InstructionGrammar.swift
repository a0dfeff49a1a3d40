/// Tells instructions from statements: “Do not smoke” from “You do not smoke”.
package final class InstructionGrammar: Sendable {
  private let openings: PhraseIndex<Void>
  private let before: WordSet
  /// How many words may stand before the opening.
  private static let reach = 3

  package init(_ words: InstructionWords, interning vocabulary: inout Vocabulary) {
    openings = PhraseIndex(words.openings.map { ($0, ()) }, interning: &vocabulary)
    before = WordSet(words.before.map { vocabulary.intern($0) })
  }

  /// Whether the clause with a token, from the mark before it, opens with an instruction.
  package func governs(_ token: Int, in prose: Prose) -> Bool {
    var start = token
    while start > 0, prose.tokens[start - 1].kind != .mark { start -= 1 }
    for index in start..<min(start + Self.reach + 1, prose.tokens.count) {
      if openings.longest(at: index, in: prose.tokens) != nil { return true }
      guard before.contains(prose.tokens[index].word) else { return false }
    }
    return false
  }
}
