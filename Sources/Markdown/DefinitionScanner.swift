/// Finds how many lines at a paragraph's beginning are link reference definitions: cmark takes
/// them out, and then counts the paragraph's lines as if they had never been.
///
/// Source: CommonMark 0.30, section 4.7.
struct DefinitionScanner {
  /// The lines of the paragraph without their prefixes, each with a newline behind it.
  private let content: [UInt8]
  private var position = 0

  init(content: [UInt8]) {
    self.content = content
  }

  /// The number of lines that hold nothing but definitions.
  mutating func countLines() -> Int {
    var behind = 0
    while skipDefinition() { behind = position }
    return content[..<behind].count { $0 == UInt8(ascii: "\n") }
  }

  private mutating func skipDefinition() -> Bool {
    guard skipLabel(), skip(":") else { return false }
    skipBlanksAndLineEnd()
    guard skipDestination() else { return false }
    let beforeTitle = position
    skipBlanksAndLineEnd()
    if position > beforeTitle, skipTitle(), skipToLineEnd() { return true }
    position = beforeTitle
    return skipToLineEnd()
  }

  private mutating func skipLabel() -> Bool {
    guard skip("[") else { return false }
    let longest = position + 1000
    var isEmpty = true
    while let byte = current, position <= longest {
      switch byte {
      case UInt8(ascii: "]"):
        position += 1
        return !isEmpty
      case UInt8(ascii: "["): return false
      case UInt8(ascii: "\\"): skipEscape()
      default: position += 1
      }
      if !isWhitespace(byte) { isEmpty = false }
    }
    return false
  }

  private mutating func skipDestination() -> Bool {
    if skip("<") {
      while let byte = current, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "<") {
        if skip(">") { return true }
        skipEscape()
      }
      return false
    }
    let start = position
    while let byte = current, byte > 0x20, byte != 0x7F { skipEscape() }
    return position > start
  }

  private mutating func skipTitle() -> Bool {
    let closing: UInt8
    switch current {
    case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closing = UInt8(ascii: "'")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return false
    }
    position += 1
    while let byte = current {
      if byte == closing {
        position += 1
        return true
      }
      if byte == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return false }
      skipEscape()
    }
    return false
  }

  /// Passes one character, or two where a backslash takes the second one's meaning.
  private mutating func skipEscape() {
    let isBackslash = current == UInt8(ascii: "\\")
    position += 1
    if isBackslash, let next = current, next.isPunctuation { position += 1 }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { position += 1 }
  }

  private mutating func skipBlanksAndLineEnd() {
    skipBlanks()
    if skip("\n") { skipBlanks() }
  }

  private mutating func skipToLineEnd() -> Bool {
    skipBlanks()
    return skip("\n")
  }

  private var current: UInt8? {
    position < content.count ? content[position] : nil
  }

  private func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
