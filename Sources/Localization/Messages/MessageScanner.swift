/// Finds the placeholders of UTF-8 text without allocating: `%{name}` stands for a value, `%%{`
/// writes `%{`, anything else is literal.
///
/// A name is made of ASCII letters, digits and `_`, in parts joined by single dots: `dose.hold`.
package struct MessageScanner {
  package enum Token: Sendable, Hashable {
    /// Text to write as it is; a text may come in several pieces.
    case literal(Range<Int>)
    case placeholder(name: Range<Int>)
    /// A stretch that begins as a placeholder and is none; written as it is.
    case malformed(Problem, Range<Int>)
  }

  package enum Problem: Sendable, Hashable {
    /// `%{` without a `}` on the same line before the next `%{`.
    case unclosed
    /// `%{}`.
    case empty
    /// Something between `%{` and `}` that is no name.
    case badName
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  /// Read already, to be given after the literal text before it.
  private var pending: Token?

  /// `bytes` must outlive the scanner; tokens are ranges of them.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = 0
  }

  /// The next token; nil at the end of the text. The tokens of a text cover it in order, without
  /// the first `%` of each `%%{` and the marks around placeholder names.
  package mutating func next() -> Token? {
    if let token = pending {
      pending = nil
      return token
    }
    let start = position
    var index = start
    while true {
      index = indexOfPercent(from: index)
      guard index + 1 < bytes.count else { break }
      if bytes[index + 1] == UInt8(ascii: "{") {
        let token = placeholder(at: index)
        guard index > start else { return token }
        pending = token
        return .literal(start..<index)
      }
      if bytes[index + 1] == UInt8(ascii: "%"), index + 2 < bytes.count,
        bytes[index + 2] == UInt8(ascii: "{")
      {
        guard index > start else {
          position = index + 3
          return .literal(index + 1..<index + 3)
        }
        position = index
        return .literal(start..<index)
      }
      index += 1
    }
    position = bytes.count
    return start < bytes.count ? .literal(start..<bytes.count) : nil
  }

  /// Reads what begins with the `%{` at `start` and moves behind it.
  private mutating func placeholder(at start: Int) -> Token {
    let name = start + 2..<endOfName(from: start + 2)
    if name.upperBound < bytes.count, bytes[name.upperBound] == UInt8(ascii: "}") {
      position = name.upperBound + 1
      if name.isEmpty { return .malformed(.empty, start..<position) }
      return isName(name) ? .placeholder(name: name) : .malformed(.badName, start..<position)
    }
    if let close = closingBrace(from: name.upperBound) {
      position = close + 1
      return .malformed(.badName, start..<position)
    }
    position = name.upperBound
    return .malformed(.unclosed, start..<position)
  }

  private func endOfName(from start: Int) -> Int {
    var index = start
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    return index
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }

  private func isName(_ range: Range<Int>) -> Bool {
    var isAfterDot = true
    for byte in bytes[range] {
      let isDot = byte == UInt8(ascii: ".")
      if isDot && isAfterDot { return false }
      isAfterDot = isDot
    }
    return !isAfterDot
  }

  private func closingBrace(from start: Int) -> Int? {
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "}"): return index
      case UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "{") where bytes[index - 1] == UInt8(ascii: "%"): return nil
      default: continue
      }
    }
    return nil
  }

  /// The next `%`, or the end. Eight bytes at a time, as nearly all text has none.
  private func indexOfPercent(from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A byte of `difference` is zero where a byte of the text is `%`; the second line is not zero
      // exactly where one of its bytes is.
      let difference = eight ^ 0x2525_2525_2525_2525
      let zeroes = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if zeroes != 0 { break }
      index += 8
    }
    while index < raw.count, raw[index] != UInt8(ascii: "%") { index += 1 }
    return index
  }
}
