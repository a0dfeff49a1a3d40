import Diagnostics

/// How text of a site is written to a terminal, with colours or without.
struct TerminalText {
  var isColored: Bool

  /// Text of a site on one line: a file's name or a quotation must not move the cursor or pass for
  /// a line of ours.
  func shown(_ text: String) -> String {
    // C0 and DEL are single bytes; C1 begins with C2 in UTF-8, as do a few harmless signs.
    var text = text
    let hasControls = text.withUTF8 { bytes in
      bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }
    }
    guard hasControls else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  /// “2 errors, 1 warning”; empty for no problems.
  func count(_ diagnostics: [Diagnostic]) -> String {
    Severity.allCases.reversed().compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  func label(_ severity: Severity, suffix: String = "") -> String {
    guard isColored else { return severity.rawValue + suffix }
    let color =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[\(color);1m\(severity.rawValue)\(suffix)\u{1B}[0m"
  }

  func bold(_ text: String) -> String { boldOn + text + boldOff }

  var boldOn: String { isColored ? "\u{1B}[1m" : "" }
  var boldOff: String { isColored ? "\u{1B}[0m" : "" }
}
