/// Finds single words of the source that were left standing in a sentence of the page's language.
///
/// A word counts that the source says too, that a lexicon knows as one of the source's language
/// alone, and that begins with a small letter: names are written with a capital. A word that no
/// lexicon knows says nothing, as many are spelled alike in several languages, and one at an end of
/// brackets only names what was translated before it: “acropaquia (clubbing)”.
package struct UntranslatedWords {
  private let detector: LanguageDetector
  /// The fewest bytes of a word that counts; shorter ones are abbreviations.
  private static let shortest: UInt32 = 3

  package init(_ detector: LanguageDetector) {
    self.detector = detector
  }

  /// The runs of such words, as tokens of the translation; `agreed` are words that the glossary
  /// has for this language.
  package func find(
    source: Prose, target: Prose, from sourceLanguage: Int, agreed: WordSet
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var quotations: [Range<Int>]?
    for (index, token) in target.tokens.enumerated()
    where isCandidate(token, in: target, from: sourceLanguage) && !agreed.contains(token.word) {
      if quotations == nil { quotations = target.quotations }
      guard source.tokens.contains(where: { $0.hash == token.hash && !$0.isAside }),
        !target.isInCompound(index), !target.isAtEndOfBrackets(index),
        !(quotations ?? []).contains(where: { $0.contains(index) })
      else { continue }
      if let last = found.last, last.upperBound == index {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
    return found
  }

  private func isCandidate(_ token: Token, in prose: Prose, from language: Int) -> Bool {
    token.isWord && !token.isCapitalized && token.end - token.start >= Self.shortest
      && detector.evidence(of: token, in: prose)?.language == language
  }
}

extension Prose {
  fileprivate func isAtEndOfBrackets(_ index: Int) -> Bool {
    index > 0 && mark(index - 1) == UInt8(ascii: "(")
      || index + 1 < tokens.count && mark(index + 1) == UInt8(ascii: ")")
  }
}
