/// What reading formulas count in a text.
package struct ReadingCounts: Sendable, Hashable {
  package var words = 0
  package var sentences = 0
  package var syllables = 0

  package init(words: Int = 0, sentences: Int = 0, syllables: Int = 0) {
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
  }

  package static func += (total: inout ReadingCounts, more: ReadingCounts) {
    total.words += more.words
    total.sentences += more.sentences
    total.syllables += more.syllables
  }
}

extension Prose {
  /// Counts a text whose end, like that of a list item, ends a sentence.
  ///
  /// After Flesch (“How to Write Plain English”, 1979), figures and symbols are words of one
  /// syllable. So are a placeholder, which stands for a figure or a name, an address, and a kept
  /// name or piece of code, whose writer had no choice.
  package func readingCounts(
    _ formula: ReadingFormula, abbreviations: WordSet
  ) -> ReadingCounts {
    var counts = ReadingCounts()
    for sentence in sentences(abbreviations: abbreviations) {
      let wordsBefore = counts.words
      for index in sentence where isReadAsWord(index) {
        let token = tokens[index]
        counts.words += 1
        counts.syllables +=
          token.isWord && !token.isAside ? formula.syllables(of: token, in: self) : 1
      }
      if counts.words > wordsBefore { counts.sentences += 1 }
    }
    return counts
  }

  /// How many words some tokens are read as.
  package func wordCount(in range: Range<Int>) -> Int {
    range.count { isReadAsWord($0) }
  }

  /// Whether a token is a word as readers count them: of a kept name only the first is, and what is
  /// joined to a word belongs to it.
  private func isReadAsWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind != .mark, !token.isAffix else { return false }
    guard token.isAside else { return true }
    return index == 0 || !tokens[index - 1].isAside
  }
}
