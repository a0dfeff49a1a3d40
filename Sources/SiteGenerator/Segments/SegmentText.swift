import Captions
import Diagnostics
import Language
import Localization
import Markdown

/// A segment's text before it is cut into tokens: that of a block, or a front matter text as it is.
struct SegmentText {
  private let bytes: [UInt8]
  private var asides: [Range<Int>]

  /// The text of a block's inlines; blocks within it are not the segment's own.
  init(of block: Node) {
    (bytes, asides) = block.inlineText()
  }

  /// A front matter text or a message.
  init(_ text: String) {
    bytes = Array(text.utf8)
    asides = []
  }

  /// What is read of captions.
  init(_ text: CueText) {
    bytes = text.bytes
    asides = text.asides
  }

  /// Where each stretch of a block's text stands in its file.
  static func anchors(of block: Node) -> [Segment.Anchor] {
    var offset = 0
    var anchors: [Segment.Anchor] = []
    for node in block.descendants {
      switch node.kind {
      case .text, .code:
        let place = node.location
        anchors.append(
          Segment.Anchor(offset: offset, line: place.startLine, column: place.startColumn))
        offset += node.withLiteralBytes(\.count)
      case .softBreak, .lineBreak: offset += 1
      default: break
      }
    }
    return anchors
  }

  /// Where a front matter text begins in its file. Quotation marks round it shift that by one.
  static func anchor(ofFrontMatter text: String, at range: SourceRange) -> Segment.Anchor {
    let width = range.endColumn - range.startColumn
    let isQuoted = range.startLine == range.endLine && width > text.unicodeScalars.count
    return Segment.Anchor(
      offset: 0, line: range.startLine, column: range.startColumn + (isQuoted ? 1 : 0))
  }

  /// The segment, its text cut into tokens.
  consuming func segment(
    _ place: SegmentPlace, range: SourceRange, origin: Segment.Origin = .value,
    keepTerms: KeepTerms, vocabulary: Vocabulary
  ) -> Segment {
    if !keepTerms.isEmpty { markKept(keepTerms) }
    let prose = Prose(bytes, asides: asides, vocabulary: vocabulary)
    return Segment(place, prose: prose, range: range, origin: origin)
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
