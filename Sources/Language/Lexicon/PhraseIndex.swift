/// Finds words and phrases of a lexicon in a text, the longest that fits at each place.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private struct Phrase {
    var words: [WordID]
    var meaning: Meaning
  }

  /// For each word the place of the phrases that begin with it, -1 for none.
  private var places: [Int32] = []
  /// Those that begin with one word, in the order of their words, each once.
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
    for place in phrases.indices where phrases[place].count > 1 {
      var seen: Set<[WordID]> = []
      phrases[place] = phrases[place].filter { seen.insert($0.words).inserted }.sorted {
        $0.words.lexicographicallyPrecedes($1.words) { $0.rawValue < $1.rawValue }
      }
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
      // The shortest of those that begin alike stands first.
      let phrase = phrases[Int(places[Int(tokens[index].word.rawValue)])].first,
      phrase.words.count == 1
    else { return nil }
    return (index + 1, phrase.meaning)
  }

  @inline(never)
  private func longest(
    of place: Int, at index: Int, in tokens: [Token]
  ) -> (end: Int, meaning: Meaning)? {
    guard !tokens[index].isAside else { return nil }
    var longest: (end: Int, meaning: Meaning)?
    // Goes along the text and keeps the phrases that are like it so far, which are neighbours.
    var (low, high) = (0, phrases[place].count)
    var length = 1
    while low < high {
      if phrases[place][low].words.count == length {
        // The shortest of those that begin alike stands first.
        longest = (index + length, phrases[place][low].meaning)
        low += 1
      }
      guard low < high, index + length < tokens.count else { break }
      let word = tokens[index + length].word.rawValue
      low = first(in: low..<high, of: place) { $0.words[length].rawValue >= word }
      high = first(in: low..<high, of: place) { $0.words[length].rawValue > word }
      length += 1
    }
    return longest
  }

  /// The first of some neighbours that a condition holds for, as it does for all behind it.
  private func first(
    in range: Range<Int>, of place: Int, where isBehind: (Phrase) -> Bool
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(phrases[place][middle]) { high = middle } else { low = middle + 1 }
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
