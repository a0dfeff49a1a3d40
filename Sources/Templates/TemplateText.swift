import Diagnostics

/// A template's bytes, and the lines and columns that they stand at.
struct TemplateText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many code points stand before each stride of bytes, so that a place in a long line is found
  /// without counting the line.
  private let codePoints: [Int]

  private static let stride = 256

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    var (codePoints, count) = ([Int](), 0)
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { codePoints.append(count) }
      if !UTF8.isContinuation(byte) { count += 1 }
    }
    self.codePoints = codePoints + [count]
  }

  /// A place behind the last line's end is that end.
  func location(of range: Range<Int>) -> SourceLocation {
    let endsLine = bytes.last == UInt8(ascii: "\n")
    let last = endsLine ? bytes.count - 1 : bytes.count
    let range = min(range.lowerBound, last)..<max(min(range.lowerBound, last), range.upperBound)
    let (startLine, startColumn) = position(of: range.lowerBound)
    let (endLine, endColumn) = position(of: range.upperBound)
    return SourceLocation(
      path: path,
      range: SourceRange(
        startLine: startLine, startColumn: startColumn, endLine: endLine, endColumn: endColumn))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
  }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, codePoints(before: offset) - codePoints(before: lineStarts[low]) + 1)
  }

  private func codePoints(before offset: Int) -> Int {
    let known = offset / Self.stride
    let rest = bytes[(known * Self.stride)..<offset]
    return codePoints[known] + rest.count { !UTF8.isContinuation($0) }
  }
}
