import Diagnostics

/// The bytes of a document, for finding positions in them once something is wrong.
struct SourceBytes {
  /// Without the byte order mark.
  let bytes: UnsafeBufferPointer<UInt8>
  private let firstLine: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    self.bytes = hasMark ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
    self.firstLine = firstLine
  }

  /// The first U+0085, U+2028 or U+2029: line breaks to YAML 1.1 and to libyaml, but not to YAML
  /// 1.2 or an editor, which would count lines differently from then on.
  var lineSeparator: SourceRange? {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0xC2, follows(offset, 0x85) { return position(ofByte: offset) }
      if byte == 0xE2, follows(offset, 0x80), offset + 2 < bytes.count,
        bytes[offset + 2] & 0xFE == 0xA8
      {
        return position(ofByte: offset)
      }
      offset += 1
    }
    return nil
  }

  private func follows(_ offset: Int, _ byte: UInt8) -> Bool {
    offset + 1 < bytes.count && bytes[offset + 1] == byte
  }

  /// Where a byte stands, as one code point's range. Bytes that are no UTF-8 count as one code
  /// point for each replacement character that a decoder would show.
  func position(ofByte target: Int) -> SourceRange {
    let before = UnsafeBufferPointer(rebasing: bytes[..<min(target, bytes.count)])
    var (line, column) = (firstLine, 1)
    var followsReturn = false
    for scalar in String(decoding: before, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where followsReturn: break
      case "\n", "\r": (line, column) = (line + 1, 1)
      default: column += 1
      }
      followsReturn = scalar == "\r"
    }
    return SourceRange(line: line, column: column, length: 1)
  }

  /// The same position, but where it lies behind all text, the end of the text: libyaml puts what it
  /// misses at the end on a line that need not exist.
  func withinText(_ range: SourceRange) -> SourceRange {
    let last = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 } ?? -1
    let position = position(ofByte: last + 1)
    let end = SourceRange(line: position.startLine, column: position.startColumn)
    return (range.startLine, range.startColumn) > (end.startLine, end.startColumn) ? end : range
  }

  /// A line of the file without its break; empty where there is none.
  func line(_ number: Int) -> [Unicode.Scalar] {
    var line = firstLine
    var text: [Unicode.Scalar] = []
    var followsReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where followsReturn: break
      case "\n", "\r":
        if line == number { return text }
        line += 1
      default:
        if line == number { text.append(scalar) }
      }
      followsReturn = scalar == "\r"
    }
    return text
  }
}
