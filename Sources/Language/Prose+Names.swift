/// Parts of a text that are not its writer's own sentences.
extension Prose {
  /// What stands between quotation marks of one pair, as tokens with the marks.
  package var quotations: [Range<Int>] {
    var quotations: [Range<Int>] = []
    var opening: (index: Int, closing: StaticString)?
    for index in tokens.indices where tokens[index].kind == .mark {
      if let open = opening, isSpelled(open.closing, at: index) {
        quotations.append(open.index..<index + 1)
        opening = nil
      } else if opening == nil,
        let pair = Self.pairs.first(where: { isSpelled($0.opening, at: index) }),
        mark(index) != UInt8(ascii: "'") || opensQuotation(index)
      {
        opening = (index, pair.closing)
      }
    }
    return quotations
  }

  private static let pairs: [(opening: StaticString, closing: StaticString)] = [
    ("“", "”"), ("«", "»"), ("\"", "\""), ("„", "“"), ("‘", "’"), ("'", "'"),
  ]

  /// Whether an apostrophe can be an opening quotation mark: not one behind a word, as in “the
  /// patients' legs”.
  private func opensQuotation(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, !tokens[index + 1].followsSpace else { return false }
    return tokens[index].followsSpace || index > 0 && tokens[index - 1].kind == .mark
  }

  /// Whether a word is joined to another by a mark, without white space: part of a file name, a
  /// command or an address, such as both words of "apt-get".
  package func isInCompound(_ index: Int) -> Bool {
    isJoint(index - 1) || isJoint(index + 1) || isOption(index)
  }

  /// Whether a word is an option of a command, such as "-i".
  private func isOption(_ index: Int) -> Bool {
    index > 0 && mark(index - 1) == UInt8(ascii: "-") && tokens[index - 1].followsSpace
      && !tokens[index].followsSpace
  }

  /// Whether a mark joins what stands before and behind it.
  private func isJoint(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].kind == .mark,
      !tokens[index].followsSpace, !tokens[index + 1].followsSpace,
      tokens[index - 1].kind != .mark, tokens[index + 1].kind != .mark
    else { return false }
    switch mark(index) {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "+"),
      UInt8(ascii: "("), UInt8(ascii: "&"):
      return true
    default: return false
    }
  }
}
