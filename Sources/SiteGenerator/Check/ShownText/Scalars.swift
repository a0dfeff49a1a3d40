/// The characters of a text in UTF-8, one at a time, with their places.
struct Scalars {
  let bytes: [UInt8]

  /// The character that begins at a byte; nil behind the end.
  func at(_ offset: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard bytes.indices.contains(offset) else { return nil }
    var decoder = Unicode.UTF8()
    var rest = bytes[offset...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return (scalar, offset + scalar.utf8.count)
  }

  /// The character that ends before a byte; nil at the beginning.
  func before(_ offset: Int) -> Unicode.Scalar? {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : at(start)?.scalar
  }
}

extension Unicode.Scalar {
  /// “U+202E”
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
