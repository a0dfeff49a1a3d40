/// Numbers in digits.
extension AmountGrammar {
  /// The amount of a number token, and the token behind it.
  func digits(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?) {
    if let end = versionEnd(at: index, in: prose) { return (end, nil) }
    if let number = telephone(at: index, in: prose) ?? clock(at: index, in: prose) {
      return (number.tokens.upperBound, number)
    }
    guard var amount = plainNumber(at: index, in: prose) else { return (index + 1, nil) }
    if amount.kind == .name { return (amount.tokens.upperBound, amount) }
    amount.unit = unitOfAlwaysOpen(at: index, in: prose)
    let end = amount.tokens.upperBound
    if end == index + 1, let ordinal = ordinalEnd(behind: index, in: prose) {
      return (ordinal, self.ordinal(amount, to: ordinal, in: prose))
    }
    if isDecade(amount, in: prose) {
      amount.kind = .decade
      amount.tokens = index..<end + 1
      return (end + 1, amount)
    }
    let (behind, factor) = multipliers(from: end, in: prose)
    if factor > 1, let product = amount.value.times(factor) {
      amount.value = product
      amount.otherValue = amount.otherValue?.times(factor)
      amount.tokens = amount.tokens.lowerBound..<behind
    }
    if case .usual(let measure)? = meaning(at: index, in: prose) { amount.usual = measure }
    addFraction(to: &amount, in: prose)
    addDayHalf(to: &amount, in: prose)
    return (amount.tokens.upperBound, amount)
  }

  /// Hours and days of “24/7”; nil for all other numbers.
  private func unitOfAlwaysOpen(at index: Int, in prose: Prose) -> String? {
    func says(_ hours: Int) -> Bool {
      hours >= 0 && hours + 2 < prose.tokens.count && isSlash(hours + 1, in: prose)
        && prose.isSpelled("24", at: hours) && prose.isSpelled("7", at: hours + 2)
    }
    if says(index) { return "hour" }
    return says(index - 2) ? "day" : nil
  }

  /// A number with what its digits, signs and spaces say: “4 000”, “.5”, “1/2”, “9-1-1”.
  private func plainNumber(at index: Int, in prose: Prose) -> Amount? {
    if let joined = singleDigits(at: index, in: prose) ?? grouped(at: index, in: prose) {
      return joined
    }
    let tokens = prose.tokens
    guard let (value, other) = reading.read(prose.bytes[tokens[index].range]) else { return nil }
    var amount = Amount(
      value: value, otherValue: other, strength: .digits, tokens: index..<index + 1)
    if let name = nameStart(before: index, in: prose) {
      amount.kind = .name
      amount.tokens = name..<index + 1
    } else if hasLeadingPoint(index, in: prose),
      let (digits, count) = NumberReading.digitString(prose.bytes[tokens[index].range]),
      count < 10, let part = Ratio(digits, over: (0..<count).reduce(1) { scale, _ in scale * 10 })
    {
      amount.value = part
      amount.otherValue = nil
      amount.tokens = index - 1..<index + 1
    } else if let (end, fraction) = slashFraction(at: index, in: prose) {
      amount.value = fraction
      amount.otherValue = nil
      amount.tokens = index..<end
    }
    return amount
  }

  /// Behind the end of a version or the like, such as “v1.0”: no amount.
  private func versionEnd(at index: Int, in prose: Prose) -> Int? {
    let isVersion =
      index > 1 && prose.mark(index - 1) == UInt8(ascii: ".") && prose.tokens[index - 2].isWord
      && !prose.tokens[index].followsSpace && !prose.tokens[index - 1].followsSpace
    return isVersion ? index + 1 : nil
  }

  private func hasLeadingPoint(_ index: Int, in prose: Prose) -> Bool {
    guard index > 0, prose.mark(index - 1) == reading.decimal,
      !prose.tokens[index].followsSpace
    else { return false }
    return prose.tokens[index - 1].followsSpace || index == 1
      || prose.mark(index - 2) == UInt8(ascii: "(")
  }

  /// “4 000”, with a space of any kind or the locale's own sign between.
  private func grouped(at index: Int, in prose: Prose) -> Amount? {
    let tokens = prose.tokens
    guard var (number, digits) = digitString(index, in: prose), (1...3).contains(digits),
      number > 0
    else { return nil }
    var end = index + 1
    while end < tokens.count, number < 1_000_000_000 {
      var next = end
      if let sign = reading.looseGroup, tokens[next].kind == .mark, !tokens[next].followsSpace,
        prose.text(of: tokens[next]) == String(sign)
      {
        next += 1
        guard next < tokens.count, !tokens[next].followsSpace else { break }
      } else if !tokens[next].followsSpace {
        break
      }
      guard let group = digitString(next, in: prose), group.count == 3 else { break }
      number = number * 1000 + group.number
      digits += 3
      end = next + 1
    }
    guard end > index + 1 else { return nil }
    return Amount(value: Ratio(number), strength: .digits, tokens: index..<end)
  }

