/// A text cut into sentences, each with its length and what of it a translation must have.
struct SentencesOfText {
  let prose: Prose
  let evidence: TranslationEvidence
  /// As ranges of tokens.
  let sentences: [Range<Int>]
  private let evidenceParts: [Range<Int>]
  /// In code points, as long as the language makes the same text beside others.
  private let lengths: [Double]

  /// `length` is how long texts of the language are beside the same in others, in percent.
  init(
    _ prose: Prose, _ evidence: TranslationEvidence, length: Int, abbreviations: WordSet
  ) {
    self.prose = prose
    self.evidence = evidence
    sentences = prose.sentences(abbreviations: abbreviations)
    var start = 0
    evidenceParts = sentences.map { sentence in
      let end =
        evidence.parts[start...].firstIndex { $0.token >= sentence.upperBound }
        ?? evidence.parts.count
      defer { start = end }
      return start..<end
    }
    lengths = sentences.map { Double(prose.length(of: $0)) * 100 / Double(length) }
  }

  var count: Int { sentences.count }

  /// The tokens of consecutive sentences.
  func tokens(of group: Range<Int>) -> Range<Int> {
    sentences[group.lowerBound].lowerBound..<sentences[group.upperBound - 1].upperBound
  }

  /// What consecutive sentences say that a translation has too.
  func parts(of group: Range<Int>) -> Range<Int> {
    guard !group.isEmpty else { return 0..<0 }
    return evidenceParts[group.lowerBound]
      .lowerBound..<evidenceParts[group.upperBound - 1].upperBound
  }

  func matches(_ group: Range<Int>, in other: SentencesOfText, _ others: Range<Int>) -> Int {
    evidence.matches(parts(of: group), in: other.evidence, other.parts(of: others))
  }

  /// What says that some run of consecutive sentences is left out of others; nil where those are not
  /// shorter.
  func lostRun(_ group: Range<Int>, in other: SentencesOfText, _ others: Range<Int>) -> Double? {
    let all = prose.length(of: tokens(of: group))
    let length = self.length(of: group)
    let marks = evidence.marks(parts(of: group), in: other.evidence, other.parts(of: others))
    var (start, end) = (prose.byteRange(of: tokens(of: group)).lowerBound, 0)
    let parts = zip(parts(of: group), marks).map { part, isMatched in
      let next = Int(prose.tokens[evidence.parts[part].token].end)
      end += Prose.countCodePoints(in: prose.bytes[start..<next])
      start = next
      return LostRun.Part(end: length * Double(end) / Double(all), isMatched: isMatched)
    }
    return LostRun(parts, length: length, otherLength: other.length(of: others)).evidence
  }

  private func length(of group: Range<Int>) -> Double {
    lengths[group].reduce(0, +)
  }

  /// How much longer a translation is than its source, beyond what the languages make likely: the
  /// difference by the mean of both, from -2 to 2. Short texts are stretched less.
  static func stretch(
    _ source: SentencesOfText, _ from: Range<Int>, _ target: SentencesOfText, _ to: Range<Int>,
    allowance: (source: Double, target: Double) = (0, 0)
  ) -> Double {
    let least = 12.0
    let a = source.length(of: from) + allowance.source + least
    let b = max(target.length(of: to) + allowance.target, 0) + least
    return 2 * (b - a) / (b + a)
  }
}

extension Prose {
  /// The length of some tokens in code points.
  fileprivate func length(of tokens: Range<Int>) -> Int {
    Self.countCodePoints(in: bytes[byteRange(of: tokens)])
  }
}
