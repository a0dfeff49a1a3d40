extension Prose {
  /// The sentences as ranges of tokens, their end marks included.
  ///
  /// A sentence ends behind `.`, `!`, `?` or `…` with the closing quotes and brackets that follow,
  /// where white space and no lower-case word comes next; a point behind one of `abbreviations`, or
  /// behind a single letter, ends none.
  package func sentences(abbreviations: WordSet = []) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard isEndMark(index), !isAbbreviated(index, abbreviations) else { continue }
      while index + 1 < tokens.count, isTrailing(index + 1) { index += 1 }
      guard index + 1 == tokens.count || beginsSentence(index + 1) else { continue }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private func isEndMark(_ index: Int) -> Bool {
    switch mark(index) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case nil: tokens[index].kind == .mark && isWide(index, in: Self.wideEndMarks)
    default: false
    }
  }

  private func isAbbreviated(_ index: Int, _ abbreviations: WordSet) -> Bool {
    guard index > 0, mark(index) == UInt8(ascii: "."), !tokens[index].followsSpace else {
      return false
    }
    let word = tokens[index - 1]
    guard word.isWord else { return false }
    return word.end == word.start + 1 || abbreviations.contains(word.word)
  }

  /// Another end mark, or a closing quote or bracket.
  private func isTrailing(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark, !tokens[index].followsSpace else { return false }
    switch mark(index) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return true
    case nil: return isEndMark(index) || isWide(index, in: Self.wideClosingMarks)
    default: return isEndMark(index)
    }
  }

  private func beginsSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.followsSpace || isWide(index - 1, in: Self.ideographicEndMarks) else {
      return false
    }
    guard token.isWord, !token.isCapitalized else { return true }
    let byte = bytes[Int(token.start)]
    if byte < 0x80 { return byte &- UInt8(ascii: "a") >= 26 }
    return !(text(of: token).unicodeScalars.first?.properties.isLowercase ?? false)
  }

  private static let wideEndMarks: [StaticString] = ["…", "。", "！", "？", "؟"]
  /// Behind these no white space is needed.
  private static let ideographicEndMarks: [StaticString] = ["。", "！", "？"]
  private static let wideClosingMarks: [StaticString] = ["”", "’", "»", "›"]

  private func isWide(_ index: Int, in marks: [StaticString]) -> Bool {
    marks.contains { isSpelled($0, at: index) }
  }
}
