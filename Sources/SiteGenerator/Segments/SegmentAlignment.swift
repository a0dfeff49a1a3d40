import Language
import Markdown

/// Pairs the segments of a translation with those of its source.
///
/// Front matter texts pair by their field. The segments of the text pair one by one where both texts
/// have the same structure; else by the best global alignment (Needleman and Wunsch, 1970), so that
/// one lost step is one gap and what follows still pairs.
struct SegmentAlignment {
  /// A source segment with its translation, or one of the two alone.
  struct Pair {
    var source: Segment?
    var target: Segment?
  }

  /// In the order of the source; a segment of the translation alone stands where it stands there.
  let pairs: [Pair]

  init(source: [Segment], target: [Segment]) {
    if source.count == target.count,
      zip(source, target).allSatisfy({ $0.place == $1.place })
    {
      pairs = zip(source, target).map { Pair(source: $0, target: $1) }
      return
    }
    let (from, to) = (Parts(source), Parts(target))
    pairs =
      Self.fields(from.fields, to.fields) + Self.body(from.body, to.body)
      + Self.cues(from.cues, to.cues)
  }

  /// The segments of a page by where they stand.
  private struct Parts {
    var fields: ArraySlice<Segment>
    var body: [Segment]
    var cues: [Segment]

    init(_ segments: [Segment]) {
      fields = segments.prefix { !$0.place.isBody && $0.place.spokenIn == nil }
      let rest = segments.dropFirst(fields.count)
      body = Array(rest.prefix { $0.place.isBody })
      cues = Array(rest.dropFirst(body.count))
    }
  }

  /// Video by video. Of one without captions in the translation nothing is missing: readers of that
  /// language do not see it.
  private static func cues(_ source: [Segment], _ target: [Segment]) -> [Pair] {
    guard !source.isEmpty || !target.isEmpty else { return [] }
    var videos: [String] = []
    for video in (source + target).compactMap(\.place.spokenIn) where !videos.contains(video) {
      videos.append(video)
    }
    return videos.flatMap { video -> [Pair] in
      let own = target.filter { $0.place.spokenIn == video }
      return own.isEmpty ? [] : body(source.filter { $0.place.spokenIn == video }, own)
    }
  }

  private static func fields(_ source: ArraySlice<Segment>, _ target: ArraySlice<Segment>)
    -> [Pair]
  {
    let byPlace = Dictionary(
      target.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let paired = source.map { Pair(source: $0, target: byPlace[$0.place]) }
    let known = Set(source.map(\.place))
    return paired
      + target.filter { !known.contains($0.place) }.map { Pair(source: nil, target: $0) }
  }

  private static func body(_ source: [Segment], _ target: [Segment]) -> [Pair] {
    if source.count == target.count,
      zip(source, target).allSatisfy({ $0.place.role == $1.place.role })
    {
      return zip(source, target).map { Pair(source: $0, target: $1) }
    }
    return aligned(source, target)
  }

  /// What a segment without counterpart costs.
  private static let gap = -1.0
  /// The most cells of the score table, a thousand segments on either side: beyond them, texts would
  /// need more time and memory than all else, and pair in their order.
  private static let mostCells = 1_002_001

  private static func aligned(_ source: [Segment], _ target: [Segment]) -> [Pair] {
    guard (source.count + 1) * (target.count + 1) <= mostCells else {
      return inOrder(source, target)
    }
    let width = target.count + 1
    let (sourceTraits, targetTraits) = (
      source.map(SegmentTraits.init), target.map(SegmentTraits.init)
    )
    var scores = Array(repeating: 0.0, count: (source.count + 1) * width)
    for i in 1..<source.count + 1 { scores[i * width] = gap * Double(i) }
    for j in 1..<width { scores[j] = gap * Double(j) }
    for i in 1..<source.count + 1 {
      for j in 1..<width {
        var best = max(scores[(i - 1) * width + j], scores[i * width + j - 1]) + gap
        if let similarity = sourceTraits[i - 1].similarity(to: targetTraits[j - 1]) {
          best = max(best, scores[(i - 1) * width + j - 1] + similarity)
        }
        scores[i * width + j] = best
      }
    }
    return traced(scores, source, target, sourceTraits, targetTraits)
  }

  private static func traced(
    _ scores: [Double], _ source: [Segment], _ target: [Segment],
    _ sourceTraits: [SegmentTraits], _ targetTraits: [SegmentTraits]
  ) -> [Pair] {
    let width = target.count + 1
    var (i, j) = (source.count, target.count)
    var pairs: [Pair] = []
    while i > 0 || j > 0 {
      let score = scores[i * width + j]
      if i > 0, j > 0, let similarity = sourceTraits[i - 1].similarity(to: targetTraits[j - 1]),
        score == scores[(i - 1) * width + j - 1] + similarity
      {
        pairs.append(Pair(source: source[i - 1], target: target[j - 1]))
        (i, j) = (i - 1, j - 1)
      } else if j > 0, i == 0 || score == scores[i * width + j - 1] + gap {
        pairs.append(Pair(source: nil, target: target[j - 1]))
        j -= 1
      } else {
        pairs.append(Pair(source: source[i - 1], target: nil))
        i -= 1
      }
    }
    return pairs.reversed()
  }

  private static func inOrder(_ source: [Segment], _ target: [Segment]) -> [Pair] {
    (0..<max(source.count, target.count)).map { index in
      Pair(
        source: index < source.count ? source[index] : nil,
        target: index < target.count ? target[index] : nil)
    }
  }
}
