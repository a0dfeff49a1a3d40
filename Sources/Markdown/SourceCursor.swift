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

  /// Passes what became a text node that begins in cmark's column `start`.
  mutating func advance(
    over literal: UnsafeBufferPointer<UInt8>, column start: Int, in lines: borrowing SourceLines
  ) {
    // What was nearly markup has a column of its own making.
    if let first = literal.first, !first.isPunctuation { column = start }
    let end = lines.end(of: line)
    // Behind a backslash at a line's end, a lazy line keeps the blanks it begins with.
    let isPastBlanks = offset < end && !lines.isBlank(offset)
    let kept = isPastBlanks ? literal.prefix { $0 == 0x20 || $0 == 0x09 }.count : 0
    column += kept
    let rest = UnsafeBufferPointer(rebasing: literal.dropFirst(kept))
    let text = SourceTextMatch(source: lines.bytes, end: end)
    advance(text.length(of: rest, from: offset), in: lines)
  }

  /// Passes a code span: up to the next run of as many backticks as it begins with.
  mutating func advanceOverCode(in lines: borrowing SourceLines) {
    let ticks = backticks(in: lines)
    advance(ticks, in: lines)
    while line < lastLine || offset < lines.end(of: line) {
      let run = backticks(in: lines)
      let isAtEnd = offset >= lines.end(of: line)
      advance(isAtEnd ? lines.next(after: line) - offset : max(run, 1), in: lines)
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
}
