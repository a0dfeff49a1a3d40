/// Numbers of several words: “thirty-five”, “treinta y cinco”, “two hundred and ten”.
extension AmountGrammar {
  /// The amount that begins with a number word, and the token behind it.
  func compound(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?)? {
    var (total, current, end) = (0, 0, index)
    var last: Int?
    scan: while let (next, word) = nextNumberWord(after: end, from: index, in: prose) {
      switch word {
      case .value(let value):
        // Twenty-five is one number, five twenty are two.
        if let last, !(value < last && Self.fits(value, behind: last)) { break scan }
        current += value
        last = value
      case .multiplier(let factor):
        guard current < factor || current == 0 else { break scan }
        if factor < 1000 {
          current = max(current, 1) * factor
        } else if total < factor {
          // “dos mil millones”: all that was said so far is multiplied.
          let (product, isTooLarge) = max(total + current, 1).multipliedReportingOverflow(
            by: factor)
          guard !isTooLarge else { break scan }
          (total, current) = (product, 0)
        } else {
          (total, current) = (total + max(current, 1) * factor, 0)
        }
        last = factor
      default: break scan
      }
      end = next
    }
    guard end > index else { return nil }
    return (
      end, Amount(value: Ratio(total + current), strength: .word, tokens: index..<end)
    )
  }

  /// Units stand behind tens, and anything smaller behind hundreds and thousands.
  private static func fits(_ value: Int, behind last: Int) -> Bool {
    last >= 100 ? value < last : last >= 20 && last.isMultiple(of: 10) && value < 10
  }

  private func nextNumberWord(
    after end: Int, from start: Int, in prose: Prose
  ) -> (end: Int, meaning: Meaning)? {
    var index = end
    if index > start {
      guard index < prose.tokens.count else { return nil }
      let isHyphen = prose.mark(index) == UInt8(ascii: "-") && !prose.tokens[index].followsSpace
      if isHyphen || joiners.contains(prose.tokens[index].word) { index += 1 }
    }
    guard index < prose.tokens.count, let next = numbers.longest(at: index, in: prose.tokens)
    else { return nil }
    return (next.end, next.meaning)
  }
}
