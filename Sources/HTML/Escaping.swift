/// How text is made safe for the context that it stands in.
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

  fileprivate var bit: UInt8 {
    switch self {
    case .text: 1
    case .attribute: 2
    case .jsonString: 4
    }
  }
}

extension ByteBuffer {
  package mutating func append(_ text: String, escapedFor context: Escaping) {
    var text = text
    text.withUTF8 { append($0, escapedFor: context) }
  }

  package mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, escapedFor context: Escaping
  ) {
    let bit = context.bit
    let contexts = Self.contexts
    let raw = UnsafeRawBufferPointer(bytes)
    var clean = 0
    var start = 0
    while start < bytes.count {
      if start + 8 <= raw.count {
        let block = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        if Self.isPlain(block, in: context) {
          start += 8
          continue
        }
      }
      let end = min(start + 8, bytes.count)
      for index in start..<end where contexts[Int(bytes[index])] & bit != 0 {
        append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
        appendEscape(of: bytes[index], in: context)
        clean = index + 1
      }
      start = end
    }
    append(UnsafeBufferPointer(rebasing: bytes[clean...]))
  }

  /// Whether none of eight bytes needs an escape, as is most often so; false also for some that have
  /// only bytes much like those that do.
  ///
  /// Source: the test for a zero byte in a word of Warren, “Hacker's Delight”, second edition,
  /// section 6-1.
  @inline(__always)
  private static func isPlain(_ block: UInt64, in context: Escaping) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    // `<` and `>` differ in one bit, `"`, `#`, `&` and `'` in two.
    var hits = zeros((block | ones &* 0x02) ^ ones &* 0x3E)
    hits |= zeros((block | ones &* 0x05) ^ ones &* 0x27)
    if context == .jsonString {
      hits |= zeros(block ^ ones &* 0x5C)
      hits |= (block &- ones &* 0x20) & ~block
    }
    return hits & highBits == 0
  }

  /// For each byte the contexts in which it needs an escape, as bits: a look-up for every byte of
  /// output, where a switch showed in profiles.
  private static let contexts: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      Escaping.text.bit | Escaping.attribute.bit | Escaping.jsonString.bit
    case UInt8(ascii: "\""): Escaping.attribute.bit | Escaping.jsonString.bit
    case UInt8(ascii: "'"): Escaping.attribute.bit
    case UInt8(ascii: "\\"), 0..<0x20: Escaping.jsonString.bit
    default: 0
    }
  }

  private mutating func appendEscape(of byte: UInt8, in context: Escaping) {
    guard context != .jsonString else { return appendJSONEscape(of: byte) }
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
