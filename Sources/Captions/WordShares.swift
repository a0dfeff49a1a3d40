/// Shares words over parts, lines or cues, that are as long beside each other as they should be.
package enum WordShares {
  /// The words of each part, at least one; nil where there are fewer words than parts. A part but the
  /// last does not end with a word that `ends` is true of, if that can be helped.
  package static func shares(
    _ words: [Substring], lengths: [Int], ends: (Substring) -> Bool = { _ in false }
  ) -> [ArraySlice<Substring>]? {
    guard words.count >= lengths.count, !lengths.isEmpty else { return nil }
    var behind: [Int] = []
    for word in words { behind.append((behind.last ?? 0) + word.count + 1) }
    let whole = max(lengths.reduce(0, +), 1)
    var shares: [ArraySlice<Substring>] = []
    var (first, length) = (0, 0)
    for (part, own) in lengths.dropLast().enumerated() {
      length += own
      let aim = (behind.last ?? 0) * length / whole
      let possible = first + 1...words.count - (lengths.count - 1 - part)
      let wanted = possible.filter { !ends(words[$0 - 1]) }
      let end =
        (wanted.isEmpty ? Array(possible) : wanted).min {
          abs(behind[$0 - 1] - aim) < abs(behind[$1 - 1] - aim)
        } ?? possible.lowerBound
      shares.append(words[first..<end])
      first = end
    }
    return shares + [words[first...]]
  }
}
