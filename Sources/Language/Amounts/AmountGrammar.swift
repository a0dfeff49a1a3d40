package import Localization

/// Finds the amounts of a text in one language.
package struct AmountGrammar: Sendable {
  private enum Meaning: Sendable {
    case value(Ratio)
    case multiplier(Int)
    case loose(Ratio)
    case adverb(Ratio)
    case idiom
  }

  private let numbers: PhraseIndex<Meaning>
  private let units: PhraseIndex<String>
  private let periods: PhraseIndex<String>
  private let joiners: Set<WordID>
  private let ordinals: Set<WordID>
  private let reading: NumberReading

  package init(
    _ words: AmountWords, format: NumberFormat, interning vocabulary: inout Vocabulary
  ) {
    var entries: [(phrase: String, meaning: Meaning)] = words.idioms.map { ($0, .idiom) }
    entries += words.values.map { ($0.phrase, .value($0.value)) }
    entries += words.multipliers.map { ($0.phrase, .multiplier($0.value.numerator)) }
    entries += (words.articles + words.loose).map { ($0.phrase, .loose($0.value)) }
    entries += words.adverbs.map { ($0.phrase, .adverb($0.value)) }
    numbers = PhraseIndex(entries, interning: &vocabulary)
    units = PhraseIndex(Self.pairs(words.units), interning: &vocabulary)
    periods = PhraseIndex(Self.pairs(words.periods), interning: &vocabulary)
    joiners = Set(words.joiners.map { vocabulary.intern($0) })
    ordinals = Set(words.ordinals.map { vocabulary.intern($0) })
    reading = NumberReading(format)
  }

  private static func pairs(
    _ groups: [(name: String, phrases: [String])]
  ) -> [(phrase: String, meaning: String)] {
    groups.flatMap { group in group.phrases.map { ($0, group.name) } }
  }

  /// The amounts in the order of the text, and the periods that belong to none: “daily”.
  package func find(in prose: Prose) -> Amounts {
    var found = Amounts()
    let tokens = prose.tokens
    var index = 0
    while index < tokens.count {
      if let number = number(at: index, in: prose) {
        index = number.end
        guard var amount = number.amount else { continue }
        index = addUnit(to: &amount, from: index, in: prose)
        found.amounts.append(amount)
      } else if let period = periods.longest(at: index, in: tokens) {
        found.periods.append((index..<period.end, period.meaning))
        index = period.end
      } else {
        index += 1
      }
    }
    shareUnits(in: &found.amounts)
    return found
  }

  /// The number that begins at a token; without an amount where it is an ordinal or an idiom.
  private func number(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?)? {
    let token = prose.tokens[index]
    guard !token.isAside else { return nil }
    if token.kind == .number { return digits(at: index, in: prose) }
    guard token.word.isKnown, let first = numbers.longest(at: index, in: prose.tokens) else {
      return nil
    }
    func amount(_ value: Ratio, _ strength: Amount.Strength, unit: String? = nil) -> Amount {
      Amount(value: value, unit: unit, strength: strength, tokens: index..<first.end)
    }
    switch first.meaning {
    case .idiom: return (first.end, nil)
    case .loose(let value):
      // “a hundred”, “un millón”
      if case .multiplier? = meaning(at: first.end, in: prose) { return nil }
      return (first.end, amount(value, .loose))
    case .adverb(let value):
      return (first.end, amount(value, value == Ratio(1) ? .loose : .word, unit: "times"))
    case .value, .multiplier: return compound(at: index, in: prose)
    }
  }

  private func digits(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?) {
    let tokens = prose.tokens
    var next = index + 1
    if next + 1 < tokens.count, prose.mark(next) == UInt8(ascii: "."), !tokens[next].followsSpace,
      ordinals.contains(tokens[next + 1].word), !tokens[next + 1].followsSpace
    {
      next += 1
    }
    if next < tokens.count, ordinals.contains(tokens[next].word), !tokens[next].followsSpace {
      return (next + 1, nil)
    }
    guard let (value, other) = reading.read(prose.bytes[tokens[index].range]) else {
      return (index + 1, nil)
    }
    return (
      index + 1,
      Amount(value: value, otherValue: other, strength: .digits, tokens: index..<index + 1)
    )
  }

  /// A number of several words: “thirty-five”, “treinta y cinco”, “two hundred and ten”.
  private func compound(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?)? {
    var (total, current, end) = (0, 0, index)
    var last: Int?
    scan: while let (next, word) = nextNumberWord(after: end, from: index, in: prose) {
      switch word {
      case .value(let value) where value.denominator == 1:
        // Twenty-five is one number, five twenty are two.
        if let last, !(value.numerator < last && Self.fits(value.numerator, behind: last)) {
          break scan
        }
        current += value.numerator
        last = value.numerator
      case .multiplier(let factor) where factor <= 1_000_000:
        guard current < factor || current == 0 else { break scan }
        current = max(current, 1) * factor
        if factor >= 1000 { (total, current) = (total + current, 0) }
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

  private func meaning(at index: Int, in prose: Prose) -> Meaning? {
    index < prose.tokens.count ? numbers.longest(at: index, in: prose.tokens)?.meaning : nil
  }

  /// Takes the unit and the period that stand behind a number; gives the token behind them.
  private func addUnit(to amount: inout Amount, from index: Int, in prose: Prose) -> Int {
    let tokens = prose.tokens
    var index = index
    if amount.unit == nil, index < tokens.count {
      if let sign = sign(at: index, in: prose) {
        amount.unit = sign
        index += 1
      } else {
        let isJoined = prose.mark(index) == UInt8(ascii: "-") && !tokens[index].followsSpace
        let place = isJoined ? index + 1 : index
        if place < tokens.count, let unit = units.longest(at: place, in: tokens) {
          amount.unit = unit.meaning
          index = unit.end
        }
      }
    }
    if index < tokens.count, let period = periods.longest(at: index, in: tokens) {
      amount.period = period.meaning
      index = period.end
    }
    amount.tokens = amount.tokens.lowerBound..<index
    return index
  }

  private func sign(at index: Int, in prose: Prose) -> String? {
    if prose.mark(index) == UInt8(ascii: "%") { return "percent" }
    let token = prose.tokens[index]
    return prose.bytes[token.range].elementsEqual("°".utf8) ? "degree" : nil
  }

  /// The first number of a range counts what the second one counts: “8 to 12 times”.
  private func shareUnits(in amounts: inout [Amount]) {
    guard amounts.count > 1 else { return }
    for index in (0..<amounts.count - 1).reversed() {
      let next = amounts[index + 1]
      guard amounts[index].unit == nil,
        next.tokens.lowerBound <= amounts[index].tokens.upperBound + 1
      else { continue }
      amounts[index].unit = next.unit
      if amounts[index].period == nil { amounts[index].period = next.period }
    }
  }
}

/// What a text counts.
package struct Amounts: Sendable {
  package var amounts: [Amount] = []
  /// Periods without a number, such as “daily”, with their places.
  package var periods: [(tokens: Range<Int>, name: String)] = []
}
