/// Numbers that are parts of names, and those of telephones.
extension AmountGrammar {
  /// A word with digits within: “L4”, “B12”, “H1N1”.
  func name(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?) {
    var number = 0
    for byte in prose.bytes[prose.tokens[index].range]
    where byte &- UInt8(ascii: "0") < 10 && number < 1_000_000 {
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return (
      index + 1,
      Amount(value: Ratio(number), kind: .name, strength: .digits, tokens: index..<index + 1)
    )
  }

  /// The token with which a name begins whose end is a number: “B” of “B-3”, “L4” of “L4-5”; nil
  /// where the number stands for itself.
  func nameStart(before index: Int, in prose: Prose) -> Int? {
    let tokens = prose.tokens
    guard index > 1, prose.mark(index - 1) == UInt8(ascii: "-"), tokens[index - 2].isWord,
      !tokens[index].followsSpace, !tokens[index - 1].followsSpace,
      !numbers.begins(with: tokens[index - 2].word)
    else { return nil }
    // Of “L4-5”, L4 is a name of its own.
    return tokens[index - 2].hasDigit ? index - 1 : index - 2
  }

  /// A telephone number: ten digits in groups, the last of four behind one of three.
  func telephone(at index: Int, in prose: Prose) -> Amount? {
    guard mayBeGrouped(index, in: prose) else { return nil }
    var groups: [(number: Int, count: Int)] = []
    var (end, next) = (index, index)
    while groups.count < 5, let group = telephoneGroups(next, in: prose) {
      groups += group
      end = next + 1
      next = end
      while next < prose.tokens.count, isTelephoneSign(next, in: prose) { next += 1 }
      guard next - end <= 2 else { break }
    }
    let digits = groups.reduce(0) { $0 + $1.count }
    guard groups.count >= 2, groups[groups.count - 1].count == 4,
      groups[groups.count - 2].count == 3, digits == 10 || digits == 11 && groups[0].number == 1
    else { return nil }
    // The country's own code may be left out.
    if digits == 11 { groups.removeFirst() }
    let number = groups.reduce(0) { number, group in
      (0..<group.count).reduce(number) { scaled, _ in scaled * 10 } + group.number
    }
    return Amount(
      value: Ratio(number), kind: .telephone, strength: .digits, tokens: index..<end)
  }

  /// Whether a number has more than one group of digits.
  private func mayBeGrouped(_ index: Int, in prose: Prose) -> Bool {
    let next = index + 1
    return next < prose.tokens.count
      && (prose.tokens[next].kind == .number || isTelephoneSign(next, in: prose))
      || prose.bytes[prose.tokens[index].range].contains(UInt8(ascii: "."))
  }

  /// The groups of one token, which has points within in “502.555.0100”.
  private func telephoneGroups(_ index: Int, in prose: Prose) -> [(number: Int, count: Int)]? {
    guard index < prose.tokens.count, prose.tokens[index].kind == .number else { return nil }
    let groups = prose.bytes[prose.tokens[index].range].split(separator: UInt8(ascii: "."))
      .map { NumberReading.digitString($0) }
    let known = groups.compactMap(\.self)
    return known.count == groups.count ? known : nil
  }

  private func isTelephoneSign(_ index: Int, in prose: Prose) -> Bool {
    switch prose.mark(index) {
    case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."): true
    default: prose.isSpelled("‑", at: index) || prose.isSpelled("–", at: index)
    }
  }
}
