import Diagnostics
import Localization

extension RuleID {
  static let missingSegment: RuleID = "missing-segment"
}

extension Rule {
  /// A translation has every text that its source has.
  static let missingSegment = Rule(
    id: .missingSegment, kind: .translation,
    explanation: """
      The translation lacks something that the source says: a title, a description, a step, a \
      heading or a paragraph. A patient who reads only the translation would leave out a step or \
      miss a warning. The page is withheld in that language until it is translated too.
      """,
    scope: .page { page in
      guard let alignment = page.alignment, let file = page.file else { return [] }
      let pairs = alignment.pairs
      // An exercise without any step is reported as such.
      let hasSteps = page.segments.contains { $0.place.role == .step }
      let neighbours = Neighbours(pairs)
      return pairs.indices.compactMap { index in
        guard let source = pairs[index].source, pairs[index].target == nil, !source.isBlank,
          hasSteps || source.place.role != .step
        else { return nil }
        return Diagnostic(
          .missingSegment, locale: page.locale.id.description, about: page.subject,
          at: source.place.spokenIn == nil
            ? SourceLocation(
              path: file.path, range: gap(at: index, in: pairs, neighbours, of: page))
            : spokenGap(at: index, in: pairs, file),
          "The translation lacks the \(source.place.name).",
          help: "Translate it here: “\(source.text)”", source: source.text)
      }
    })

  /// Where the text that is not there would stand: on the line of what follows it, at a list's end
  /// on the line behind its last item, and at the text's end behind all that is there.
  private static func gap(
    at index: Int, in pairs: [SegmentAlignment.Pair], _ neighbours: Neighbours,
    of page: PageUnderCheck
  ) -> SourceRange {
    guard let source = pairs[index].source, source.place.isBody else {
      return fieldGap(pairs[index].source?.place.role, page)
    }
    let (before, after) = (neighbours.before[index], neighbours.after[index])
    if let after, !source.place.isInList || after.place.isInList { return after.range }
    guard let before else { return after?.range ?? .startOfFile }
    return after == nil
      ? SourceRange(line: before.range.endLine, column: before.range.endColumn)
      : SourceRange(line: before.range.endLine + 1, column: 1)
  }

  /// Where something that is not said would be: behind what is said before it, or before what follows.
  private static func spokenGap(
    at index: Int, in pairs: [SegmentAlignment.Pair], _ file: PageFile
  ) -> SourceLocation {
    let role = pairs[index].source?.place.role
    func isBeside(_ pair: SegmentAlignment.Pair) -> Bool { pair.target?.place.role == role }
    let before = pairs[..<index].last(where: isBeside)?.target
    guard let target = before ?? pairs[index...].first(where: isBeside)?.target else {
      return SourceLocation(path: file.path)
    }
    let range = target.range
    return SourceLocation(
      path: target.path(onPageAt: file.path),
      range: before == nil
        ? SourceRange(line: range.startLine, column: range.startColumn)
        : SourceRange(line: range.endLine, column: range.endColumn))
  }

  private static func fieldGap(
    _ role: SegmentPlace.Role?, _ page: PageUnderCheck
  ) -> SourceRange {
    switch role {
    case .alt(let picture), .caption(let picture):
      page.file?.words(of: picture)?.name.range
        ?? page.file?.words(ofVideo: picture)?.name.range ?? .startOfFile
    default: .startOfFile
    }
  }
}

/// For each pair of an alignment, the nearest texts of the page's body that the translation has.
private struct Neighbours {
  private(set) var before: [Segment?]
  private(set) var after: [Segment?]

  init(_ pairs: [SegmentAlignment.Pair]) {
    before = Array(repeating: nil, count: pairs.count)
    after = before
    var last: Segment?
    for (index, pair) in pairs.enumerated() {
      before[index] = last
      if let target = pair.target, target.place.isBody { last = target }
    }
    last = nil
    for (index, pair) in pairs.enumerated().reversed() {
      if let target = pair.target, target.place.isBody { last = target }
      after[index] = last
    }
  }
}
