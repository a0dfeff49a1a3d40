/// The lines of a Markdown text, as offsets of bytes; lines count from 0 here.
///
/// Source: CommonMark 0.30, section 2.1: a line ends with a newline, a carriage return or both.
struct SourceLines {
  let bytes: UnsafeBufferPointer<UInt8>
  private var starts: [Int] = [0]
  // The last place asked for: the next one is nearly always a little behind it, so that no byte of
  // a long line is counted twice.
  private var known = (offset: 0, line: 0, column: 1)

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    starts.reserveCapacity(bytes.count / 24 + 2)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") {
        offset += 1
      } else if byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
        continue
      }
      starts.append(offset)
    }
  }

  var count: Int { starts.count }

  func start(of line: Int) -> Int {
    starts[min(max(line, 0), starts.count - 1)]
  }

  /// Where the next line begins.
  func next(after line: Int) -> Int {
    line + 1 < starts.count ? starts[line + 1] : bytes.count
  }

  /// The end of a line without its line ending.
  func end(of line: Int) -> Int {
    var end = next(after: line)
    let start = start(of: line)
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return end
  }

  /// The end of a line without its line ending and the blanks before it.
  func trimmedEnd(of line: Int) -> Int {
    var end = end(of: line)
    let start = start(of: line)
    while end > start, isBlank(end - 1) { end -= 1 }
    return end
  }

  func isBlank(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
  }

  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  /// The first byte of a line that is neither blank nor one of the markers of the block quotes
  /// that it may stand in; the line's end where there is none.
  func contentStart(of line: Int, quotes: Int) -> Int {
    var offset = start(of: line)
    var markers = quotes
    let end = end(of: line)
    while offset < end {
      if bytes[offset] == UInt8(ascii: ">"), markers > 0 {
        markers -= 1
      } else if !isBlank(offset) {
        break
      }
      offset += 1
    }
    return offset
  }

  /// The column of an offset on a line, from 1, in code points.
  mutating func column(of offset: Int, on line: Int) -> Int {
    let start = start(of: line)
    let offset = min(max(offset, start), end(of: line))
    var (from, column) = (start, 1)
    if known.line == line { (from, column) = (known.offset, known.column) }
    if offset >= from {
      column += codePoints(in: from..<offset)
    } else {
      column -= codePoints(in: offset..<from)
    }
    known = (offset, line, column)
    return column
  }

  private func codePoints(in range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
