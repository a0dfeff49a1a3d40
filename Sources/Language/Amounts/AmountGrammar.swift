package import Localization

/// Finds the amounts of a text in one language.
package final class AmountGrammar: Sendable {
  enum Meaning: Sendable {
    case value(Int)
    case multiplier(Int)
    case loose(Ratio)
    case article
    case adverb(Ratio)
    /// An ordinal or an idiom with the number in it, if there is one.
    case aside(Ratio?)
  }

  let numbers: PhraseIndex<Meaning>
  private let units: PhraseIndex<String>
  private let periods: PhraseIndex<String>
  let joiners: Set<WordID>
  let ordinals: Set<WordID>
  let reading: NumberReading
  /// Whether the lexicon has any number words.
  package let isKnown: Bool

  package init(
    _ words: AmountWords, format: NumberFormat, interning vocabulary: inout Vocabulary
  ) {
    let values = words.values.filter { $0.value.denominator == 1 }
    let numbersByWord = Dictionary(
      (values + words.loose).map { ($0.phrase, $0.value) }, uniquingKeysWith: { first, _ in first })
    var entries: [(phrase: String, meaning: Meaning)] = words.idioms.map { idiom in
      (idiom, .aside(numbersByWord[String(idiom.prefix { $0 != " " })]))
    }
    entries += values.map { ($0.phrase, .value($0.value.numerator)) }
    entries += words.multipliers.map { ($0.phrase, .multiplier($0.value.numerator)) }
    entries += words.articles.map { ($0.phrase, .article) }
    entries += words.loose.map { ($0.phrase, .loose($0.value)) }
    entries += words.adverbs.map { ($0.phrase, .adverb($0.value)) }
    entries += words.ordinalWords.map { ($0.phrase, .aside($0.value)) }
    numbers = PhraseIndex(entries, interning: &vocabulary)
    units = PhraseIndex(Self.pairs(words.units), interning: &vocabulary)
    periods = PhraseIndex(Self.pairs(words.periods), interning: &vocabulary)
    joiners = Set(words.joiners.map { vocabulary.intern($0) })
    ordinals = Set(words.ordinals.map { vocabulary.intern($0) })
    reading = NumberReading(format)
    isKnown = words.isKnown
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
      let word = tokens[index].word
      guard
        tokens[index].kind == .number || numbers.begins(with: word) || periods.begins(with: word)
      else {
        index += 1
        continue
      }
      if let number = number(at: index, in: prose) {
        index = number.end
        guard var amount = number.amount else { continue }
        index = addUnit(to: &amount, from: index, in: prose)
        found.amounts.append(amount)
      } else if isArticle(at: index, in: prose) {
        found.hasArticle = true
        index += 1
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

  private func isArticle(at index: Int, in prose: Prose) -> Bool {
    if case .article? = meaning(at: index, in: prose) { true } else { false }
  }

  /// The number that begins at a token; without an amount where it is an idiom.
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
    case .aside(let value): return (first.end, value.map { amount($0, .aside) })
    case .article:
      // “One second”, “a day”; “a hundred” and “un 5 %” have another number.
      let isCounting =
        first.end < prose.tokens.count
        && (units.longest(at: first.end, in: prose.tokens) != nil
          || periods.longest(at: first.end, in: prose.tokens) != nil)
      return isCounting ? (first.end, amount(Ratio(1), .loose)) : nil
    case .loose(let value):
      if case .multiplier? = meaning(at: first.end, in: prose) { return nil }
      return (first.end, amount(value, .loose))
    case .adverb(let value):
      return (first.end, amount(value, value == Ratio(1) ? .loose : .word, unit: "times"))
    case .value, .multiplier: return compound(at: index, in: prose)
    }
  }

  private func meaning(at index: Int, in prose: Prose) -> Meaning? {
    index < prose.tokens.count ? numbers.longest(at: index, in: prose.tokens)?.meaning : nil
  }

  /// Takes the unit and the period that stand behind a number; gives the token behind them.
  private func addUnit(to amount: inout Amount, from index: Int, in prose: Prose) -> Int {
    guard amount.strength != .aside else { return index }
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
      guard amounts[index].unit == nil, amounts[index].strength != .aside,
        next.tokens.lowerBound <= amounts[index].tokens.upperBound + 1
      else { continue }
      amounts[index].unit = next.unit
      if amounts[index].period == nil { amounts[index].period = next.period }
    }
  }
}
