import Diagnostics

/// A template's bytes and the places in them.
struct SourceText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func location(of range: Range<Int>) -> SourceLocation {
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
    let before = bytes[lineStarts[low]..<offset]
    let codePoints = before.count { !UTF8.isContinuation($0) }
    return (low + 1, codePoints + 1)
  }
}
