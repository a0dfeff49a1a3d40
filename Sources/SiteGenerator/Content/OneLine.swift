import YAML

/// Texts on one line, as names and places are.
enum OneLine {
  /// Whether a text is one line, not blank, and has at most so many code points.
  static func isValid(_ text: String, longest: Int) -> Bool {
    text.contains { !$0.isWhitespace } && text.unicodeScalars.count <= longest
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      }
  }

  /// The same for schemas.
  static func form(longest: Int) -> TextForm {
    TextForm(
      "(?=[\\s\\S]*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]{1,\(longest)}",
      numerals: .any)
  }
}
