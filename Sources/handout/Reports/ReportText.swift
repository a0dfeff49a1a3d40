import Diagnostics
import HTML

/// A report in JSON as text that a terminal may show too.
enum ReportText {
  /// The text of a JSON document; signs that turn the direction of a line or steer a terminal stand
  /// in it as escapes. (Outside of its strings JSON has none.)
  static func json(_ writer: consuming JSONWriter) -> String {
    let plain = String(decoding: writer.finish().bytes, as: UTF8.self)
    // Nearly always there is none, and a report may be long.
    guard plain.unicodeScalars.contains(where: \.isHiddenSign) else { return plain + "\n" }
    var text = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      if scalar.isHiddenSign {
        let digits = String(scalar.value, radix: 16)
        text.append(contentsOf: "\\u".unicodeScalars)
        text.append(contentsOf: String(repeating: "0", count: 4 - digits.count).unicodeScalars)
        text.append(contentsOf: digits.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text) + "\n"
  }
}
