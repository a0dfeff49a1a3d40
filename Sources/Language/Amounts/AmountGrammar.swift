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
    case month(Ratio, isCommonNoun: Bool)
    case shortMonth(Ratio, needsCapital: Bool)
    case weekday(Ratio, isCommonNoun: Bool)
    /// A time with a name, in hours.
    case hour(Ratio)
    case usual(Measure)
  }

  let numbers: PhraseIndex<Meaning>
  let parts: PhraseIndex<Ratio>
  let units: PhraseIndex<String>
  let periods: PhraseIndex<String>
  let spans: PhraseIndex<String>
  let ages: PhraseIndex<Bool>
  let dayHalves: PhraseIndex<DayHalf>
  let joiners: WordSet
  let partitives: WordSet
  let ordinals: WordSet
  let intervals: PhraseIndex<Bool>
  let ranges: WordSet
  let decades: WordSet
  let reading: NumberReading
  /// Whether the lexicon has any number words.
  package let isKnown: Bool

  package init(
    _ words: AmountWords, format: NumberFormat, interning vocabulary: inout Vocabulary
  ) {
    numbers = PhraseIndex(Self.numberPhrases(of: words), interning: &vocabulary)
    parts = PhraseIndex(words.parts.map { ($0.phrase, $0.value) }, interning: &vocabulary)
    units = PhraseIndex(Self.pairs(words.units), interning: &vocabulary)
    periods = PhraseIndex(Self.pairs(words.periods), interning: &vocabulary)
    spans = PhraseIndex(Self.pairs(words.spans), interning: &vocabulary)
    ages = PhraseIndex(words.ages.map { ($0, true) }, interning: &vocabulary)
    dayHalves = PhraseIndex(Self.dayHalves(of: words.dates), interning: &vocabulary)
    func interned(_ words: [String]) -> WordSet {
      WordSet(words.map { vocabulary.intern($0) })
    }
    joiners = interned(words.joiners)
    partitives = interned(words.partitives)
    ordinals = interned(words.ordinals)
    intervals = PhraseIndex(words.intervals.map { ($0, true) }, interning: &vocabulary)
    ranges = interned(words.ranges)
    decades = interned(words.decades)
    reading = NumberReading(format)
    isKnown = words.isKnown
  }

  private static func pairs(
    _ groups: [(name: String, phrases: [String])]
  ) -> [(phrase: String, meaning: String)] {
    groups.flatMap { group in group.phrases.map { ($0, group.name) } }
  }

  private static func numberPhrases(
    of words: AmountWords
  ) -> [(phrase: String, meaning: Meaning)] {
    let values = words.values.filter { $0.value.denominator == 1 }
    let numbersByWord = Dictionary(
      (values + words.loose).map { ($0.phrase, $0.value) }, uniquingKeysWith: { first, _ in first })
    var entries: [(phrase: String, meaning: Meaning)] = words.idioms.map { idiom in
      (idiom, .aside(numbersByWord[String(idiom.prefix { $0 != " " })]))
    }
    entries += words.equals.map { ($0.phrase, .usual($0.measure)) }
    entries += values.map { ($0.phrase, .value($0.value.numerator)) }
    entries += words.multipliers.map { ($0.phrase, .multiplier($0.value.numerator)) }
    entries += words.articles.map { ($0.phrase, .article) }
    entries += words.loose.map { ($0.phrase, .loose($0.value)) }
    entries += words.adverbs.map { ($0.phrase, .adverb($0.value)) }
    entries += words.ordinalWords.map { ($0.phrase, .aside($0.value)) }
    let dates = words.dates
    func hasCapital(_ phrase: String) -> Bool {
      phrase.unicodeScalars.first?.properties.isUppercase ?? false
    }
    entries += dates.months.map { ($0, .month($1, isCommonNoun: !hasCapital($0))) }
    entries += dates.weekdays.map { ($0, .weekday($1, isCommonNoun: !hasCapital($0))) }
    entries += dates.shortMonths.map { ($0, .shortMonth($1, needsCapital: hasCapital($0))) }
    entries += dates.hours.map { ($0.phrase, .hour($0.value)) }
    return entries
  }

  /// The amounts in the order of the text, and the periods that belong to none: “daily”.
  package func find(in prose: Prose) -> Amounts {
    var found = Amounts()
    let tokens = prose.tokens
    var index = 0
    while index < tokens.count {
      guard mayBegin(index, in: prose) else {
        index += 1
        continue
      }
      if let end = articleEnd(at: index, in: prose), one(at: index, to: end, in: prose) == nil {
        found.hasArticle = true
        index += 1
      } else if let number = number(at: index, in: prose) {
        index = number.end
        guard var amount = number.amount else { continue }
        if amount.strength == .loose,
          let end = addPeriod(at: amount.tokens.lowerBound, to: &found.amounts, in: prose)
        {
          index = end
          continue
        }
        index = addUnit(to: &amount, from: index, in: prose)
        // “un día sí y otro no” is more than one day.
        if amount.strength == .loose,
          let period = periods.longest(at: amount.tokens.lowerBound, in: tokens), period.end > index
        {
          found.periods.append((amount.tokens.lowerBound..<period.end, period.meaning))
          index = period.end
          continue
        }
        found.amounts.append(amount)
      } else if tokens[index].kind == .placeholder {
        let placeholder = placeholder(at: index, in: prose)
        found.placeholders.append(placeholder)
        index = placeholder.tokens.upperBound
      } else if let end = addPeriod(at: index, to: &found.amounts, in: prose) {
        index = end
      } else if let period = periods.longest(at: index, in: tokens) {
        found.periods.append((index..<period.end, period.meaning))
        index = period.end
      } else {
        index += 1
      }
    }
    shareUnits(in: &found.amounts, of: prose)
    return found
  }

  /// Whether an amount, a period or a placeholder may begin with a token.
  @inline(__always)
  private func mayBegin(_ index: Int, in prose: Prose) -> Bool {
    let token = prose.tokens[index]
    return switch token.kind {
    case .number, .placeholder: true
    case .word:
      token.hasDigit || numbers.begins(with: token.word) || periods.begins(with: token.word)
    case .mark:
      prose.fraction(at: index) != nil || periods.begins(with: token.word)
    case .address: false
    }
  }

  /// The token behind an article.
  private func articleEnd(at index: Int, in prose: Prose) -> Int? {
    guard prose.tokens[index].isWord, let word = numbers.longest(at: index, in: prose.tokens),
      case .article = word.meaning
    else { return nil }
    return word.end
  }

  func meaning(at index: Int, in prose: Prose) -> Meaning? {
    index < prose.tokens.count ? numbers.longest(at: index, in: prose.tokens)?.meaning : nil
  }

  /// The number that begins at a token; without an amount where it is an idiom.
  private func number(at index: Int, in prose: Prose) -> (end: Int, amount: Amount?)? {
    let token = prose.tokens[index]
    guard !token.isAside else { return nil }
    switch token.kind {
    case .number: return digits(at: index, in: prose)
    case .mark:
      return prose.fraction(at: index).map { value in
        (index + 1, Amount(value: value, strength: .digits, tokens: index..<index + 1))
      }
    case .word where token.hasDigit && !numbers.begins(with: token.word):
      return name(at: index, in: prose)
    case .word: return words(at: index, in: prose)
    case .placeholder, .address: return nil
    }
  }
}

