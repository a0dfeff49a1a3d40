import Diagnostics

/// A page file cut into its YAML front matter and its Markdown body.
struct FrontMatter {
  /// The lines between the two `---`, as offsets into the file.
  var yaml: Range<Int>
  var body: Range<Int>
  /// The line of the file that the body begins on.
  var bodyLine: Int

  /// The line of the file that the YAML begins on.
  static let firstLine = 2

  /// Cuts a file; the first line must be `---`, and so must a later one.
  static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, locale: String
  ) -> Result<FrontMatter, SourceText.Failure> {
    var lines = Lines(bytes: bytes)
    guard let first = lines.next(), isFence(bytes, first) else {
      return .failure(
        malformed(path, locale, line: 1, "The file does not begin with front matter."))
    }
    let start = lines.position
    var number = 1
    while let line = lines.next() {
      number += 1
      guard isFence(bytes, line) else { continue }
      return .success(
        FrontMatter(
          yaml: start..<line.lowerBound, body: lines.position..<bytes.count, bodyLine: number + 1))
    }
    return .failure(
      malformed(path, locale, line: 1, "The front matter that begins here is not closed."))
  }

  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return end - line.lowerBound == 3 && bytes[line.lowerBound..<end].allSatisfy { $0 == 0x2D }
  }

  private static func malformed(
    _ path: String, _ locale: String, line: Int, _ message: String
  ) -> SourceText.Failure {
    SourceText.Failure(
      Diagnostic(
        .malformedFrontMatter, locale: locale,
        at: SourceLocation(path: path, range: SourceRange(line: line, column: 1)), message,
        help: "A page begins with a line ---, its fields, and a second line ---."))
  }

  /// The lines of a text, without their newline.
  private struct Lines {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
    }

    mutating func next() -> Range<Int>? {
      guard position < bytes.count else { return nil }
      let start = position
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      position = min(end + 1, bytes.count)
      return start..<end
    }
  }
}
