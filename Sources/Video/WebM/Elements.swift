/// The elements of EBML that stand one behind the other in a run of bytes.
///
/// Source: EBML (RFC 8794), sections 4 to 7.
package struct Elements {
  package struct Element {
    /// With the bits that say how long it is, as tables of elements have it.
    package var id: Int
    /// Where the id begins, counted as the content's indices are.
    var start: Int
    package var content: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// nil at the end. Throws where an element is not whole.
  package mutating func next() throws(VideoFault) -> Element? {
    guard !rest.isEmpty else { return nil }
    guard let header = ElementHeader(rest), let length = header.length,
      length <= rest.count - header.count
    else { throw .damaged }
    let content = rest.dropFirst(header.count).prefix(length)
    defer { rest = rest.dropFirst(header.count + length) }
    return Element(id: header.id, start: rest.startIndex, content: content)
  }
}

/// What stands before an element's content.
package struct ElementHeader {
  package let id: Int
  /// Of the content; nil where the element does not say it.
  package let length: Int?
  /// Of the header itself.
  package let count: Int

  package static let longest = 12

  /// nil where the bytes are no header, or where it is not whole.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, first.leadingZeroBitCount < 4 else { return nil }
    let width = first.leadingZeroBitCount + 1
    let behind = bytes.dropFirst(width)
    guard let start = behind.first, start.leadingZeroBitCount < 8 else { return nil }
    let lengthWidth = start.leadingZeroBitCount + 1
    guard behind.count >= lengthWidth else { return nil }
    id = Self.number(bytes.prefix(width))
    count = width + lengthWidth
    let ones = (1 << (7 * lengthWidth)) - 1
    let bits = Self.number(behind.prefix(lengthWidth)) & ones
    length = bits == ones ? nil : bits
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension Elements.Element {
  /// An unsigned number; nil for one that is longer than any of a video.
  var number: Int? {
    var reader = BoxReader(content)
    return content.count <= 8 ? reader.number(content.count) : nil
  }

  /// A number with decimals, in 4 or 8 bytes.
  var decimal: Double? {
    let bits = content.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    switch content.count {
    case 4: return Double(Float(bitPattern: UInt32(bits)))
    case 8: return Double(bitPattern: bits)
    default: return nil
    }
  }

  /// A text without the zeros that may stand behind it.
  var text: String { String(decoding: content.prefix { $0 != 0 }, as: UTF8.self) }
}
