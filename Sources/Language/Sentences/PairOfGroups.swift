/// What one group of an alignment says.
struct PairOfGroups {
  private let source: SentencesOfText
  private let target: SentencesOfText
  private let from: Range<Int>
  private let to: Range<Int>

  init(_ source: SentencesOfText, _ target: SentencesOfText, _ group: SentenceAlignment.Group) {
    self.source = source
    self.target = target
    from = group.source
    to = group.target
  }

  var finding: SentenceComparison.Finding? {
    if to.isEmpty {
      guard source.parts(of: from).count >= SentenceComparison.leastParts else { return nil }
      return .lost(source.tokens(of: from), beside: Self.tokens(near: to.lowerBound, of: target))
    }
    if from.isEmpty {
      guard target.parts(of: to).count >= SentenceComparison.leastParts else { return nil }
      return .added(target.tokens(of: to), beside: Self.tokens(near: from.lowerBound, of: source))
    }
    return partOfSentence ?? otherSentence ?? sentenceOfSeveral ?? exchanged
  }

  private static func tokens(near place: Int, of text: SentencesOfText) -> Range<Int> {
    let nearest = max(place - 1, 0)
    return text.tokens(of: nearest..<nearest + 1)
  }

  /// Of a shorter sentence half is too little to tell.
  private static let leastPartsOfHalves = 4
  /// A language may say as much as this in few words (“Causes may include:”, “Pueden ser:”), so that
  /// of shorter sentences only a half that is plainly gone counts.
  private static let leastWordsOfHalves = 10
  /// Of a shorter text an added half is too little to tell.
  private static let leastWordsOfAddedHalves = 7
  /// The evidence (`LostRun`) that fewer than 2 of 1,000 whole translations have. Less is enough where
  /// what the translation does say has counterparts: in free wording as much of both texts has none.
  private static let leastEvidence = (usual: 6.3, ofFewWords: 7.4, ofCloseWording: 3.0)

  /// How much shorter or longer than its source a translation is (`SentencesOfText.stretch`) before
  /// it can have lost or gained half a sentence, a close wording half, or a sentence of several.
  private static let leastStretch = (ofPart: 0.1, ofCloseWording: 0.36, ofAddedHalf: 0.58)
  private static let leastStretchOfSeveral = (lost: 0.25, added: 0.05)
  /// So many more words of the source than of the translation have no counterpart in close wording.
  private static let unmatchedInCloseWording = 2
  private static let unmatchedInAddedHalf = 2
  /// Of what shorter texts say nothing may be in the other by chance.
  private static let leastPartsOfOthers = (source: 5, target: 3)
  /// So many more counterparts crosswise tell sentences in each other's place.
  private static let crosswiseMatches = 3
  /// Of a sentence that is left out this share has counterparts by chance.
  private static let matchesByChance = 0.1

  /// The translation leaves out a run of words, or is much longer and much has no counterpart.
  private var partOfSentence: SentenceComparison.Finding? {
    let stretch = SentencesOfText.stretch(source, from, target, to)
    let fuller = stretch < 0 ? source.parts(of: from) : target.parts(of: to)
    // What says nothing at all is no shorter text.
    guard abs(stretch) > Self.leastStretch.ofPart, fuller.count >= Self.leastPartsOfHalves,
      !source.parts(of: from).isEmpty, !target.parts(of: to).isEmpty
    else { return nil }
    let matches = source.matches(from, in: target, to)
    let unmatched = (
      source: source.parts(of: from).count - matches, target: target.parts(of: to).count - matches
    )
    if stretch < 0 {
      let isClose =
        stretch < -Self.leastStretch.ofCloseWording
        && unmatched.source >= unmatched.target + Self.unmatchedInCloseWording
      let least =
        source.wordCount(of: from) < Self.leastWordsOfHalves
        ? Self.leastEvidence.ofFewWords
        : isClose ? Self.leastEvidence.ofCloseWording : Self.leastEvidence.usual
      guard let evidence = source.lostRun(from, in: target, to), evidence > least else {
        return nil
      }
      return .shortened(source: source.tokens(of: from), target: target.tokens(of: to))
    }
    // A name in capitals may be written out in the translation, and brackets explain.
    let longer = SentencesOfText.stretch(
      source, from, target, to,
      allowance: (20 * Double(acronymsWrittenOut), -target.bracketedLength(of: to)))
    guard longer > Self.leastStretch.ofAddedHalf, unmatched.target >= Self.unmatchedInAddedHalf,
      2 * unmatched.target >= target.parts(of: to).count,
      target.wordCount(of: to) >= Self.leastWordsOfAddedHalves
    else { return nil }
    return .lengthened(source: source.tokens(of: from), target: target.tokens(of: to))
  }

