/// A text as a scalar of YAML, written as a writer would: without quotation marks where none are needed.
///
/// Source: YAML 1.1, 9.1 (flow scalar styles) and 5.7 (escape sequences).
package enum YAMLScalar {
  /// `old` is what stood there, whose quotation marks are kept; nil for a new value.
  package static func text(
    _ value: String, inFlow: Bool, insteadOf old: Substring?
  ) -> String {
    let isSimple = value.unicodeScalars.allSatisfy(isPrintable)
    switch old?.first {
    case "\"": return quoted(value)
    case "'" where isSimple: return single(value)
    default: return isSimple && isPlain(value, inFlow: inFlow) ? value : quoted(value)
    }
  }

  /// Whether it may stand in a file of YAML as it is, and ends no line.
  package static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Whether a reader of YAML finds just this text without quotation marks. By code points, since a mark
  /// above a sign makes another character of it, but not to YAML.
  private static func isPlain(_ value: String, inFlow: Bool) -> Bool {
    let scalars = Array(value.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      last != ":", !"-?:,[]{}#&*!|>'\"%@`=~".unicodeScalars.contains(first), !isWord(value)
    else { return false }
    if inFlow, scalars.contains(where: { ",[]{}".unicodeScalars.contains($0) }) { return false }
    let endsEarly = zip(scalars, scalars.dropFirst()).contains { pair in
      pair == (":", " ") || pair == (" ", "#")
    }
    return !endsEarly && !scalars.starts(with: "...".unicodeScalars)
  }

  /// Words and numbers that some readers give a meaning of their own.
  private static func isWord(_ value: String) -> Bool {
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(value.lowercased())
      || value.first.map { $0.isASCII && $0.isNumber || ".+".contains($0) } ?? false
        && value.allSatisfy { $0.isASCII && ($0.isNumber || ".+-:_eExX".contains($0)) }
  }

  private static func single(_ value: String) -> String {
    var text = "'"
    for scalar in value.unicodeScalars {
      text.unicodeScalars.append(contentsOf: scalar == "'" ? ["'", "'"] : [scalar])
    }
    return text + "'"
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
