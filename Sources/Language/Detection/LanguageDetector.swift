/// Tells which of a site's languages a text is in, word by word.
///
/// Each word that one lexicon has and no other speaks for that lexicon's language: a function word
/// more than a frequent word, and that more than an ending or a letter. Words that several lexicons
/// have speak for none. After the measurements that function words alone tell languages apart
/// (Grefenstette, 1995), with content words and endings for texts too short to have any.
package struct LanguageDetector: Sendable {
  /// How strongly a word speaks.
  enum Weight {
    static let function: Int16 = 8
    static let common: Int16 = 6
    static let form: Int16 = 2
  }

  /// For each known word the one language that it speaks for, -1 for none.
  private var languages: [Int8] = []
  private var weights: [Int16] = []
  private var isFunctionWord: [Bool] = []
  private let forms: [WordForms]
  private let sameWords: Set<WordID>

  /// At most 127 lexicons, one a locale of the site and in its order.
  package init(_ lexicons: [Lexicon], interning vocabulary: inout Vocabulary) {
    forms = lexicons.map { WordForms($0) }
    var same: Set<WordID> = []
    for word in lexicons.flatMap(\.sameWords) { same.insert(vocabulary.intern(word)) }
    sameWords = same
    for (language, lexicon) in lexicons.prefix(127).enumerated() {
      for word in lexicon.functionWords {
        add(vocabulary.intern(word), language, Weight.function)
      }
      for word in lexicon.commonWords + lexicon.conceptWords {
        add(vocabulary.intern(word), language, Weight.common)
      }
    }
    grow(to: vocabulary.count)
    for word in same.compactMap(\.index) { languages[word] = -1 }
  }

  private mutating func add(_ word: WordID, _ language: Int, _ weight: Int16) {
    guard let index = word.index else { return }
    grow(to: index + 1)
    if weights[index] == 0 {
      languages[index] = Int8(language)
      weights[index] = weight
      isFunctionWord[index] = weight == Weight.function
    } else if languages[index] != Int8(language) {
      languages[index] = -1
      isFunctionWord[index] = false
    }
  }

  private mutating func grow(to count: Int) {
    while weights.count < count {
      languages.append(-1)
      weights.append(0)
      isFunctionWord.append(false)
    }
  }

  /// Whether the language uses the word to hold sentences together, and no other language has it.
  func isFunctionWord(_ token: Token, of language: Int) -> Bool {
    guard let index = token.word.index, index < weights.count else { return false }
    return isFunctionWord[index] && languages[index] == Int8(language)
  }

  func isSame(_ token: Token) -> Bool {
    sameWords.contains(token.word)
  }

  /// The language that a word speaks for, and how strongly; nil where it says nothing.
  func evidence(of token: Token, in prose: Prose) -> (language: Int, weight: Int)? {
    guard token.isWord, !token.isAside else { return nil }
    if let index = token.word.index, index < weights.count, weights[index] > 0 {
      let language = languages[index]
      return language < 0 ? nil : (Int(language), Int(weights[index]))
    }
    guard !sameWords.contains(token.word) else { return nil }
    return prose.bytes.withUnsafeBufferPointer { bytes in
      let word = UnsafeBufferPointer(rebasing: bytes[token.range])
      var found: Int?
      for (language, forms) in forms.enumerated() where forms.fit(word) {
        guard found == nil else { return nil }
        found = language
      }
      return found.map { ($0, Int(Weight.form)) }
    }
  }
}
