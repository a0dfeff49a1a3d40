/// A text as rules read it: its bytes, and the tokens that it was cut into once.
package struct Prose: Sendable, Hashable {
  /// The text in UTF-8; tokens name their places in it.
  package let bytes: [UInt8]
  package let tokens: [Token]

  /// Cuts a text. `asides` are the places of code, kept names and the like, in ascending order.
  package init(_ bytes: [UInt8], asides: [Range<Int>] = [], vocabulary: Vocabulary) {
    self.bytes = bytes
    tokens = bytes.withUnsafeBufferPointer { buffer in
      Tokenizer.tokens(of: buffer, asides: asides, vocabulary: vocabulary)
    }
  }

  package init(_ text: String, asides: [Range<Int>] = [], vocabulary: Vocabulary) {
    self.init(Array(text.utf8), asides: asides, vocabulary: vocabulary)
  }

  /// Whether any token is a placeholder.
  package var hasPlaceholders: Bool { tokens.contains { $0.kind == .placeholder } }

  /// The text of a token as it is written.
  package func text(of token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// The text from the first to the last of some tokens as it is written.
  package func text(of range: Range<Int>) -> String {
    String(decoding: bytes[byteRange(of: range)], as: UTF8.self)
  }

  /// Where some tokens stand in `bytes`.
  package func byteRange(of range: Range<Int>) -> Range<Int> {
    guard let first = tokens[range].first, let last = tokens[range].last else { return 0..<0 }
    return Int(first.start)..<Int(last.end)
  }

  /// Where some tokens stand in the text, in code points from its beginning.
  package func codePoints(of range: Range<Int>) -> Range<Int> {
    codePoints(ofBytes: byteRange(of: range))
  }

  /// Where some bytes stand in the text, in code points from its beginning.
  package func codePoints(ofBytes bytes: Range<Int>) -> Range<Int> {
    let start = Self.countCodePoints(in: self.bytes[..<bytes.lowerBound])
    return start..<start + Self.countCodePoints(in: self.bytes[bytes])
  }

  static func countCodePoints(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }

  /// Whether a token is spelled so; no token is behind the last.
  func isSpelled(_ spelling: StaticString, at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let range = tokens[index].range
    return range.count == spelling.utf8CodeUnitCount
      && spelling.withUTF8Buffer { signs in
        signs.indices.allSatisfy { bytes[range.lowerBound + $0] == signs[$0] }
      }
  }

  /// The byte of a mark of one byte, such as a comma; nil for every other token.
  package func mark(_ index: Int) -> UInt8? {
    let token = tokens[index]
    guard token.kind == .mark, token.end == token.start + 1 else { return nil }
    return bytes[Int(token.start)]
  }
}
