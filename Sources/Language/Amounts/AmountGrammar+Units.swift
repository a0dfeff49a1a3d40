/// What a number counts, and how often.
extension AmountGrammar {
  /// Takes the unit and the period that stand behind a number; gives the token behind them.
  func addUnit(to amount: inout Amount, from index: Int, in prose: Prose) -> Int {
    guard amount.strength != .aside, amount.kind == .count else { return index }
    var index = index
    if amount.unit == nil, let (end, unit) = unit(of: amount, at: index, in: prose) {
      (index, amount.unit) = (end, unit)
      index = addFractionBehindUnit(to: &amount, at: index, in: prose)
    }
    if amount.unit == nil, isAge(amount, in: prose) { amount.unit = "year" }
    if let (end, period) = period(at: index, in: prose) {
      (index, amount.period) = (end, period)
    }
    // “once in the morning and once at night”
    if amount.unit == "times", amount.period == nil,
      let part = dayHalves.longest(at: index, in: prose), part.meaning == .part
    {
      (index, amount.hasPartOfDay) = (part.end, true)
    }
    amount.isInterval = isInterval(amount, in: prose)
    amount.tokens = amount.tokens.lowerBound..<index
    return index
  }

  /// Whether words before a number say that it counts years: “age 65”, “over the age of 60”.
  private func isAge(_ amount: Amount, in prose: Prose) -> Bool {
    let start = amount.tokens.lowerBound
    return (max(0, start - 3)..<start).contains { ages.longest(at: $0, in: prose)?.end == start }
  }

  /// A placeholder with its unit and period.
  func placeholder(at index: Int, in prose: Prose) -> CountedPlaceholder {
    let token = prose.tokens[index]
    var found = CountedPlaceholder(name: token.hash, tokens: index..<index + 1)
    var end = index + 1
    // “1,000,000 de veces”
    let isOf = end < prose.tokens.count && partitives.contains(prose.tokens[end].word)
    if let (next, unit) = plainUnit(at: isOf ? end + 1 : end, in: prose) {
      (end, found.unit) = (next, unit)
    }
    if let (next, period) = period(at: end, in: prose) { (end, found.period) = (next, period) }
    found.tokens = index..<end
    return found
  }

  private func unit(of amount: Amount, at index: Int, in prose: Prose) -> (end: Int, unit: String)?
  {
    if let plain = plainUnit(at: index, in: prose) { return plain }
    // “1/2 of a tablet”, “la mitad de una tableta”.
    guard amount.value.isFraction, index < prose.tokens.count,
      partitives.contains(prose.tokens[index].word)
    else { return nil }
    var next = index + 1
    if case .article? = meaning(at: next, in: prose) { next += 1 }
    return units.longest(at: next, in: prose).map { ($0.end, $0.meaning) }
  }

  private func plainUnit(at index: Int, in prose: Prose) -> (end: Int, unit: String)? {
    let tokens = prose.tokens
    guard index < tokens.count else { return nil }
    if let sign = sign(at: index, in: prose) { return sign }
    let place = isHyphen(index, in: prose) ? index + 1 : index
    guard let unit = units.longest(at: place, in: prose) else { return nil }
    // “3 x 12” are no three times.
    if unit.end < tokens.count, tokens[unit.end].kind == .number, unit.end == place + 1,
      tokens[place].end == tokens[place].start + 1
    {
      return nil
    }
    if unit.meaning == "degree", let scale = temperatureScale(at: unit.end, in: prose) {
      return (unit.end + 1, scale)
    }
    return (unit.end, unit.meaning)
  }

  private func sign(at index: Int, in prose: Prose) -> (end: Int, unit: String)? {
    if prose.mark(index) == UInt8(ascii: "%") || prose.isSpelled("٪", at: index)
      || prose.isSpelled("％", at: index)
    {
      return (index + 1, "percent")
    }
    if prose.isSpelled("℉", at: index) { return (index + 1, "fahrenheit") }
    if prose.isSpelled("℃", at: index) { return (index + 1, "celsius") }
    guard prose.isSpelled("°", at: index) else { return nil }
    if let scale = temperatureScale(at: index + 1, in: prose) { return (index + 2, scale) }
    return (index + 1, "degree")
  }

