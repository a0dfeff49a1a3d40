/// Rows for a spreadsheet, in UTF-8 with the byte order mark that Excel tells it by.
///
/// Source: RFC 4180.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  /// The rows as one text, the mark before it.
  package static func text(of rows: [[String]]) -> String {
    var csv = CSVWriter()
    for row in rows { csv.append(row) }
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  package mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private mutating func append(_ cell: String) {
    let shown = CSVFormula.guarded(cell).utf8
    guard shown.contains(where: { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }) else {
      bytes += shown
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in shown {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// A spreadsheet takes what begins with certain signs for a formula, and runs it: an apostrophe in
/// front keeps it from that.
enum CSVFormula {
  private static let signs = "=+-@\t\r'".unicodeScalars

  static func guarded(_ text: String) -> String {
    begins(text.unicodeScalars) ? "'" + text : text
  }

  /// The text that was guarded; one that was not is as it stands.
  static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), begins(text.unicodeScalars.dropFirst()) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func begins(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
    scalars.first.map(signs.contains) ?? false
  }
}
