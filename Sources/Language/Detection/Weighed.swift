/// A text with what each of its words says about the language.
struct Weighed {
  /// For each token the language that it speaks for, -1 for none.
  private var language: [Int8]
  private var weight: [Int8]
  /// Whether it is a plain word that no lexicon has. It speaks for no language by itself, but behind
  /// words of a foreign one, with none of the page's own between, it is more likely theirs.
  private var isUnknown: [Bool]

  init(_ prose: Prose, _ detector: LanguageDetector) {
    language = Array(repeating: -1, count: prose.tokens.count)
    weight = Array(repeating: 0, count: prose.tokens.count)
    isUnknown = Array(repeating: false, count: prose.tokens.count)
    for (index, token) in prose.tokens.enumerated() {
      guard let evidence = detector.evidence(of: token, in: prose) else {
        isUnknown[index] =
          token.isWord && !token.isAside && !token.word.isKnown
          && token.end - token.start >= Self.shortestUnknown
        continue
      }
      language[index] = Int8(evidence.language)
      weight[index] = Int8(evidence.weight)
    }
  }

  /// The languages that any word speaks for.
  var languages: Set<Int> { Set(language.lazy.filter { $0 >= 0 }.map(Int.init)) }

  func has(_ language: Int, in tokens: Range<Int>) -> Bool {
    self.language[tokens].contains(Int8(language))
  }

  /// Whether at least half of the words say something: a text of names says nothing.
  func covers(_ tokens: Range<Int>, of prose: Prose) -> Bool {
    let words = tokens.count { prose.tokens[$0].isWord }
    return tokens.count { language[$0] >= 0 } * 2 >= words
  }

  /// The fewest bytes of a word that counts without being known; shorter ones are abbreviations.
  private static let shortestUnknown: UInt32 = 3
  /// What an unknown word counts: about two words of three are in the lexicon of their language, so
  /// that two unknown ones in a row are as good as a function word.
  private static let unknownWeight = 4
  /// What the unknown words of a run count together at most: a function word must stand with them.
  private static let mostUnknown = 8

  /// The run of tokens in which a language outweighs the others most, from its first to its last
  /// word (Kadane's maximum subarray); nil where no word speaks for it.
  func bestRun(of wanted: Int, in tokens: Range<Int>) -> (tokens: Range<Int>, score: Int)? {
    var best: (tokens: Range<Int>, score: Int)?
    var (score, unknown, start, end) = (0, 0, tokens.lowerBound, tokens.lowerBound)
    for index in tokens {
      if language[index] == Int8(wanted) {
        if score == 0 { (start, unknown) = (index, 0) }
        score += Int(weight[index])
        end = index + 1
      } else if language[index] >= 0 {
        score = max(0, score - Int(weight[index]))
        continue
      } else if isUnknown[index], score > 0, unknown < Self.mostUnknown {
        score += Self.unknownWeight
        unknown += Self.unknownWeight
      } else {
        continue
      }
      if score > best?.score ?? 0 { best = (start..<end, score) }
    }
    return best
  }

  /// What stands between quotation marks is somebody else's words.
  mutating func leaveOutQuotations(of prose: Prose) {
    for quotation in prose.quotations { silence(quotation) }
  }

  /// Words joined by marks are part of a file name or a command.
  mutating func leaveOutCompounds(of prose: Prose) {
    for index in prose.tokens.indices
    where (language[index] >= 0 || isUnknown[index]) && prose.isInCompound(index) {
      silence(index..<index + 1)
    }
  }

  /// In a sentence with small words of its own language, capitalized words behind its beginning are
  /// names, and so is a small word between two of them.
  mutating func leaveOutNames(of prose: Prose, in sentence: Range<Int>, own: Int) {
    let tokens = prose.tokens
    guard sentence.contains(where: { language[$0] == Int8(own) && !tokens[$0].isCapitalized })
    else { return }
    for index in sentence.dropFirst() where tokens[index].isWord {
      let isBetweenNames =
        index + 1 < sentence.upperBound && tokens[index - 1].isCapitalized
        && tokens[index + 1].isCapitalized
      if tokens[index].isCapitalized || isBetweenNames { silence(index..<index + 1) }
    }
  }

  private mutating func silence(_ tokens: Range<Int>) {
    for index in tokens { (language[index], isUnknown[index]) = (-1, false) }
  }
}
