/// Rows for a spreadsheet (RFC 4180). A byte order mark tells Excel that it is UTF-8.
enum CSVText {
  static func text(of rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A spreadsheet takes what begins with one of these signs for a formula, and runs it.
  private static func cell(_ text: String) -> String {
    let isFormula =
      text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let shown = isFormula ? "'" + text : text
    guard shown.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return shown
    }
    return "\""
      + shown.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
