import Diagnostics

/// How text of a site is written to a terminal, with colours or without.
struct TerminalText {
  var isColored: Bool

  /// Text that is not ours on one line: a file's name or a quotation must not move the cursor, turn the
  /// line round or pass for a line of ours.
  static func shown(_ text: String) -> String {
    var text = text
    guard text.withUTF8(mayHide) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          if scalar.turnsDirection { return "\u{FFFD}" }
          return scalar.isHiddenSign ? " " : scalar
        }))
  }

  /// C0 and DEL are single bytes. What else is hidden begins with C2, D8 or E2 in UTF-8, as do many
  /// harmless signs; the dashes and quotation marks of our own messages are told apart.
  private static func mayHide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case 0..<0x20, 0x7F, 0xC2, 0xD8: true
      case 0xE2:
        index + 2 >= bytes.count || bytes[index + 1] != 0x80
          || !(0x90..<0xA8).contains(bytes[index + 2])
      default: false
      }
    }
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
