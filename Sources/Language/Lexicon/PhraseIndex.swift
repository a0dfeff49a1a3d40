/// Finds words and phrases of a lexicon in a text, the longest that fits at each place.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private struct Phrase {
    var words: [WordID]
    var meaning: Meaning
  }

  /// For each word the place of the phrases that begin with it, -1 for none.
  private var places: [Int32] = []
  /// Longest first.
  private var phrases: [[Phrase]] = []

  /// The first of two equal phrases counts; one without any word is left out.
  init(_ entries: [(phrase: String, meaning: Meaning)], interning vocabulary: inout Vocabulary) {
    for entry in entries {
      let words = Prose(entry.phrase, vocabulary: .none).tokens
        .map { vocabulary.intern($0) }
      guard let first = words.first?.index else { continue }
      while places.count <= first { places.append(-1) }
      if places[first] < 0 {
        places[first] = Int32(phrases.count)
        phrases.append([])
      }
      phrases[Int(places[first])].append(Phrase(words: words, meaning: entry.meaning))
    }
    for place in phrases.indices {
      phrases[place] = phrases[place].enumerated().sorted { left, right in
        let (a, b) = (left.element.words.count, right.element.words.count)
        return a == b ? left.offset < right.offset : a > b
      }.map(\.element)
    }
  }

  /// Whether any phrase begins with a word.
  @inline(__always)
  func begins(with word: WordID) -> Bool {
    let index = Int(word.rawValue)
    return index >= 0 && index < places.count && places[index] >= 0
  }

  /// The longest phrase that begins at a token, and the token behind its last.
  ///
  /// Inlined, since it is asked for every word of a site, and few words begin a phrase.
  @inline(__always)
  func longest(at index: Int, in tokens: [Token]) -> (end: Int, meaning: Meaning)? {
    let word = tokens[index].word
    guard begins(with: word) else { return nil }
    return longest(of: Int(places[Int(word.rawValue)]), at: index, in: tokens)
  }

  /// The phrase of one word that a token is.
  func shortest(at index: Int, in tokens: [Token]) -> (end: Int, meaning: Meaning)? {
    guard begins(with: tokens[index].word), !tokens[index].isAside,
      let phrase = phrases[Int(places[Int(tokens[index].word.rawValue)])].last,
      phrase.words.count == 1
    else { return nil }
    return (index + 1, phrase.meaning)
  }

  @inline(never)
  private func longest(
    of place: Int, at index: Int, in tokens: [Token]
  ) -> (end: Int, meaning: Meaning)? {
    guard !tokens[index].isAside else { return nil }
    for phrase in phrases[place] where fits(phrase.words, at: index, in: tokens) {
      return (index + phrase.words.count, phrase.meaning)
    }
    return nil
  }

  private func fits(_ words: [WordID], at index: Int, in tokens: [Token]) -> Bool {
    guard index + words.count <= tokens.count else { return false }
    for offset in 1..<max(words.count, 1) where tokens[index + offset].word != words[offset] {
      return false
    }
    return true
  }

  /// Every place of a text where a phrase stands; none overlap.
  func all(in tokens: [Token]) -> [(tokens: Range<Int>, meaning: Meaning)] {
    var found: [(tokens: Range<Int>, meaning: Meaning)] = []
    var index = 0
    while index < tokens.count {
      if let match = longest(at: index, in: tokens) {
        found.append((index..<match.end, match.meaning))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Vocabulary {
  /// The number of a token's word.
  mutating func intern(_ token: Token) -> WordID {
    intern(hash: token.hash)
  }
}
