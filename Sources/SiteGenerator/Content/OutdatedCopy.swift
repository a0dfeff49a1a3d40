import Diagnostics

/// A file of the site that was copied from an earlier version of the program, whose own file has
/// changed since.
struct OutdatedCopy: Sendable, Hashable {
  /// Relative to the site folder.
  let path: String
  /// The first lines of the program's file that the site's does not have, without their indentation.
  let news: [Located<String>]
  /// How many such lines there are.
  let newsCount: Int

  private static let mostShown = 3

  /// `own` and `base` are the bytes of the site's file and of the program's.
  init(path: String, own: [UInt8], base: [UInt8]) {
    self.path = path
    let known = Set(Self.lines(of: own).map(\.text))
    let news = Self.lines(of: base).filter { !$0.text.isEmpty && !known.contains($0.text) }
    newsCount = news.count
    self.news = news.prefix(Self.mostShown).map { line in
      Located(
        value: line.text,
        range: SourceRange(line: line.number, column: line.column, length: line.text.count))
    }
  }

  /// None for what is no text.
  private static func lines(
    of bytes: [UInt8]
  ) -> [(number: Int, column: Int, text: String)] {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { index, line in
        let words = line.drop(while: \.isWhitespace)
        return (index + 1, line.count - words.count + 1, String(words))
      }
  }
}
