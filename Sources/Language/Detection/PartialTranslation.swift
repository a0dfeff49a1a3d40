/// Finds words of the source that were left standing in a translation.
package struct PartialTranslation {
  private let detector: LanguageDetector
  /// How many words in a row must have been left standing.
  private static let length = 3

  package init(_ detector: LanguageDetector) {
    self.detector = detector
  }

  /// The runs of three or more words of the source, one of them a function word of the source's
  /// language alone, that stand in the translation too: as tokens of the translation.
  package func find(source: Prose, target: Prose, language: Int) -> [Range<Int>] {
    guard target.tokens.contains(where: { isTelling($0, language) }) else { return [] }
    let sourceWords = Self.words(of: source)
    let targetWords = Self.words(of: target)
    let quotations = target.quotations
    guard sourceWords.count >= Self.length, targetWords.count >= Self.length else { return [] }
    var runs: Set<[UInt64]> = []
    for start in 0...sourceWords.count - Self.length {
      runs.insert(sourceWords[start..<start + Self.length].map { source.tokens[$0].hash })
    }
    var found: [Range<Int>] = []
    for start in 0...targetWords.count - Self.length {
      let places = targetWords[start..<start + Self.length]
      guard runs.contains(places.map { target.tokens[$0].hash }) else { continue }
      let (first, last) = (targetWords[start], targetWords[start + Self.length - 1])
      if let end = found.last?.upperBound, first < end {
        found[found.count - 1] = found[found.count - 1].lowerBound..<last + 1
      } else {
        found.append(first..<last + 1)
      }
    }
    return found.filter { run in
      run.contains { index in
        isTelling(target.tokens[index], language) && !target.isInCompound(index)
          && !quotations.contains { $0.contains(index) }
      }
    }
  }

  /// Whether both say the same words, case and punctuation aside, and at least one of them is no
  /// kept term, number, placeholder, single letter or word that the languages share.
  package func isIdentical(_ source: Prose, _ target: Prose) -> Bool {
    var (i, j) = (0, 0)
    var saysSomething = false
    while true {
      while i < source.tokens.count, source.tokens[i].kind == .mark { i += 1 }
      while j < target.tokens.count, target.tokens[j].kind == .mark { j += 1 }
      guard i < source.tokens.count, j < target.tokens.count else { break }
      let token = target.tokens[j]
      guard source.tokens[i].hash == token.hash else { return false }
      saysSomething =
        saysSomething
        || token.isWord && token.end > token.start + 1 && !token.isAside && !detector.isSame(token)
      (i, j) = (i + 1, j + 1)
    }
    return saysSomething && i == source.tokens.count && j == target.tokens.count
  }

  private func isTelling(_ token: Token, _ language: Int) -> Bool {
    !token.isAside && detector.isFunctionWord(token, of: language)
  }

  /// Places of all but marks.
  private static func words(of prose: Prose) -> [Int] {
    prose.tokens.indices.filter { prose.tokens[$0].kind != .mark }
  }
}
