/// Finds the words of concepts in a text in one language.
package final class ConceptGrammar: Sendable {
  package struct Mention: Sendable, Hashable {
    /// The concepts that the word may stand for.
    package var concepts: [String]
    package var tokens: Range<Int>
  }

  /// No concept: an idiom.
  private let phrases: PhraseIndex<[String]>
  /// Whether the lexicon has any words for the concepts.
  package let isKnown: Bool

  package convenience init(_ words: ConceptWords, interning vocabulary: inout Vocabulary) {
    self.init(words.groups, idioms: words.idioms, interning: &vocabulary)
  }

  /// Directions are named as `pair/direction`.
  package convenience init(_ words: DirectionWords, interning vocabulary: inout Vocabulary) {
    let groups = words.pairs.flatMap { pair in
      pair.directions.map { ("\(pair.name)/\($0.name)", $0.phrases) }
    }
    self.init(groups, idioms: words.idioms, interning: &vocabulary)
  }

  private init(
    _ groups: [(name: String, phrases: [String])], idioms: [String],
    interning vocabulary: inout Vocabulary
  ) {
    var concepts: [String: [String]] = [:]
    for idiom in idioms { concepts[idiom] = [] }
    for (name, phrases) in groups {
      for phrase in phrases { concepts[phrase, default: []].append(name) }
    }
    phrases = PhraseIndex(
      concepts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, interning: &vocabulary)
    isKnown = !groups.isEmpty
  }

  /// In the order of the text; idioms are left out.
  package func find(in prose: Prose, within range: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = phrases.longest(at: index, in: prose.tokens) else {
        index += 1
        continue
      }
      if !match.meaning.isEmpty {
        found.append(Mention(concepts: match.meaning, tokens: index..<match.end))
      }
      index = match.end
    }
    return found
  }
}
