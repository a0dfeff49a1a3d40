/// A text as a scalar of YAML, written as a writer would: without quotation marks where none are needed.
///
/// Source: YAML 1.1, 9.1 (flow scalar styles) and 5.7 (escape sequences).
enum YAMLScalar {
  /// `old` is what stood there, whose quotation marks are kept; nil for a new value.
  static func text(_ value: String, inFlow: Bool, insteadOf old: Substring?) -> String {
    let isSimple = value.unicodeScalars.allSatisfy(isPrintable)
    switch old?.first {
    case "\"": return quoted(value)
    case "'" where isSimple: return "'\(value.map { $0 == "'" ? "''" : String($0) }.joined())'"
    default: return isSimple && isPlain(value, inFlow: inFlow) ? value : quoted(value)
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
      && scalar.value != 0x2028 && scalar.value != 0x2029 && scalar.value != 0xFEFF
  }

  /// Whether a reader of YAML finds just this text without quotation marks.
  private static func isPlain(_ value: String, inFlow: Bool) -> Bool {
    guard let first = value.first, let last = value.last, first != " ", last != " ", last != ":",
      !"-?:,[]{}#&*!|>'\"%@`=~".contains(first), !isWord(value)
    else { return false }
    if inFlow, value.contains(where: { ",[]{}".contains($0) }) { return false }
    return !value.contains(": ") && !value.contains(" #") && !value.hasPrefix("...")
  }

  /// Words and numbers that some readers give a meaning of their own.
  private static func isWord(_ value: String) -> Bool {
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(value.lowercased())
      || value.first.map { $0.isASCII && $0.isNumber || ".+".contains($0) } ?? false
        && value.allSatisfy { $0.isASCII && ($0.isNumber || ".+-:_eExX".contains($0)) }
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where isPrintable(scalar): text.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits
      }
    }
    return text + "\""
  }
}
