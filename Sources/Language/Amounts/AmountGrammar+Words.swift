/// Numbers in words: “thirty-five”, “treinta y cinco”, “two hundred and ten”, “two thirds”.
extension AmountGrammar {
  /// The number that a word begins; without an amount where it is an idiom, nil for a mere article.
  func words(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?)? {
    guard let first = numbers.longest(at: index, in: prose.tokens) else { return nil }
    func amount(
      _ value: Ratio, _ strength: Amount.Strength, _ kind: Amount.Kind = .count,
      unit: String? = nil
    ) -> (end: Int, amount: Amount?) {
      let amount = Amount(
        value: value, kind: kind, unit: unit, strength: strength, tokens: index..<first.end)
      return (first.end, amount)
    }
    switch first.meaning {
    case .aside(let value): return value.map { amount($0, .aside) } ?? (first.end, nil)
    case .usual(let measure): return usual(measure, at: index, to: first.end, in: prose)
    case .article: return one(at: index, to: first.end, in: prose)
    case .loose(let value):
      if case .multiplier? = meaning(at: first.end, in: prose) { return nil }
      return halfOfUnit(value, at: index, to: first.end, in: prose) ?? amount(value, .loose)
    case .adverb(let value):
      return amount(value, value == Ratio(1) ? .loose : .word, unit: "times")
    case .month(let number, let isCommonNoun):
      // “Julio César”: never missed.
      return amount(number, isCommonNoun && isInName(index, of: prose) ? .aside : .word, .month)
    case .shortMonth(let number, let needsCapital):
      let isMonth = isShortMonth(index, to: first.end, needsCapital: needsCapital, in: prose)
      return isMonth ? amount(number, .word, .month) : nil
    case .weekday(let number, let isCommonNoun):
      return amount(number, isCommonNoun && isInName(index, of: prose) ? .aside : .word, .weekday)
    case .hour(let hour):
      return amount(hour.times(60) ?? hour, .loose, .clock)
    case .value, .multiplier:
      guard let (end, amount) = compound(at: index, in: prose) else { return nil }
      guard var amount else { return (end, nil) }
      addPart(to: &amount, in: prose)
      addFraction(to: &amount, in: prose)
      addDayHalf(to: &amount, in: prose)
      return (amount.tokens.upperBound, amount)
    }
  }

  /// “One second”, “a day”, “a third of”; “a hundred” and “un 5 %” have another number.
  func one(at index: Int, to end: Int, in prose: Prose) -> (end: Int, amount: Amount?)? {
    guard end < prose.tokens.count else { return nil }
    var amount = Amount(value: Ratio(1), strength: .loose, tokens: index..<end)
    addPart(to: &amount, in: prose)
    addFraction(to: &amount, in: prose)
    if amount.tokens.upperBound > end { return (amount.tokens.upperBound, amount) }
    let isCounting =
      units.longest(at: end, in: prose.tokens) != nil
      || periods.longest(at: end, in: prose.tokens) != nil
    return isCounting ? (end, amount) : nil
  }

  /// “quince días” as two weeks, or as 15 days.
  private func usual(
    _ measure: Measure, at index: Int, to end: Int, in prose: Prose
  ) -> (end: Int, amount: Amount?)? {
    guard let (next, amount) = compound(at: index, in: prose), var amount else {
      return (
        end,
        Amount(value: measure.value, unit: measure.unit, strength: .word, tokens: index..<end)
      )
    }
    amount.usual = measure
    return (next, amount)
  }

  private func compound(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?)? {
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
      case .article:
        // “twenty-one”; the one alone is an article.
        guard let tens = last, isHyphen(end, in: prose), Self.fits(1, behind: tens), tens < 100
        else {
          break scan
        }
        current += 1
        last = 1
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
      if isHyphen(index, in: prose) || joiners.contains(prose.tokens[index].word) { index += 1 }
    }
    guard index < prose.tokens.count else { return nil }
    let longest = numbers.longest(at: index, in: prose.tokens)
    // Of “quince días”, which usually means two weeks, the first word is the number.
    if case .usual? = longest?.meaning {
      return numbers.shortest(at: index, in: prose.tokens)
    }
    return longest
  }

  func isHyphen(_ index: Int, in prose: Prose) -> Bool {
    prose.mark(index) == UInt8(ascii: "-") && !prose.tokens[index].followsSpace
  }
}
