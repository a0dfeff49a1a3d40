import Diagnostics

/// How text of a site is written to a terminal, with colours or without.
struct TerminalText {
  var isColored: Bool

  /// Text that is not ours on one line: a file's name or a quotation must not move the cursor, turn the
  /// line round or pass for a line of ours.
  static func shown(_ text: String) -> String {
    // C0 and DEL are single bytes. What else is hidden begins with C2, D8 or E2 in UTF-8, as do many
    // harmless signs.
    var text = text
    let mayHide = text.withUTF8 { bytes in
      bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }
    }
    guard mayHide else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          if scalar.turnsDirection { return "\u{FFFD}" }
          return scalar.isHiddenSign ? " " : scalar
        }))
  }

  func shown(_ text: String) -> String { Self.shown(text) }

  /// “2 errors, 1 warning”; empty for no problems.
  func count(_ diagnostics: [Diagnostic]) -> String {
    Severity.allCases.reversed().compactMap { severity in
      let count = diagnostics.count(of: severity)
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
