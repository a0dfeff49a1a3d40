/// Where the lines of a text begin, to find offsets of bytes by line and column.
package struct LineOffsets: Sendable {
  private let bytes: [UInt8]
  private var starts = [0]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
  }

  /// Lines and columns count from 1, columns in code points.
  package func offset(line: Int, column: Int) -> Int {
    guard line <= starts.count else { return bytes.count }
    var offset = starts[line - 1]
    var left = column - 1
    while left > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The end of a line without its line ending.
  package func end(of line: Int) -> Int {
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > 0, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  /// The bytes of a range.
  package func bytes(of range: SourceRange) -> Range<Int> {
    let start = offset(line: range.startLine, column: range.startColumn)
    return start..<max(start, offset(line: range.endLine, column: range.endColumn))
  }

  /// The first byte of a line.
  package func start(of line: Int) -> Int {
    line <= starts.count ? starts[line - 1] : bytes.count
  }

  /// The bytes of a line without its line ending.
  package func line(_ line: Int) -> ArraySlice<UInt8> {
    let start = start(of: line)
    return bytes[start..<max(start, end(of: line))]
  }
}
