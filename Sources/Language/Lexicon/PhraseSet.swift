/// Phrases of many owners, such as the agreed translations of all terms: one index for all, where
/// one for each would take as much room as all of them squared.
struct PhraseSet: Sendable {
  private var numbers: [[WordID]: Int] = [:]
  /// How many words a phrase has, by its number.
  private(set) var counts: [Int] = []
  /// How many words the phrases have that begin with a word, each number once.
  private var lengths: [WordID: [Int]] = [:]

  /// Adds a phrase and gives its number, the known one where it is there already; nil for a phrase
  /// without any word.
  mutating func add(_ phrase: String, interning vocabulary: inout Vocabulary) -> Int? {
    let tokens = Prose(phrase, vocabulary: vocabulary.withoutWords).tokens
    let words = tokens.map { vocabulary.intern($0) }
    guard let first = words.first else { return nil }
    if let number = numbers[words] { return number }
    numbers[words] = numbers.count
    counts.append(words.count)
    if lengths[first]?.contains(words.count) != true {
      lengths[first, default: []].append(words.count)
    }
    return numbers[words]
  }

  /// Every place where a phrase stands in a text.
  func places(in prose: Prose) -> PhrasePlaces {
    var found = PhrasePlaces()
    guard !numbers.isEmpty else { return found }
    let tokens = prose.tokens
    for index in tokens.indices where !tokens[index].isAside {
      for length in lengths[tokens[index].word] ?? [] where index + length <= tokens.count {
        if let number = numbers[tokens[index..<index + length].map(\.word)] {
          found.starts[number, default: []].append(index)
        }
      }
    }
    return found
  }
}

/// Where the phrases of a set stand in a text.
package struct PhrasePlaces: Sendable {
  /// The first token of each, by the number of the phrase, in the order of the text.
  fileprivate(set) var starts: [Int: [Int]] = [:]

  /// Whether any of some phrases stands in the text.
  func hasAny(of phrases: [Int]) -> Bool {
    phrases.contains { starts[$0] != nil }
  }

  /// Whether any of some phrases begins among some tokens.
  func hasAny(of phrases: [Int], in tokens: Range<Int>) -> Bool {
    phrases.contains { starts[$0]?.contains(where: tokens.contains) ?? false }
  }

  /// The tokens at which a phrase of a set stands.
  func tokens(of phrase: Int, of set: PhraseSet) -> [Range<Int>] {
    (starts[phrase] ?? []).map { $0..<$0 + set.counts[phrase] }
  }
}
