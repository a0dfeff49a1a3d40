/// The endings and letters by which a word without an entry in any lexicon still shows its language.
struct WordForms: Sendable {
  /// By their last byte.
  private let endings: ByteIndex
  /// By their first byte.
  private let letters: ByteIndex

  init(_ lexicon: Lexicon) {
    let endings = lexicon.endings.map { Array(Folding.folded($0).utf8) }
    let letters = lexicon.letters.map { Array(Folding.folded($0).utf8) }
    self.endings = ByteIndex(endings) { $0.last }
    self.letters = ByteIndex(letters) { $0.first }
  }

  /// Whether the word, in lower case or capitalized, has one of them; an ending needs two letters
  /// before it.
  func fit(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    if let candidates = endings[last],
      candidates.contains(where: {
        word.count >= $0.count + 2 && word.suffix($0.count).elementsEqual($0)
      })
    {
      return true
    }
    return word.indices.contains { index in
      letters[word[index]]?.contains { letter in
        index + letter.count <= word.count
          && word[index..<index + letter.count].elementsEqual(letter)
      } ?? false
    }
  }
}

/// Spellings by one of their bytes, so that most words are told at a glance to have none.
private struct ByteIndex: Sendable {
  /// For each byte the place of its spellings, -1 for none.
  private var places: [Int16] = Array(repeating: -1, count: 256)
  private var groups: [[[UInt8]]] = []

  init(_ spellings: [[UInt8]], by key: ([UInt8]) -> UInt8?) {
    for spelling in spellings {
      guard let byte = key(spelling).map(Int.init) else { continue }
      if places[byte] < 0 {
        places[byte] = Int16(groups.count)
        groups.append([])
      }
      groups[Int(places[byte])].append(spelling)
    }
  }

  subscript(byte: UInt8) -> [[UInt8]]? {
    let index = places[Int(byte)]
    return index < 0 ? nil : groups[Int(index)]
  }
}