  /// Nothing of what the source says is in the translation.
  private var otherSentence: SentenceComparison.Finding? {
    guard source.parts(of: from).count >= Self.leastPartsOfOthers.source,
      target.parts(of: to).count >= Self.leastPartsOfOthers.target,
      source.matches(from, in: target, to) == 0
    else { return nil }
    return .replaced(source: source.tokens(of: from), target: target.tokens(of: to))
  }

  /// Two sentences beside one: one of them may have no part in it.
  private var sentenceOfSeveral: SentenceComparison.Finding? {
    let stretch = SentencesOfText.stretch(source, from, target, to)
    if from.count > 1, stretch < -Self.leastStretchOfSeveral.lost,
      let sentence = Self.unmatched(in: from, of: source, beside: to, of: target)
    {
      return .lost(source.sentences[sentence], beside: target.tokens(of: to))
    }
    if to.count > 1, stretch > Self.leastStretchOfSeveral.added,
      let sentence = Self.unmatched(in: to, of: target, beside: from, of: source)
    {
      return .added(target.sentences[sentence], beside: source.tokens(of: from))
    }
    return nil
  }

  /// Two sentences that stand in each other's place.
  private var exchanged: SentenceComparison.Finding? {
    guard from.count == 2, to.count == 2 else { return nil }
    func matches(_ first: Int, _ second: Int) -> Int {
      let (a, b) = (from.lowerBound + first, to.lowerBound + second)
      return source.matches(a..<a + 1, in: target, b..<b + 1)
    }
    guard
      matches(0, 1) + matches(1, 0) >= matches(0, 0) + matches(1, 1) + Self.crosswiseMatches
    else { return nil }
    return .replaced(
      source: source.sentences[from.lowerBound], target: target.sentences[to.lowerBound])
  }

  /// A sentence without which the others have as many counterparts.
  private static func unmatched(
    in group: Range<Int>, of text: SentencesOfText, beside others: Range<Int>,
    of other: SentencesOfText
  ) -> Int? {
    let all = text.matches(group, in: other, others)
    return group.first { sentence in
      let parts = text.parts(of: sentence..<sentence + 1).count
      guard parts >= SentenceComparison.leastParts else { return false }
      let rest =
        text.matches(group.lowerBound..<sentence, in: other, others)
        + text.matches(sentence + 1..<group.upperBound, in: other, others)
      return Double(all - rest) <= matchesByChance * Double(parts)
    }
  }

  private var acronymsWrittenOut: Int {
    source.prose.tokens[source.tokens(of: from)].count { token in
      token.isWord && TranslationEvidence.isAcronym(source.prose.bytes[token.range])
        && !target.prose.tokens.contains { $0.hash == token.hash }
    }
  }
}

extension SentencesOfText {
  fileprivate func wordCount(of group: Range<Int>) -> Int {
    prose.wordCount(in: tokens(of: group))
  }

  /// The code points of consecutive sentences that stand in brackets.
  fileprivate func bracketedLength(of group: Range<Int>) -> Double {
    var length = 0
    var start: Int?
    for index in tokens(of: group) {
      switch prose.mark(index) {
      case UInt8(ascii: "("): start = start ?? index
      case UInt8(ascii: ")"):
        if let open = start { length += prose.codePoints(of: open..<index + 1).count }
        start = nil
      default: break
      }
    }
    return Double(length)
  }
}
