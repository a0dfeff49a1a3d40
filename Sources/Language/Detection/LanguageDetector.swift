/// Tells which of a site's languages a text is in, word by word.
///
/// Each word that one lexicon has and no other speaks for that lexicon's language: a function word
/// more than a frequent word, and that more than an ending or a letter. Words that several lexicons
/// have speak for none. After the measurements that function words alone tell languages apart
/// (Grefenstette, 1995), with content words and endings for texts too short to have any.
package final class LanguageDetector: Sendable {
  /// How strongly a word speaks.
  enum Weight {
    static let function: Int8 = 8
    static let common: Int8 = 6
    static let form: Int8 = 2
  }

  private let words: WordEvidence
  private let forms: [WordForms]
  private let sameWords: WordSet

  /// At most 127 lexicons, one a locale of the site and in its order.
  package init(_ lexicons: [Lexicon], interning vocabulary: inout Vocabulary) {
    forms = lexicons.map { WordForms($0) }
    let same = lexicons.flatMap(\.sameWords).map { vocabulary.intern($0) }
    sameWords = WordSet(same)
    var words = WordEvidence()
    for (language, lexicon) in lexicons.prefix(127).enumerated() {
      for word in lexicon.functionWords {
        words.add(vocabulary.intern(word), language, Weight.function)
      }
      for word in lexicon.commonWords + lexicon.conceptWords {
        words.add(vocabulary.intern(word), language, Weight.common)
      }
    }
    for word in same { words.silence(word) }
    self.words = words
  }

  /// Whether the language uses the word to hold sentences together, and no other language has it.
  func isFunctionWord(_ token: Token, of language: Int) -> Bool {
    guard let word = words[token.word] else { return false }
    return word.weight == Weight.function && word.language == Int8(language)
  }

  /// Whether a lexicon of the language has the word; so has it perhaps where several have it.
  func mayBelong(_ token: Token, to language: Int) -> Bool {
    words[token.word].map { $0.language < 0 || Int($0.language) == language } ?? false
  }

  func isSame(_ token: Token) -> Bool {
    sameWords.contains(token.word)
  }

  /// Whether any word of a text speaks for another language than `own`.
  func hasOther(than own: Int, in prose: Prose) -> Bool {
    prose.tokens.contains { token in
      guard let evidence = evidence(of: token, in: prose) else { return false }
      return evidence.language != own
    }
  }

  /// The language that a word speaks for, and how strongly; nil where it says nothing.
  func evidence(of token: Token, in prose: Prose) -> (language: Int, weight: Int)? {
    guard token.isWord, !token.isAside else { return nil }
    if let word = words[token.word] {
      return word.language < 0 ? nil : (Int(word.language), Int(word.weight))
    }
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
