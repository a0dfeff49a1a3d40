/// Follows the inline content of one block through its source.
///
/// cmark tells a column for most inline nodes, but counts on from the block's first line past the
/// prefixes of later lines, past escaped line ends and past line ends within a destination, and
/// forgets the delimiters of emphasis. Inline nodes leave no gaps, though: the cursor stands where
/// the last one ended, and needs cmark's column only where a node's length cannot be read from the
/// source (the end of a link).
struct SourceCursor {
  private(set) var offset: Int
  private(set) var line: Int
  /// cmark's column for `offset`.
  private var column: Int
  /// cmark's column for the first byte of a line's content.
  private let firstColumn: Int
  private let quotes: Int
  private let lastLine: Int

  init(offset: Int, line: Int, lastLine: Int, column: Int, quotes: Int) {
    self.offset = offset
    self.line = line
    self.lastLine = lastLine
    self.column = column
    self.quotes = quotes
    firstColumn = column
  }

  /// Passes `count` bytes of the block's content, line ends included.
  mutating func advance(_ count: Int, in lines: borrowing SourceLines) {
    column += count
    var left = count
    while left > 0 {
      let next = lines.next(after: line)
      if offset + left < next || line == lastLine {
        offset = min(offset + left, lines.end(of: line))
        return
      }
      left -= next - offset
      line += 1
      offset = lines.contentStart(of: line, quotes: quotes)
    }
  }

  /// Passes the text that became a text node: as written, a character after a backslash, or a
  /// character reference.
  mutating func advance(
    over literal: UnsafeBufferPointer<UInt8>, column start: Int, in lines: borrowing SourceLines
  ) {
    if matches(literal, at: offset, in: lines) {
      // What emphasis left over of its delimiters has the column of those it took.
      if literal.first != UInt8(ascii: "*"), literal.first != UInt8(ascii: "_") { column = start }
      advance(literal.count, in: lines)
    } else if lines.byte(at: offset) == UInt8(ascii: "\\"),
      matches(literal, at: offset + 1, in: lines)
    {
      advance(1 + literal.count, in: lines)
    } else if lines.byte(at: offset) == UInt8(ascii: "&") {
      let end = lines.end(of: line)
      var semicolon = offset
      while semicolon < end, lines.bytes[semicolon] != UInt8(ascii: ";") { semicolon += 1 }
      advance(min(semicolon + 1, end) - offset, in: lines)
    } else {
      // A line that lazily continues its block keeps blanks that others lose.
      let skipped = (0..<16).first { matches(literal, at: offset + $0, in: lines) } ?? 0
      advance(skipped + literal.count, in: lines)
    }
  }

  /// Passes a code span: up to the next run of as many backticks as it begins with.
  mutating func advanceOverCode(in lines: borrowing SourceLines) {
    let ticks = backticks(in: lines)
    advance(ticks, in: lines)
    while line < lastLine || offset < lines.end(of: line) {
      let run = backticks(in: lines)
      advance(max(run, 1), in: lines)
      if run == ticks { return }
    }
  }

  /// Passes what remains of a link or image behind its text, up to cmark's column of its end.
  mutating func advance(toColumn end: Int, in lines: borrowing SourceLines) {
    advance(max(end - column, 0), in: lines)
  }

  /// Passes up to `count` of the bytes given.
  mutating func advance(_ count: Int, over accepted: StaticString, in lines: borrowing SourceLines)
  {
    for _ in 0..<count {
      guard let byte = lines.byte(at: offset),
        accepted.withUTF8Buffer({ $0.contains(byte) })
      else { return }
      advance(1, in: lines)
    }
  }

  /// Goes to the line's end, before a break: blanks and a backslash belong to the break.
  mutating func advanceToLineEnd(in lines: borrowing SourceLines) {
    let end = lines.end(of: line)
    column += end - offset
    offset = end
  }

  /// Goes to the next line's content, behind a break. cmark counts on behind a backslash, and anew
  /// behind every other line end.
  mutating func advanceToNextLine(countingOn: Bool, in lines: borrowing SourceLines) {
    guard line < lastLine else { return }
    column = countingOn ? column + lines.next(after: line) - offset : firstColumn
    line += 1
    offset = lines.contentStart(of: line, quotes: quotes)
  }

  private func backticks(in lines: borrowing SourceLines) -> Int {
    var end = offset
    while lines.byte(at: end) == UInt8(ascii: "`") { end += 1 }
    return end - offset
  }

  private func matches(
    _ literal: UnsafeBufferPointer<UInt8>, at offset: Int, in lines: borrowing SourceLines
  ) -> Bool {
    guard offset + literal.count <= lines.bytes.count else { return false }
    for (index, byte) in literal.enumerated() where lines.bytes[offset + index] != byte {
      return false
    }
    return true
  }
}
