/// Which half of the day words behind a number name.
enum DayHalf: Sendable {
  case first
  case second
  /// “in the morning”: a time, or when something is done.
  case part
}

/// Times of the day and months.
extension AmountGrammar {
  static func dayHalves(of words: DateWords) -> [(phrase: String, meaning: DayHalf)] {
    words.beforeNoon.map { ($0, .first) } + words.afterNoon.map { ($0, .second) }
      + words.partsOfDay.map { ($0, .part) }
  }

  private static let noon = 12 * 60

  /// “8:30”, “8:30 p.m.”, in minutes since midnight.
  func clock(at index: Int, in prose: Prose) -> Amount? {
    let tokens = prose.tokens
    guard index + 2 < tokens.count, prose.mark(index + 1) == UInt8(ascii: ":"),
      !tokens[index + 1].followsSpace, !tokens[index + 2].followsSpace,
      let hour = digitString(index, in: prose), hour.count <= 2, hour.number < 25,
      let minute = digitString(index + 2, in: prose), minute.count == 2, minute.number < 60
    else { return nil }
    var amount = Amount(
      value: Ratio(hour.number * 60 + minute.number), kind: .clock, strength: .digits,
      tokens: index..<index + 3)
    if let half = dayHalves.longest(at: index + 3, in: prose), half.meaning != .part {
      amount.value = Self.time(amount.value, half.meaning)
      amount.tokens = index..<half.end
    } else if hour.number <= 12, hour.count < 2 || hour.number >= 10 {
      amount.otherValue = Ratio((amount.value.numerator + Self.noon) % (2 * Self.noon))
    }
    return amount
  }

  /// Makes “8 p.m.” a time.
  func addDayHalf(to amount: inout Amount, in prose: Prose) {
    guard amount.kind == .count, amount.value.denominator <= 2,
      amount.value.approximately < 13,
      let half = dayHalves.longest(at: amount.tokens.upperBound, in: prose)
    else { return }
    if half.meaning == .part {
      amount.hasPartOfDay = true
      return
    }
    guard let minutes = amount.value.times(60) else { return }
    amount.value = Self.time(minutes, half.meaning)
    amount.otherValue = nil
    amount.kind = .clock
    amount.tokens = amount.tokens.lowerBound..<half.end
  }

  /// “8 to 10 a.m.”; “9 to 5 p.m.” leaves open in which half it begins.
  func shareDayHalf(of next: Amount, to amount: inout Amount) {
    let minutes = amount.value.numerator % 12 * 60
    amount.kind = .clock
    amount.value = Ratio(minutes)
    amount.otherValue = Ratio(minutes + Self.noon)
  }

  /// The minutes since midnight of a time in one half of the day.
  private static func time(_ minutes: Ratio, _ half: DayHalf) -> Ratio {
    let inHalf = minutes.numerator % noon
    return Ratio(half == .second ? inHalf + noon : inHalf)
  }

  /// Whether a word that has no capital of its own has one within a sentence: “Santo Domingo”.
  func isInName(_ index: Int, of prose: Prose) -> Bool {
    prose.tokens[index].isCapitalized && index > 0 && prose.tokens[index - 1].isWord
  }

  /// Whether “May” or “Sept” is the month: beside a number, or with a capital within a sentence.
  func isShortMonth(
    _ index: Int, to end: Int, needsCapital: Bool, in prose: Prose
  ) -> Bool {
    let tokens = prose.tokens
    guard tokens[index].isCapitalized || !needsCapital else { return false }
    let next = end < tokens.count && prose.mark(end) == UInt8(ascii: ".") ? end + 1 : end
    if next < tokens.count, tokens[next].kind == .number { return true }
    guard index > 0 else { return end == tokens.count }
    let isOf = index > 1 && partitives.contains(tokens[index - 1].word)
    if tokens[isOf ? index - 2 : index - 1].kind == .number { return true }
    // Behind a word with a capital it may be one of a title.
    return needsCapital && tokens[index - 1].isWord && !tokens[index - 1].isCapitalized
  }
}
