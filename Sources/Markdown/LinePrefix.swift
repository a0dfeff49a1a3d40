/// What a line of Markdown begins with: the marks of quotations and lists, and the blanks before and
/// between them.
///
/// cmark walks through every open list and quotation for every line, so that lines within thousands
/// of them would take it hours; no page has lines like that.
struct LinePrefix {
  /// The widest prefix that is given to cmark, in columns.
  private static let widest = 256

  private var columns = 0
  private var marks = 0

  /// How deep a text nests at least, where some line nests too deeply for cmark to be asked; nil for
  /// every other text.
  static func depthBeyondReach(of source: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(where: isLineEnd) ?? source.count
      if end - start > widest {
        let prefix = LinePrefix(source[start..<end])
        if prefix.marks > 0, prefix.columns > widest {
          return max(prefix.marks, prefix.columns / 2) + 2
        }
      }
      start = end + 1
    }
    return nil
  }

  private init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = line
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"): addMark(1)
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard Self.isBlank(rest.dropFirst()) else { return }
        addMark(1)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        let mark = rest.dropFirst(digits).first
        guard digits < 10, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
          Self.isBlank(rest.dropFirst(digits + 1))
        else { return }
        rest = rest.dropFirst(digits)
        addMark(digits + 1)
      default: return
      }
      rest = rest.dropFirst()
    }
    if Self.isThematicBreak(line) { marks = 0 }
  }

  private mutating func addMark(_ width: Int) {
    columns += width
    marks += 1
  }

  private static func isThematicBreak(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let mark = line.first(where: { $0 != UInt8(ascii: " ") }),
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*")
    else { return false }
    return line.allSatisfy { $0 == mark || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func isBlank(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    rest.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
  }
}
