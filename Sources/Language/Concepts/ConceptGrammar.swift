/// Finds the words of concepts in a text in one language.
package final class ConceptGrammar: Sendable {
  /// A concept that a word may stand for; a word of several concepts is mentioned once for each.
  package struct Mention: Sendable, Hashable {
    var concept: Concept
    /// Whether the word often means something else: it stands for the concept in a translation, and
    /// is not missed.
    var isNear: Bool
    package var tokens: Range<Int>
  }

  private struct Sense: Sendable {
    var concept: Concept
    var isNear: Bool
  }

  /// Where the senses of each phrase stand in `senses`; none for an idiom.
  private let phrases: PhraseIndex<Range<Int>>
  private let senses: [Sense]

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
    var byPhrase: [String: [Sense]] = [:]
    for idiom in idioms { byPhrase[idiom] = [] }
    for (sense, phrases) in groups {
      for phrase in phrases { byPhrase[phrase, default: []].append(sense) }
    }
    var all: [Sense] = []
    let entries = byPhrase.sorted { $0.key < $1.key }.map { phrase, senses in
      all += senses
      return (phrase: phrase, meaning: all.count - senses.count..<all.count)
    }
    phrases = PhraseIndex(entries, interning: &vocabulary)
    senses = all
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
      // Before a number a word for a bound means nothing else: “over 65”.
      let isBound = !senses[match.meaning].isEmpty && isNumber(match.end, in: prose)
      if found.isEmpty { found.reserveCapacity(8) }
      for sense in senses[match.meaning] {
        let isNear = sense.isNear && !(isBound && sense.concept.group == .bounds)
        found.append(
          Mention(concept: sense.concept, isNear: isNear, tokens: index..<match.end))
      }
      index = match.end
    }
    return found
  }

  private func isNumber(_ index: Int, in prose: Prose) -> Bool {
    index < prose.tokens.count && prose.tokens[index].kind == .number
  }
}