  /// “9-1-1”: digits that are said one by one.
  private func singleDigits(at index: Int, in prose: Prose) -> Amount? {
    guard let first = digitString(index, in: prose), first.count == 1 else { return nil }
    var (number, end) = (first.number, index + 1)
    while let next = hyphened(end, in: prose), next.count == 1 {
      number = number * 10 + next.number
      end += 2
    }
    // “1-2” is a range.
    guard end > index + 4, hyphened(end, in: prose) == nil, number < 100_000 else { return nil }
    return Amount(value: Ratio(number), strength: .digits, tokens: index..<end)
  }

  /// The digits behind a hyphen at a token, with no space on either side.
  private func hyphened(_ index: Int, in prose: Prose) -> (number: Int, count: Int)? {
    let tokens = prose.tokens
    guard index + 1 < tokens.count, prose.mark(index) == UInt8(ascii: "-"),
      !tokens[index].followsSpace, !tokens[index + 1].followsSpace
    else { return nil }
    return digitString(index + 1, in: prose)
  }

  func digitString(_ index: Int, in prose: Prose) -> (number: Int, count: Int)? {
    guard index < prose.tokens.count, prose.tokens[index].kind == .number else { return nil }
    return NumberReading.digitString(prose.bytes[prose.tokens[index].range])
  }

  /// “1/2”: less than one, in one of the parts that people measure in; “24/7” and “3/4/2026” are none.
  func slashFraction(at index: Int, in prose: Prose) -> (end: Int, value: Ratio)? {
    let tokens = prose.tokens
    guard let top = digitString(index, in: prose), index + 2 < tokens.count,
      isSlash(index + 1, in: prose), !tokens[index + 1].followsSpace,
      !tokens[index + 2].followsSpace, let bottom = digitString(index + 2, in: prose),
      top.number > 0, top.number < bottom.number, bottom.number <= Self.smallestPart,
      !(index + 3 < tokens.count && isSlash(index + 3, in: prose)),
      !(index > 0 && isSlash(index - 1, in: prose) && !tokens[index].followsSpace)
    else { return nil }
    return Ratio(top.number, over: bottom.number).map { (index + 3, $0) }
  }

  /// Of an inch or a cup, sixteenths are the smallest parts in use.
  private static let smallestPart = 16

  private func isSlash(_ index: Int, in prose: Prose) -> Bool {
    prose.mark(index) == UInt8(ascii: "/") || prose.isSpelled("⁄", at: index)
  }

  /// Whether a number names an age or a decade: “in their 40s and 50s”, “the 1990s”.
  private func isDecade(_ amount: Amount, in prose: Prose) -> Bool {
    let end = amount.tokens.upperBound
    guard amount.value.denominator == 1, amount.value.numerator.isMultiple(of: 10),
      amount.value.numerator >= 20, end < prose.tokens.count, !prose.tokens[end].followsSpace,
      prose.isSpelled("s", at: end)
    else { return false }
    if amount.value.numerator >= 1000 { return true }
    var before = amount.tokens.lowerBound - 1
    while before >= 3, ranges.contains(prose.tokens[before].word),
      prose.isSpelled("s", at: before - 1), prose.tokens[before - 2].kind == .number
    {
      before -= 3
    }
    return before >= 0 && decades.contains(prose.tokens[before].word)
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

/// Digits with an ending that makes them an ordinal.
extension AmountGrammar {
  private func ordinal(_ number: Amount, to end: Int, in prose: Prose) -> Amount {
    var amount = number
    let start = amount.tokens.lowerBound
    // “90º” are degrees; “3º” is either.
    let mayBeDegrees = end == start + 2 && prose.isSpelled("º", at: start + 1)
    amount.tokens = start..<end
    amount.isOrdinal = !mayBeDegrees
    amount.unit = mayBeDegrees ? "degree" : nil
    amount.strength =
      !mayBeDegrees ? .aside : amount.value.numerator > Self.highestOrdinal ? .digits : .loose
    if mayBeDegrees, let scale = temperatureScale(at: end, in: prose) {
      amount.unit = scale
      amount.strength = .digits
      amount.tokens = start..<end + 1
    }
    return amount
  }

  /// Behind higher numbers a raised o is the sign of degrees: days of the month and floors end here.
  private static let highestOrdinal = 31

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
}
