/// Addresses in ASCII.
///
/// Source: RFC 3986, sections 2.1 and 3.3.
package enum PercentEncoding {
  /// Encodes what may not stand in a path; slashes stay. Colons are encoded too, since a relative
  /// link that begins with `a:` would name a scheme.
  package static func encode(path: String) -> String {
    var path = path
    return path.withUTF8 { bytes in
      let escapes = bytes.count { !isPlain($0) }
      if escapes == 0 { return String(decoding: bytes, as: UTF8.self) }
      return String(unsafeUninitializedCapacity: bytes.count + 2 * escapes) { encoded in
        var end = 0
        for byte in bytes {
          if isPlain(byte) {
            encoded[end] = byte
            end += 1
          } else {
            encoded[end] = UInt8(ascii: "%")
            encoded[end + 1] = hexDigit(byte >> 4)
            encoded[end + 2] = hexDigit(byte & 15)
            end += 3
          }
        }
        return end
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
  }

  /// The text behind `%41`-style sequences; nil where one is malformed or the result is no UTF-8.
  package static func decode(_ text: Substring) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
