import Interchange

/// A text of a page as lines of Markdown within its block.
struct BlockText {
  /// What stands before the text on each of its lines but the first.
  var prefix: String
  /// The most characters of a line; nil where the text stands on one.
  var width: Int?
  var newline: String
  var isHeading: Bool

  func lines(of text: MarkedText) -> String {
    let lines = text.markdown.split(separator: "\\\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { number, line in
      let wrapped = wrapped(line.split(separator: " "))
      return number == lines.count - 1 ? wrapped : wrapped + "\\"
    }.joined(separator: newline + prefix)
  }

  private func wrapped(_ words: [Substring]) -> String {
    var lines: [String] = []
    for word in words {
      if let line = lines.last, let width, line.count + word.count + 1 > width,
        Self.escapedAtStart(String(word)) == String(word)
      {
        lines.append(String(word))
      } else if lines.isEmpty {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " \(word)"
      }
    }
    if let first = lines.first { lines[0] = Self.escapedAtStart(first) }
    if isHeading, let last = lines.last, last.hasSuffix("#") {
      lines[lines.count - 1] = last.dropLast() + "\\#"
    }
    return lines.joined(separator: newline + prefix)
  }

  /// What would begin a block of its own is text.
  ///
  /// Source: CommonMark 0.30, chapter 4 and 5.2.
  static func escapedAtStart(_ line: String) -> String {
    let first = line.prefix { $0 != " " }
    if first.first == ">" || isRun(first, of: "#", upTo: 6) || isRun(line[...], of: "=")
      || isRun(line[...].filter { $0 != " " }[...], of: "-") || first == "-" || first == "+"
      || first.hasPrefix("~~~")
    {
      return "\\" + line
    }
    let digits = first.prefix { $0.isASCII && $0.isNumber }
    let mark = first.dropFirst(digits.count)
    if !digits.isEmpty, digits.count < 10, mark == "." || mark == ")" {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    return line
  }

  private static func isRun(
    _ text: Substring, of character: Character, upTo most: Int = .max
  ) -> Bool {
    !text.isEmpty && text.count <= most && text.allSatisfy { $0 == character }
  }
}
