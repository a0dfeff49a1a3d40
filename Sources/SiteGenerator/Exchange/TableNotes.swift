/// What the writer of a string table says to translators: comments above a message and behind it.
struct TableNotes {
  private let lines: [Substring]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// What is said of the message that begins on a line, from 1.
  func notes(on line: Int) -> [String] {
    guard lines.indices.contains(line - 1) else { return [] }
    var above: [String] = []
    var number = line - 2
    while number >= 0, let comment = Self.comment(lines[number]) {
      above.insert(comment, at: 0)
      number -= 1
    }
    return (above + [Self.trailing(lines[line - 1])].compactMap(\.self)).filter { !$0.isEmpty }
  }

  /// A line that is nothing but a comment.
  private static func comment(_ line: Substring) -> String? {
    let text = line.drop(while: \.isWhitespace)
    return text.first == "#" ? words(text) : nil
  }

  /// What stands behind “ #”, outside of quotation marks.
  private static func trailing(_ line: Substring) -> String? {
    var quote: Character?
    var before: Character = " "
    for (index, character) in zip(line.indices, line) {
      if let open = quote {
        if character == open, before != "\\" { quote = nil }
      } else if character == "\"" || character == "'", before == " " || before == "{" {
        quote = character
      } else if character == "#", before == " " || before == "\t" {
        return words(line[index...])
      }
      before = character
    }
    return nil
  }

  private static func words(_ comment: Substring) -> String {
    let text = comment.drop { $0 == "#" }.drop(while: \.isWhitespace)
    return String(text.reversed().drop(while: \.isWhitespace).reversed())
  }
}