extension Prose {
  /// The value of a sign such as ½ (Unicode, Number Forms and Latin-1); nil for every other token.
  func fraction(at index: Int) -> Ratio? {
    let token = tokens[index]
    guard token.kind == .mark, token.end > token.start + 1,
      bytes[Int(token.start)] == 0xC2 || bytes[Int(token.start) + 1] == 0x85
    else { return nil }
    let (numerator, denominator): (Int, Int)
    switch text(of: token) {
    case "½": (numerator, denominator) = (1, 2)
    case "¼": (numerator, denominator) = (1, 4)
    case "¾": (numerator, denominator) = (3, 4)
    case "⅓": (numerator, denominator) = (1, 3)
    case "⅔": (numerator, denominator) = (2, 3)
    case "⅕": (numerator, denominator) = (1, 5)
    case "⅖": (numerator, denominator) = (2, 5)
    case "⅗": (numerator, denominator) = (3, 5)
    case "⅘": (numerator, denominator) = (4, 5)
    case "⅙": (numerator, denominator) = (1, 6)
    case "⅚": (numerator, denominator) = (5, 6)
    case "⅛": (numerator, denominator) = (1, 8)
    case "⅜": (numerator, denominator) = (3, 8)
    case "⅝": (numerator, denominator) = (5, 8)
    case "⅞": (numerator, denominator) = (7, 8)
    default: return nil
    }
    return Ratio(numerator, over: denominator)
  }
}
