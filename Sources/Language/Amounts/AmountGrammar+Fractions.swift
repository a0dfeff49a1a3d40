/// Parts of one: “two thirds”, “1 1/2”, “2½”, “two and a half”, “hora y media”.
extension AmountGrammar {
  /// Multiplies a number by the part behind it: “two thirds”, “three-quarters”, “un tercio”.
  func addPart(to amount: inout Amount, in prose: Prose) {
    let tokens = prose.tokens
    var index = amount.tokens.upperBound
    guard index < tokens.count, amount.value.denominator == 1, amount.value.numerator > 0 else {
      return
    }
    let isJoined = isHyphen(index, in: prose)
    if isJoined { index += 1 }
    guard index < tokens.count, let part = parts.longest(at: index, in: tokens),
      amount.value.numerator < part.meaning.denominator,
      let value = part.meaning.times(amount.value.numerator)
    else { return }
    // “A third dose” counts doses; “a third of the dose” is a part.
    if case .aside? = meaning(at: index, in: prose), !isJoined, !endsPart(part.end, in: prose) {
      return
    }
    amount.value = value
    amount.strength = amount.strength == .loose ? .word : amount.strength
    amount.tokens = amount.tokens.lowerBound..<part.end
  }

  /// Whether what stands behind a part goes with it: “of”, or no word at all.
  private func endsPart(_ index: Int, in prose: Prose) -> Bool {
    guard index < prose.tokens.count else { return true }
    let token = prose.tokens[index]
    return !token.isWord || partitives.contains(token.word)
  }

  /// Adds the part behind a whole number: “1 1/2”, “1-1/2”, “2½”, “two and a half”.
  func addFraction(to amount: inout Amount, in prose: Prose) {
    guard amount.value.denominator == 1, amount.kind == .count else { return }
    let end = amount.tokens.upperBound
    guard let (next, part) = signFraction(behind: end, in: prose) ?? joined(behind: end, in: prose),
      let sum = amount.value.plus(part)
    else { return }
    amount.value = sum
    amount.otherValue = nil
    if amount.strength == .loose { amount.strength = .word }
    amount.tokens = amount.tokens.lowerBound..<next
  }

  /// The part in signs behind a whole number in digits.
  private func signFraction(behind end: Int, in prose: Prose) -> (end: Int, part: Ratio)? {
    guard end < prose.tokens.count, end > 0, prose.tokens[end - 1].kind == .number else {
      return nil
    }
    if let part = prose.fraction(at: end) { return (end + 1, part) }
    let next = isHyphen(end, in: prose) ? end + 1 : end
    guard let (behind, part) = slashFraction(at: next, in: prose) else { return nil }
    return (behind, part)
  }

  /// “and a half”, “y media”, “y 1/2”, “y un cuarto” behind a number or its unit; nil where the half
  /// is one of something else: “and half a cup”.
  private func joined(behind end: Int, in prose: Prose) -> (end: Int, part: Ratio)? {
    let tokens = prose.tokens
    guard end + 1 < tokens.count, joiners.contains(tokens[end].word) else { return nil }
    var index = end + 1
    if let part = prose.fraction(at: index) { return (index + 1, part) }
    if let (behind, part) = slashFraction(at: index, in: prose) { return (behind, part) }
    if let loose = numbers.longest(at: index, in: tokens), case .loose(let part) = loose.meaning,
      part.numerator == 1, part.denominator > 1
    {
      return standsAlone(loose.end, in: prose) ? (loose.end, part) : nil
    }
    if case .article? = meaning(at: index, in: prose) { index += 1 }
    guard index < tokens.count, let part = parts.longest(at: index, in: tokens),
      standsAlone(part.end, in: prose)
    else { return nil }
    return (part.end, part.meaning)
  }

  private func standsAlone(_ index: Int, in prose: Prose) -> Bool {
    guard index < prose.tokens.count else { return true }
    guard partitives.contains(prose.tokens[index].word) else { return true }
    var next = index + 1
    if case .article? = meaning(at: next, in: prose) { next += 1 }
    return units.longest(at: next, in: prose) == nil
  }

  /// The half behind a unit: “dos horas y media”, “an hour and a half”.
  func addFractionBehindUnit(to amount: inout Amount, at index: Int, in prose: Prose) -> Int {
    guard amount.unit != nil, amount.value.denominator == 1, amount.period == nil,
      let (end, part) = joined(behind: index, in: prose),
      units.longest(at: end, in: prose) == nil, let sum = amount.value.plus(part)
    else { return index }
    amount.value = sum
    if amount.strength == .loose { amount.strength = .word }
    return end
  }

  /// “hora y media”, where the unit has no number.
  func halfOfUnit(
    _ half: Ratio, at index: Int, to end: Int, in prose: Prose
  ) -> (end: Int, amount: Amount?)? {
    let tokens = prose.tokens
    guard half == Ratio(1, over: 2), index > 1, joiners.contains(tokens[index - 1].word),
      let unit = units.longest(at: index - 2, in: tokens), unit.end == index - 1,
      let value = half.plus(Ratio(1)), units.longest(at: end, in: prose) == nil,
      standsAlone(end, in: prose)
    else { return nil }
    let amount = Amount(
      value: value, unit: unit.meaning, strength: .word, tokens: index - 2..<end)
    return (end, amount)
  }
}

extension PhraseIndex {
  /// The longest phrase that begins at a token; nil behind the last token too.
  func longest(at index: Int, in prose: Prose) -> (end: Int, meaning: Meaning)? {
    index < prose.tokens.count ? longest(at: index, in: prose.tokens) : nil
  }
}
