/// The boxes that stand one behind the other in a run of bytes, up to the first that is not whole.
/// AVIF, HEIC, MP4 and QuickTime files are made of them.
///
/// Source: ISO/IEC 14496-12, section 4.2.
package struct Boxes: Sequence, IteratorProtocol {
  package struct Box {
    /// Four signs of Latin-1, such as `©xyz`.
    package var name: String
    /// Where its length stands, counted as the content's indices are.
    package var start: Int
    package var content: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Whether no byte is left.
  package var isAtEnd: Bool { rest.isEmpty }

  package mutating func next() -> Box? {
    var reader = BoxReader(rest)
    guard var length = reader.number(4), let name = reader.bytes(4) else { return nil }
    var header = 8
    if length == 1 {
      guard let long = reader.number(8) else { return nil }
      (length, header) = (long, 16)
    }
    // The last one may reach to the end of the file.
    if length == 0 { length = rest.count }
    guard length >= header, length <= rest.count else { return nil }
    let content = rest.prefix(length).dropFirst(header)
    defer { rest = rest.dropFirst(length) }
    return Box(
      name: String(String.UnicodeScalarView(name.map { Unicode.Scalar($0) })),
      start: rest.startIndex,
      content: content)
  }
}

/// Reads numbers, their largest byte first.
package struct BoxReader {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  package mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// nil where there are not as many bytes, or where the number is larger than any file.
  package mutating func number(_ count: Int) -> Int? {
    guard let digits = bytes(count) else { return nil }
    let number = digits.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return Int(exactly: number)
  }

  /// Passes over some bytes.
  package mutating func skip(_ count: Int) {
    rest = rest.dropFirst(count)
  }
}
