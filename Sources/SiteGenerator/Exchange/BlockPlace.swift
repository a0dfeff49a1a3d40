import Diagnostics
import Interchange
import Markdown

/// Where the text of a block stands in its file, and how lines go on there.
struct BlockPlace {
  /// The bytes of the text, without the block's marks.
  let bytes: Range<Int>
  let text: BlockText

  /// `lines` are the file's.
  init(_ block: Node, in lines: LineOffsets, _ file: [UInt8]) {
    let newline = file.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let isHeading = block.kind == .heading
    let inlines = block.kind == .listItem ? [] : Array(block.children)
    guard let first = inlines.first, let last = inlines.last else {
      let end = Self.endOfMarks(of: block, in: lines, file)
      bytes = end..<end
      text = BlockText(prefix: "", width: nil, newline: newline, isHeading: isHeading)
      return
    }
    let (start, end) = (first.location, last.location)
    bytes = lines.bytes(
      of: SourceRange(
        startLine: start.startLine, startColumn: start.startColumn, endLine: end.endLine,
        endColumn: end.endColumn))
    let isWrapped = block.descendants.contains(.softBreak)
    let prefix = Self.prefix(
      of: lines.line(start.startLine).prefix(
        max(bytes.lowerBound - lines.start(of: start.startLine), 0)))
    let longest = (start.startLine...max(start.startLine, end.endLine)).map { line in
      String(decoding: lines.line(line), as: UTF8.self).count
    }.max()
    text = BlockText(
      prefix: prefix, width: isWrapped ? longest.map { $0 - prefix.count } : nil,
      newline: newline, isHeading: isHeading)
  }

  /// Where a block's text would begin.
  private static func endOfMarks(
    of block: Node, in lines: LineOffsets, _ file: [UInt8]
  ) -> Int {
    let range = block.location
    let line = lines.line(range.startLine)
    var end = lines.offset(line: range.startLine, column: range.startColumn)
    while end < line.endIndex, file[end] != UInt8(ascii: " ") { end += 1 }
    while end < line.endIndex, file[end] == UInt8(ascii: " ") { end += 1 }
    return end
  }

  /// The marks before a text as they go on: quotation marks stay, those of lists are space.
  private static func prefix(of marks: some Sequence<UInt8>) -> String {
    String(decoding: Array(marks), as: UTF8.self).map { $0 == ">" ? ">" : " " }.joined()
  }
}
