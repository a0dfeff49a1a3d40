/// Finds passages of another language of the site in a text.
package struct ForeignPassages {
  private let detector: LanguageDetector
  private let abbreviations: WordSet

  /// A passage, and the language that it is in by its place among the site's.
  package struct Passage: Sendable, Hashable {
    /// From the first to the last word, as tokens of the text.
    package var tokens: Range<Int>
    package var language: Int
  }

  /// What a passage inside a sentence must reach: two function words that nothing contradicts.
  private static let enoughInside = 16
  /// What a text or sentence must reach that has nothing of its own language: one frequent word.
  private static let enoughAlone = 6

  package init(_ detector: LanguageDetector, abbreviations: WordSet) {
    self.detector = detector
    self.abbreviations = abbreviations
  }

  /// The foreign passages of a text in `language`, in order. Code, kept terms, addresses and
  /// quotations say nothing.
  package func find(in prose: Prose, of language: Int) -> [Passage] {
    guard detector.hasOther(than: language, in: prose) else { return [] }
    var weighed = Weighed(prose, detector)
    weighed.leaveOutQuotations(of: prose)
    weighed.leaveOutCompounds(of: prose)
    return prose.sentences(abbreviations: abbreviations).compactMap { sentence in
      weighed.leaveOutNames(of: prose, in: sentence, own: language)
      return passage(in: sentence, prose, weighed, of: language)
    }
  }

  private func passage(
    in sentence: Range<Int>, _ prose: Prose, _ weighed: Weighed, of language: Int
  ) -> Passage? {
    var best: (score: Int, passage: Passage)?
    for other in weighed.languages where other != language {
      guard let run = weighed.bestRun(of: other, in: sentence),
        run.score > best?.score ?? 0
      else { continue }
      let isEnough =
        run.score >= Self.enoughInside
        || run.score >= Self.enoughAlone && !weighed.has(language, in: sentence)
          && weighed.covers(sentence, of: prose)
      if isEnough { best = (run.score, Passage(tokens: run.tokens, language: other)) }
    }
    return best?.passage
  }
}
