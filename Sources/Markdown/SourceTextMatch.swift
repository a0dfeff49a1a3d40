/// Measures how much source a text node was made from: its characters as they are, characters
/// behind a backslash, and character references.
///
/// Source: CommonMark 0.30, sections 2.4 and 2.5.
struct SourceTextMatch {
  let source: UnsafeBufferPointer<UInt8>
  /// Where the line ends that the text stands on.
  let end: Int

  /// The bytes from `start` that became `literal`.
  func length(of literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    if isAsWritten(literal, from: start) { return literal.count }
    var offset = start
    var rest = literal[...]
    while let byte = rest.first, offset < end {
      switch source[offset] {
      case UInt8(ascii: "\\") where offset + 1 < end && source[offset + 1].isPunctuation:
        offset += 2
        rest = rest.dropFirst()
      case UInt8(ascii: "&"):
        let length = referenceLength(at: offset, became: rest)
        offset += length
        rest = length > 1 ? afterReference(rest, at: offset) : rest.dropFirst()
      case 0:
        // cmark writes U+FFFD for it.
        offset += 1
        rest = rest.dropFirst(byte == 0 ? 1 : 3)
      default:
        offset += 1
        rest = rest.dropFirst()
      }
    }
    return offset - start
  }

  /// Whether the source has just these bytes, and none that may stand for another, as is most often
  /// so.
  private func isAsWritten(_ literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start + literal.count <= end else { return false }
    var index = 0
    while index < literal.count {
      let byte = literal[index]
      if byte != source[start + index] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
        || byte == 0
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// 1 where the ampersand is only itself.
  private func referenceLength(at offset: Int, became text: Slice<UnsafeBufferPointer<UInt8>>)
    -> Int
  {
    var semicolon = offset + 1
    while semicolon < end, source[semicolon].isReferenceCharacter { semicolon += 1 }
    guard semicolon < end, source[semicolon] == UInt8(ascii: ";") else { return 1 }
    let reference = source[offset...semicolon]
    // An unknown name stays as it is; only an ampersand's own reference begins as it reads.
    let isAmpersand = reference.elementsEqual("&amp;".utf8)
    return text.starts(with: reference) && !isAmpersand ? 1 : reference.count
  }

  /// Drops what a reference gave: one character, or two where the second is not the source's next.
  private func afterReference(_ text: Slice<UnsafeBufferPointer<UInt8>>, at offset: Int)
    -> Slice<UnsafeBufferPointer<UInt8>>
  {
    let one = droppingCharacter(text)
    guard let next = one.first, offset < end, next >= 0x80, source[offset] != next else {
      return one
    }
    return source[offset] == UInt8(ascii: "&") ? one : droppingCharacter(one)
  }

  private func droppingCharacter(_ text: Slice<UnsafeBufferPointer<UInt8>>)
    -> Slice<UnsafeBufferPointer<UInt8>>
  {
    text.dropFirst().drop { $0 & 0xC0 == 0x80 }
  }
}

extension UInt8 {
  /// Whether it is one of the ASCII characters that a backslash can escape.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  fileprivate var isReferenceCharacter: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
    default: false
    }
  }
}