  /// The scale that a letter behind a sign or word for degrees names.
  func temperatureScale(at index: Int, in prose: Prose) -> String? {
    if prose.isSpelled("F", at: index) { return "fahrenheit" }
    return prose.isSpelled("C", at: index) ? "celsius" : nil
  }

  private func period(at index: Int, in prose: Prose) -> (end: Int, period: String)? {
    let found = periods.longest(at: index, in: prose) ?? spans.longest(at: index, in: prose)
    return found.map { ($0.end, $0.meaning) }
  }

  /// Gives a period to the number of things that stands before it: “three meals a day”. The token
  /// behind the period; nil where there is none, or no such number.
  func addPeriod(at index: Int, to amounts: inout [Amount], in prose: Prose) -> Int? {
    guard let last = amounts.last, last.kind == .count, last.unit == nil, last.period == nil,
      last.strength == .digits || last.strength == .word,
      last.tokens.upperBound < index, index - last.tokens.upperBound <= Self.mostWordsOfThings,
      prose.tokens[last.tokens.upperBound..<index].allSatisfy({ token in
        token.isWord && !ranges.contains(token.word) && !intervals.begins(with: token.word)
      }), let period = periods.longest(at: index, in: prose)
    else { return nil }
    amounts[amounts.count - 1].period = period.meaning
    return period.end
  }

  /// “three small meals”.
  private static let mostWordsOfThings = 2

  private func isInterval(_ amount: Amount, in prose: Prose) -> Bool {
    let start = amount.tokens.lowerBound
    guard amount.measure?.rate != nil else { return false }
    return (max(0, start - Self.longestInterval)..<start).contains { index in
      intervals.longest(at: index, in: prose.tokens)?.end == start
    }
  }

  /// “toutes les”.
  private static let longestInterval = 3

  /// The first number of a range counts what the second one counts: “8 to 12 times”, “entre el 20 y
  /// el 30 %”.
  func shareUnits(in amounts: inout [Amount], of prose: Prose) {
    guard amounts.count > 1 else { return }
    for index in (0..<amounts.count - 1).reversed() {
      let next = amounts[index + 1]
      guard amounts[index].strength != .aside, next.strength != .aside,
        isRange(from: amounts[index], to: next, in: prose)
      else { continue }
      if next.kind == .clock, amounts[index].kind == .count, amounts[index].unit == nil,
        amounts[index].value.denominator == 1, amounts[index].value.numerator <= 12
      {
        shareDayHalf(of: next, to: &amounts[index])
      }
      guard amounts[index].kind == .count, next.kind == .count else { continue }
      if amounts[index].unit == nil {
        amounts[index].unit = next.unit
        if amounts[index].period == nil { amounts[index].period = next.period }
      } else if isAge(amounts[index], in: prose), amounts[index].tokens.count == 1 {
        // “aged 6 to 18 months”, “ages 15 and 24”
        if let unit = next.unit {
          amounts[index].unit = unit
        } else {
          amounts[index + 1].unit = "year"
        }
      }
    }
    // “every 4 to 6 hours”
    for index in 1..<amounts.count where amounts[index].measure?.rate != nil {
      let before = amounts[index - 1]
      if !amounts[index].isInterval, before.unit == amounts[index].unit,
        isRange(from: before, to: amounts[index], in: prose)
      {
        let isFirstInterval = isInterval(before, in: prose)
        amounts[index - 1].isInterval = isFirstInterval
        amounts[index].isInterval = isFirstInterval
      }
    }
  }

  /// Whether nothing but words and marks of a range stands between two numbers.
  private func isRange(from first: Amount, to second: Amount, in prose: Prose) -> Bool {
    guard let gap = first.gap(to: second) else { return false }
    return gap.count <= Self.longestGap
      && gap.allSatisfy { index in
        let token = prose.tokens[index]
        return ranges.contains(token.word)
          || token.kind == .mark
            && (prose.mark(index) == UInt8(ascii: "-")
              || prose.mark(index) == UInt8(ascii: ",") || prose.isSpelled("–", at: index)
              || prose.isSpelled("—", at: index))
      }
  }

  /// “y a los”.
  private static let longestGap = 3
}
