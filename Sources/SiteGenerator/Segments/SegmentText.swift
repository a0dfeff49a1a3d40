import Diagnostics
import Language
import Localization
import Markdown

/// Collects a segment's text from the nodes of a block, with where each stretch comes from.
struct SegmentText {
  private(set) var bytes: [UInt8] = []
  private var asides: [Range<Int>] = []
  private var anchors: [Segment.Anchor] = []

  /// The text of a block's inlines; blocks within it are not the segment's own.
  init(of block: Node) {
    for node in block.descendants { append(node) }
  }

  /// A front matter text. Quotation marks round it in the file shift its beginning by one.
  init(_ text: String, at range: SourceRange) {
    bytes = Array(text.utf8)
    let width = range.endColumn - range.startColumn
    let isQuoted = range.startLine == range.endLine && width > text.unicodeScalars.count
    anchors = [
      Segment.Anchor(
        offset: 0, line: range.startLine, column: range.startColumn + (isQuoted ? 1 : 0))
    ]
  }

  private mutating func append(_ node: Node) {
    switch node.kind {
    case .text: appendLiteral(of: node)
    case .code:
      let start = bytes.count
      appendLiteral(of: node)
      asides.append(start..<bytes.count)
    case .softBreak, .lineBreak:
      bytes.append(UInt8(ascii: " "))
    default: break
    }
  }

  private mutating func appendLiteral(of node: Node) {
    let place = node.location
    anchors.append(
      Segment.Anchor(offset: bytes.count, line: place.startLine, column: place.startColumn))
    node.withLiteralBytes { bytes.append(contentsOf: $0) }
  }

  /// The segment, its text cut into tokens.
  consuming func segment(
    _ place: SegmentPlace, range: SourceRange, node: Node? = nil, keepTerms: KeepTerms,
    vocabulary: Vocabulary
  ) -> Segment {
    if !keepTerms.isEmpty { markKept(keepTerms) }
    let prose = Prose(bytes, asides: asides, vocabulary: vocabulary)
    return Segment(place: place, prose: prose, range: range, node: node, anchors: anchors)
  }

  private mutating func markKept(_ terms: KeepTerms) {
    var kept: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while let match = terms.firstMatch(in: buffer, from: position) {
        kept.append(match.range)
        position = match.range.upperBound
      }
    }
    guard !kept.isEmpty else { return }
    asides = (asides + kept).sorted { $0.lowerBound < $1.lowerBound }
  }
}
