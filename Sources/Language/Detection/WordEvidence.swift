/// What each word of the lexicons says about the language of a text.
struct WordEvidence: Sendable {
  struct Entry {
    /// The one language that the word speaks for, -1 for none.
    var language: Int8 = -1
    /// How strongly; 0 for a word that no lexicon has.
    var weight: Int8 = 0
  }

  /// By the number of the word.
  private var entries: [Entry] = []

  /// nil for a word that no lexicon has.
  subscript(word: WordID) -> Entry? {
    guard let index = word.index, index < entries.count, entries[index].weight > 0 else {
      return nil
    }
    return entries[index]
  }

  /// A word that several languages have speaks for none.
  mutating func add(_ word: WordID, _ language: Int, _ weight: Int8) {
    guard let index = word.index else { return }
    grow(toHold: index)
    if entries[index].weight == 0 {
      entries[index] = Entry(language: Int8(language), weight: weight)
    } else if entries[index].language != Int8(language) {
      entries[index].language = -1
    }
  }

  /// A word that languages share speaks for none, whether or not a lexicon has it elsewhere.
  mutating func silence(_ word: WordID) {
    guard let index = word.index else { return }
    grow(toHold: index)
    entries[index] = Entry(language: -1, weight: 1)
  }

  private mutating func grow(toHold index: Int) {
    while entries.count <= index { entries.append(Entry()) }
  }
}
