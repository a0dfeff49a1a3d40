/// Finds the words of concepts in a text in one language.
package final class ConceptGrammar: Sendable {
  /// What a word may stand for.
  package struct Sense: Sendable, Hashable {
    var concept: Concept
    /// Whether the word often means something else: it stands for the concept in a translation, and
    /// is not missed.
    var isNear: Bool
  }

  package struct Mention: Sendable, Hashable {
    package var senses: [Sense]
    package var tokens: Range<Int>
  }

  /// None for an idiom.
  private let phrases: PhraseIndex<[Sense]>
  /// Whether the lexicon has any words for the concepts.
  package let isKnown: Bool

  /// Parts of the body, which are all of one group.
  package convenience init(_ words: ConceptWords, interning vocabulary: inout Vocabulary) {
    let groups = words.groups.map { name, phrases in
      (Sense(concept: Concept(name, of: .bodyParts), isNear: false), phrases)
    }
    self.init(groups, idioms: words.idioms, interning: &vocabulary)
  }

  package convenience init(_ words: ContraryWords, interning vocabulary: inout Vocabulary) {
    let groups = words.poles.map { pole in
      let concept = Concept(pole.name, of: Concept.Group(pole.pair))
      return (Sense(concept: concept, isNear: pole.isNear), pole.phrases)
    }
    self.init(groups, idioms: words.idioms, interning: &vocabulary)
  }

  private init(
    _ groups: [(sense: Sense, phrases: [String])], idioms: [String],
    interning vocabulary: inout Vocabulary
  ) {
    var senses: [String: [Sense]] = [:]
    for idiom in idioms { senses[idiom] = [] }
    for (sense, phrases) in groups {
      for phrase in phrases { senses[phrase, default: []].append(sense) }
    }
    phrases = PhraseIndex(
      senses.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, interning: &vocabulary)
    isKnown = !groups.isEmpty
  }

  /// In the order of the text; idioms are left out.
  package func find(in prose: Prose) -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < prose.tokens.count {
      guard let match = phrases.longest(at: index, in: prose.tokens) else {
        index += 1
        continue
      }
      if !match.meaning.isEmpty {
        found.append(Mention(senses: match.meaning, tokens: index..<match.end))
      }
      index = match.end
    }
    return found
  }
}
