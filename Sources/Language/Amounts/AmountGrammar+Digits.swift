/// Numbers in digits.
extension AmountGrammar {
  /// The amount of a number token, and the token behind it.
  func digits(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?) {
    guard !isInName(index, of: prose),
      let (value, other) = reading.read(prose.bytes[prose.tokens[index].range])
    else { return (index + 1, nil) }
    var amount = Amount(
      value: value, otherValue: other, strength: .digits, tokens: index..<index + 1)
    if let ordinal = ordinalEnd(behind: index, in: prose) {
      // “90º” are degrees; “3º” is either.
      let mayBeDegrees = ordinal == index + 2 && isSign("º", at: index + 1, in: prose)
      amount.tokens = index..<ordinal
      amount.unit = mayBeDegrees ? "degree" : nil
      amount.strength =
        !mayBeDegrees ? .aside : value.numerator > Self.highestOrdinal ? .digits : .loose
      return (ordinal, amount)
    }
    let (end, factor) = multipliers(from: index + 1, in: prose)
    if factor > 1, let product = value.times(factor) {
      amount.value = product
      amount.otherValue = other?.times(factor)
      amount.tokens = index..<end
    }
    return (amount.tokens.upperBound, amount)
  }

  /// Behind higher numbers a raised o is the sign of degrees: days of the month and floors end here.
  private static let highestOrdinal = 31

  /// Whether the digits are the end of a name, such as “v1.0”.
  private func isInName(_ index: Int, of prose: Prose) -> Bool {
    index > 1 && prose.mark(index - 1) == UInt8(ascii: ".") && prose.tokens[index - 2].isWord
      && !prose.tokens[index].followsSpace && !prose.tokens[index - 1].followsSpace
  }

  /// The token behind the ending that makes digits an ordinal: “1st”, “1.º”.
  private func ordinalEnd(behind index: Int, in prose: Prose) -> Int? {
    let tokens = prose.tokens
    var next = index + 1
    if next + 1 < tokens.count, prose.mark(next) == UInt8(ascii: "."), !tokens[next].followsSpace,
      ordinals.contains(tokens[next + 1].word)
    {
      next += 1
    }
    guard next < tokens.count, ordinals.contains(tokens[next].word), !tokens[next].followsSpace
    else { return nil }
    return next + 1
  }

  private func isSign(_ sign: String, at index: Int, in prose: Prose) -> Bool {
    prose.bytes[prose.tokens[index].range].elementsEqual(sign.utf8)
  }

  /// What words behind digits multiply them by: “2 million”, “2 mil millones”.
  private func multipliers(from index: Int, in prose: Prose) -> (end: Int, factor: Int) {
    var (end, factor) = (index, 1)
    while end < prose.tokens.count,
      let next = numbers.longest(at: end, in: prose.tokens),
      case .multiplier(let multiplier) = next.meaning
    {
      let (product, isTooLarge) = factor.multipliedReportingOverflow(by: multiplier)
      guard !isTooLarge else { break }
      (end, factor) = (next.end, product)
    }
    return (end, factor)
  }
}
