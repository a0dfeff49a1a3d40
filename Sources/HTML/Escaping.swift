/// How text is made safe for the place it stands in.
///
/// Source: the HTML Standard, "Serializing HTML fragments" and "Restrictions on the contents of
/// script elements".
package enum Escaping: Sendable, Hashable {
  /// Between tags: `&`, `<` and `>` become character references.
  case text
  /// Inside a quoted attribute value: both quotation marks too.
  case attribute
  /// Inside a string of a JSON data block: quotation mark, backslash and control characters as
  /// JSON escapes, and `<`, `>`, `&` as `\u00XX`, so that no text can end the script element.
  case jsonString
}

extension ByteBuffer {
  package mutating func append(_ text: String, escapedFor place: Escaping) {
    var text = text
    text.withUTF8 { append($0, escapedFor: place) }
  }

  package mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, escapedFor place: Escaping
  ) {
    var clean = 0
    for (index, byte) in bytes.enumerated() where Self.needsEscape(byte, in: place) {
      append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
      appendEscape(of: byte, in: place)
      clean = index + 1
    }
    append(UnsafeBufferPointer(rebasing: bytes[clean...]))
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8, in place: Escaping) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""): place != .text
    case UInt8(ascii: "'"): place == .attribute
    case UInt8(ascii: "\\"): place == .jsonString
    case 0..<0x20: place == .jsonString
    default: false
    }
  }

  private mutating func appendEscape(of byte: UInt8, in place: Escaping) {
    guard place != .jsonString else { return appendJSONEscape(of: byte) }
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    default: append("&#39;")
    }
  }

  private mutating func appendJSONEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    default:
      let digits = Array("0123456789abcdef".utf8)
      append("\\u00")
      append(digits[Int(byte >> 4)])
      append(digits[Int(byte & 15)])
    }
  }
}
