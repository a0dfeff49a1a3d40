/// The endings and letters by which a word without an entry in any lexicon still shows its language.
struct WordForms: Sendable {
  private let endings: [[UInt8]]
  private let letters: [[UInt8]]

  init(_ lexicon: Lexicon) {
    endings = lexicon.endings.map { Array(Folding.folded($0).utf8) }
    letters = lexicon.letters.map { Array(Folding.folded($0).utf8) }
  }

  /// Whether the word, in lower case or capitalized, has one of them; an ending needs two letters
  /// before it.
  func fit(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if endings.contains(where: {
      word.count >= $0.count + 2 && word.suffix($0.count).elementsEqual($0)
    }) {
      return true
    }
    return letters.contains { letter in
      guard let first = letter.first else { return false }
      var index = 0
      while index + letter.count <= word.count {
        if word[index] == first, word[index..<index + letter.count].elementsEqual(letter) {
          return true
        }
        index += 1
      }
      return false
    }
  }
}
