/// What a line begins with that was meant to make a heading, a list or a table of it.
struct LineMark {
  private let text: ShownText
  private let line: Range<Int>
  /// Where the line's own text begins, behind blanks of any kind.
  private let start: Int

  init(_ text: ShownText, _ line: Range<Int>) {
    self.text = text
    self.line = line
    var start = line.lowerBound
    while start < line.upperBound, let (scalar, end) = Scalars(bytes: text.bytes).at(start),
      scalar.properties.isWhitespace
    {
      start = end
    }
    self.start = start
  }

  /// nil where the line begins as text does.
  var mark: RawMark? {
    guard start < line.upperBound else { return nil }
    let kind: RawMark.Kind? =
      switch text.bytes[start] {
      case UInt8(ascii: "|"):
        text.first(UInt8(ascii: "|"), in: start + 1..<line.upperBound) == nil ? nil : .table
      case UInt8(ascii: "#"): heading
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): isRow ? .table : hyphen
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number
      case UInt8(ascii: "["): text.lineStarts[0] == line.lowerBound && isBox ? .task : nil
      case UInt8(ascii: ":"): isRow ? .table : nil
      case UInt8(ascii: "!"): text.has("!!! ", at: start) ? .program : nil
      case UInt8(ascii: "\\"): text.isLetter(at: start + 1) ? .program : nil
      case UInt8(ascii: "="): isUnderline ? .underline : nil
      case 0x80...: bullet
      default: nil
      }
    return kind.map { RawMark(kind: $0, range: start..<min(start + width, line.upperBound)) }
  }

  /// How many bytes the first character takes.
  private var width: Int { (Scalars(bytes: text.bytes).at(start)?.end ?? start + 1) - start }

  /// Whether blanks that Markdown does not know stand before the text.
  private var isIndentedOddly: Bool { start > line.lowerBound }

  private var heading: RawMark.Kind? {
    var end = start
    while text.byte(end) == UInt8(ascii: "#") { end += 1 }
    let isPlain = text.byte(end) == UInt8(ascii: " ")
    if isPlain { return isIndentedOddly || end - start > 6 ? .heading : nil }
    if isOddBlank(at: end) { return .heading }
    let isBeginning = line.lowerBound == 0
    return text.isLetter(at: end) && (isBeginning || end - start > 1) ? .heading : nil
  }

  /// A list mark without its space, or the beginning of a table's border.
  private var hyphen: RawMark.Kind? {
    if isOddBlank(at: start + 1) { return .bullet }
    if isIndentedOddly, text.byte(start + 1) == UInt8(ascii: " ") { return .bullet }
    return text.isLetter(at: start + 1) ? .bullet : nil
  }

  private var number: RawMark.Kind? {
    var end = start
    while text.isDigit(at: end) { end += 1 }
    guard end - start < 3, let mark = text.byte(end),
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    else { return nil }
    if text.isLetter(at: end + 1) || isOddBlank(at: end + 1) { return .number }
    if text.byte(end + 1) == UInt8(ascii: "-"), !text.isDigit(at: end + 2) { return .number }
    guard text.byte(end + 1) == UInt8(ascii: " ") else { return nil }
    return isIndentedOddly ? .number : line.lowerBound > 0 && endsSentence ? .lateNumber : nil
  }

  /// Whether the line before ends a sentence, or announces something.
  private var endsSentence: Bool {
    var end = line.lowerBound - 1
    while end > 0, text.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > 0 else { return false }
    return [".", ":", "!", "?"].contains(Unicode.Scalar(text.bytes[end - 1]))
  }

  private var isBox: Bool {
    text.has("[ ] ", at: start) || text.has("[x] ", at: start) || text.has("[X] ", at: start)
  }

  /// The bullets of word processors, and dashes in place of hyphens.
  private var bullet: RawMark.Kind? {
    guard let (scalar, end) = Scalars(bytes: text.bytes).at(start) else { return nil }
    if Self.dashes.contains(scalar) { return text.isBlank(at: end) ? .bullet : nil }
    guard Self.bullets.contains(scalar) else { return nil }
    return text.isBlank(at: end) || isOddBlank(at: end) || text.isLetter(at: end) ? .bullet : nil
  }

  private static let dashes: Set<Unicode.Scalar> = ["–", "—", "−"]
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "‣", "▪", "▫", "◦", "●", "■", "□", "○", "➢", "➤", "✓", "✔", "·", "∙", "⁃", "►", "▶", "❖",
  ]

  /// A blank that is no plain space, such as one that keeps a line together.
  private func isOddBlank(at index: Int) -> Bool {
    guard index < line.upperBound, let scalar = Scalars(bytes: text.bytes).at(index)?.scalar else {
      return false
    }
    return scalar != " " && scalar.properties.isWhitespace
  }

  /// Whether the line is the border of a table: hyphens between bars or crosses.
  private var isRow: Bool {
    let marks = text.bytes[start..<line.upperBound]
    return marks.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "+") }
      && text.first(UInt8(ascii: "-"), in: start..<line.upperBound) != nil
      && marks.allSatisfy { "|-+: =".utf8.contains($0) }
  }

  private var isUnderline: Bool {
    line.upperBound - start > 2
      && text.bytes[start..<line.upperBound].allSatisfy { $0 == UInt8(ascii: "=") }
  }
}
