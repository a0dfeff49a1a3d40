/// Reads rows of cells as spreadsheets save them.
///
/// Source: RFC 4180, but for the separator, and that a cell may go on behind its closing quotation mark.
struct CSVReader {
  struct Row: Hashable {
    /// Of its first cell, from 1.
    var line: Int
    var cells: [String]
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  /// The line of a quotation mark that nothing closes.
  private(set) var unclosedLine: Int?

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next row; nil at the end.
  mutating func next() -> Row? {
    guard position < bytes.count, unclosedLine == nil else { return nil }
    var row = Row(line: line, cells: [])
    while true {
      row.cells.append(cell())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    endLine()
    return row
  }

  private mutating func cell() -> String {
    var text: [UInt8] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { quoted(&text) }
    while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) {
      text.append(bytes[position])
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func quoted(_ text: inout [UInt8]) {
    let opening = line
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else { return }
        position += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      text.append(byte)
    }
    unclosedLine = opening
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func endLine() {
    guard position < bytes.count else { return }
    line += 1
    let isPair =
      bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "\n")
    position += isPair ? 2 : 1
  }
}
