/// Finds words and phrases of a lexicon in a text, the longest that fits at each place.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private struct Phrase {
    /// Where its words begin in `words`.
    var start: Int32
    var count: Int32
    var meaning: Meaning
  }

  /// The words of all phrases, one phrase behind the other.
  private var words: [WordID] = []
  /// In the order of their words, each once.
  private var phrases: [Phrase] = []
  /// For each word, and one more, the first phrase that does not begin with a smaller one.
  private var starts: [Int32] = []

  /// The first of two equal phrases counts; one without any word is left out.
  init(_ entries: [(phrase: String, meaning: Meaning)], interning vocabulary: inout Vocabulary) {
    var read: [(words: [WordID], number: Int)] = []
    let withoutWords = vocabulary.withoutWords
    for (number, entry) in entries.enumerated() {
      let words = Prose(entry.phrase, vocabulary: withoutWords).tokens.map { vocabulary.intern($0) }
      if !words.isEmpty { read.append((words, number)) }
    }
    read.sort { left, right in
      left.words == right.words
        ? left.number < right.number
        : left.words.lexicographicallyPrecedes(right.words) { $0.rawValue < $1.rawValue }
    }
    var last: [WordID] = []
    for (words, number) in read where words != last {
      last = words
      add(words, entries[number].meaning)
    }
    starts.append(Int32(phrases.count))
  }

  private mutating func add(_ words: [WordID], _ meaning: Meaning) {
    while starts.count <= words[0].rawValue { starts.append(Int32(phrases.count)) }
    phrases.append(
      Phrase(start: Int32(self.words.count), count: Int32(words.count), meaning: meaning))
    self.words += words
  }

  /// The phrases that begin with a word.
  @inline(__always)
  private func candidates(for word: WordID) -> Range<Int> {
    let index = Int(word.rawValue)
    guard index >= 0, index + 1 < starts.count else { return 0..<0 }
    return Int(starts[index])..<Int(starts[index + 1])
  }

  /// Whether any phrase begins with a word.
  @inline(__always)
  func begins(with word: WordID) -> Bool {
    !candidates(for: word).isEmpty
  }

  /// The longest phrase that begins at a token, and the token behind its last.
  ///
  /// Inlined, since it is asked for every word of a site, and few words begin a phrase.
  @inline(__always)
  func longest(at index: Int, in tokens: [Token]) -> (end: Int, meaning: Meaning)? {
    let candidates = candidates(for: tokens[index].word)
    guard !candidates.isEmpty else { return nil }
    return longest(of: candidates, at: index, in: tokens)
  }

  /// The phrase of one word that a token is.
  func shortest(at index: Int, in tokens: [Token]) -> (end: Int, meaning: Meaning)? {
    let candidates = candidates(for: tokens[index].word)
    guard !tokens[index].isAside, let first = candidates.first, phrases[first].count == 1 else {
      return nil
    }
    return (index + 1, phrases[first].meaning)
  }

  @inline(never)
  private func longest(
    of candidates: Range<Int>, at index: Int, in tokens: [Token]
  ) -> (end: Int, meaning: Meaning)? {
    guard !tokens[index].isAside else { return nil }
    var longest: Int?
    // Goes along the text and keeps the phrases that are like it so far, which are neighbours.
    var (low, high) = (candidates.lowerBound, candidates.upperBound)
    var length = 1
    while low < high {
      if Int(phrases[low].count) == length {
        // The shortest of those that begin alike stands first.
        longest = low
        low += 1
      }
      guard low < high, index + length < tokens.count else { break }
      let word = tokens[index + length].word.rawValue
      low = first(in: low..<high) { words[Int($0.start) + length].rawValue >= word }
      high = first(in: low..<high) { words[Int($0.start) + length].rawValue > word }
      length += 1
    }
    return longest.map { (index + Int(phrases[$0].count), phrases[$0].meaning) }
  }

  /// The first of some neighbours that a condition holds for, as it does for all behind it.
  @inline(__always)
  private func first(in range: Range<Int>, where isBehind: (Phrase) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(phrases[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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
