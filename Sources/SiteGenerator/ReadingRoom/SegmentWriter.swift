import Diagnostics
import HTML
import Language
import Localization
import Markdown

/// Writes a text as readers of its language see it, its facts written out, with marks on some of its
/// words.
struct SegmentWriter {
  /// nil for messages of a string table, whose placeholders stay as they are.
  let words: TextWriter?
  /// Where links of the page lead; nil for messages.
  let links: BodyRenderer?

  func html(_ segment: Segment, _ marks: [TextMark]) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 2 * segment.prose.bytes.count + 256)
    if let block = segment.node {
      write(block, marks, into: &buffer)
    } else {
      segment.prose.bytes.withUnsafeBufferPointer { write($0, at: 0, marks, into: &buffer) }
    }
    return buffer.bytes
  }

  private func write(_ block: Node, _ marks: [TextMark], into buffer: inout ByteBuffer) {
    var offset = 0
    var open: [(end: Int, tag: StaticString)] = []
    func close(before index: Int, _ buffer: inout ByteBuffer) {
      while let last = open.last, index >= last.end {
        buffer.append(last.tag)
        open.removeLast()
      }
    }
    for node in block.descendants {
      close(before: node.index, &buffer)
      let end = node.descendants.endIndex
      switch node.kind {
      case .text:
        node.withLiteralBytes { text in
          write(text, at: offset, marks, into: &buffer)
          offset += text.count
        }
      case .code:
        buffer.append("<code>")
        node.withLiteralBytes { text in
          buffer.append(text, escapedFor: .text)
          offset += text.count
        }
        buffer.append("</code>")
      case .softBreak, .lineBreak:
        buffer.append(node.kind == .softBreak ? " " : "<br>")
        offset += 1
      case .emphasis, .strong:
        buffer.append(node.kind == .strong ? "<strong>" : "<em>")
        open.append((end, node.kind == .strong ? "</strong>" : "</em>"))
      case .link:
        open.append((end, begin(link: node, into: &buffer)))
      case .image:
        buffer.append("<span class=\"picture\">")
        open.append((end, "</span>"))
      default: break
      }
    }
    close(before: .max, &buffer)
  }

  /// Gives what ends it. A link that leads nowhere, which a problem says, is no link.
  private func begin(link node: Node, into buffer: inout ByteBuffer) -> StaticString {
    guard let link = links?.link(node) else {
      buffer.append("<span class=\"link\">")
      return "</span>"
    }
    buffer.append("<a href=\"")
    buffer.append(link.href, escapedFor: .attribute)
    buffer.append("\">")
    return "</a>"
  }

  /// Cuts a run of text where a mark begins or ends, and never within a placeholder.
  private func write(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, _ marks: [TextMark],
    into buffer: inout ByteBuffer
  ) {
    let placeholders = Self.placeholders(in: text)
    let own = marks.compactMap { mark -> TextMark? in
      let start = max(mark.bytes.lowerBound - offset, 0)
      let end = min(mark.bytes.upperBound - offset, text.count)
      guard start < end else { return nil }
      let whole = placeholders.filter { $0.overlaps(start..<end) }
      return TextMark(
        bytes: min(
          start, whole.first?.lowerBound ?? start)..<max(end, whole.last?.upperBound ?? end),
        kind: mark.kind)
    }
    let cuts = Set([0, text.count] + own.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] })
      .sorted()
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let kinds = own.filter { $0.bytes.contains(start) }.map(\.kind)
      write(UnsafeBufferPointer(rebasing: text[start..<end]), kinds, into: &buffer)
    }
  }

  private func write(
    _ text: UnsafeBufferPointer<UInt8>, _ kinds: [TextMark.Kind], into buffer: inout ByteBuffer
  ) {
    let worst = kinds.compactMap { kind in
      if case .problem(let severity) = kind { severity } else { nil }
    }.max()
    let isTerm = kinds.contains(.term)
    if let worst {
      buffer.append("<mark class=\"")
      buffer.append(worst.rawValue)
      buffer.append("\">")
    }
    if isTerm { buffer.append("<u class=\"term\">") }
    if let words {
      words.write(text, into: &buffer)
    } else {
      buffer.append(text, escapedFor: .text)
    }
    if isTerm { buffer.append("</u>") }
    if worst != nil { buffer.append("</mark>") }
  }

  private static func placeholders(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard text.contains(UInt8(ascii: "%")) else { return [] }
    var scanner = MessageScanner(text)
    var found: [Range<Int>] = []
    while let token = scanner.next() {
      // `%{` and `}` stand round the name.
      if case .placeholder(let name) = token {
        found.append(name.lowerBound - 2..<name.upperBound + 1)
      }
    }
    return found
  }
}
