import Captions

/// Shares a text over the cues in which the old one is said.
struct SpokenShares {
  private let cues: [[Substring]]
  private let lengths: [Int]

  /// `texts` are those of the cues.
  init(of texts: [String]) {
    cues = texts.map(CaptionsRevision.words)
    lengths = texts.map(\.count)
  }

  /// The text of each cue, nil for one that says what it said; nil where the text has fewer words than
  /// there are cues. Cues at both ends that the text still says are left alone; over the others it is
  /// shared as the old text was.
  func shared(_ text: String) -> [String?]? {
    let words = CaptionsRevision.words(of: text)
    var (first, last) = (0, cues.count)
    var rest = words[...]
    while first < last - 1, rest.starts(with: cues[first]),
      rest.count - cues[first].count >= last - first - 1
    {
      rest = rest.dropFirst(cues[first].count)
      first += 1
    }
    while last > first + 1, rest.reversed().starts(with: cues[last - 1].reversed()),
      rest.count - cues[last - 1].count >= last - first - 1
    {
      rest = rest.dropLast(cues[last - 1].count)
      last -= 1
    }
    guard
      let shares = WordShares.shares(
        Array(rest), lengths: Array(lengths[first..<last]),
        ends: { CueSegments.endsSentence(String($0)) })
    else { return nil }
    let texts = zip(shares, cues[first..<last]).map { share, cue in
      share.elementsEqual(cue) ? nil : share.joined(separator: " ")
    }
    return Array(repeating: nil, count: first) + texts
      + Array(repeating: nil, count: cues.count - last)
  }
}
