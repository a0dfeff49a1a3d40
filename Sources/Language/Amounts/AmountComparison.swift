/// Compares the amounts of a text with those of its translation, by value, unit, period and what
/// they count.
package struct AmountComparison {
  package enum Finding: Sendable, Hashable {
    /// Another number stands in the place of the source's.
    case replaced(source: Amount, target: Amount)
    /// Two numbers stand in each other's place: “3 sets of 10” became “10 series de 3”.
    case exchanged(source: Range<Int>, target: Range<Int>)
    /// Numbers of one unit stand in another order.
    case reordered(source: Range<Int>, target: Range<Int>)
    case lost(Amount)
    case added(Amount)
    case unit(source: Amount, target: Amount)
    /// “50 %” became “50”, “30 seconds” became “30”.
    case unitLost(source: Amount, target: Amount)
    /// “a day” became “per week”; nil where one text names none.
    case period(source: String?, target: String?, tokens: Range<Int>)
    /// Only the source says how often, with a word alone: “daily”.
    case periodLost(Range<Int>)
    /// Only one of two equal times says how often: “every 6 hours” became “6 horas”.
    case interval(source: Amount, target: Amount)
    /// The number can be read two ways, and the locale's way is not the source's.
    case ambiguous(source: Amount, target: Amount)
  }

  /// Whether the units of one language are not known.
  private let isWordless: Bool
  var source: [Amount]
  var target: [Amount]
  /// The numbers that say the same in both texts.
  var agreed: [(source: Amount, target: Amount)] = []
  var findings: [Finding] = []

  /// What differs, in no particular order. Where one language has no number words in its lexicon,
  /// only digits are compared, and only where both texts have as many.
  package static func findings(
    source: Amounts, target: Amounts, isWordless: Bool = false
  ) -> [Finding] {
    let isUncounted =
      source.amounts.isEmpty && target.amounts.isEmpty && source.periods.isEmpty
    guard !isUncounted else { return [] }
    var comparison = AmountComparison(source, target, isWordless: isWordless)
    comparison.matchAmounts(source, target)
    comparison.leaveOutArticles(source, target)
    comparison.leaveOutRepetitions(source, target)
    comparison.pairRest()
    if !isWordless { comparison.comparePeriods(source, target) }
    comparison.compareOrder()
    return comparison.findings
  }

  private init(_ source: Amounts, _ target: Amounts, isWordless: Bool) {
    // What is surer finds its counterpart first.
    func sorted(_ amounts: [Amount]) -> [Amount] {
      Amount.Strength.allCases.flatMap { strength in amounts.filter { $0.strength == strength } }
    }
    self.isWordless = isWordless
    self.source = sorted(source.amounts)
    self.target = sorted(target.amounts)
    guard isWordless else { return }
    self.source.removeAll { $0.strength != .digits }
    self.target.removeAll { $0.strength != .digits }
    if self.source.count != self.target.count { (self.source, self.target) = ([], []) }
  }

  /// Takes out what agrees, the most exact agreement first, then what agrees in part.
  private mutating func matchAmounts(_ from: Amounts, _ to: Amounts) {
    let isWordless = isWordless
    take { $0.isSame(as: $1) }
    let ordinals = (source.filter(\.isOrdinal), target.filter(\.isOrdinal))
    source.removeAll { $0.strength == .aside }
    target.removeAll { $0.strength == .aside }
    defer { pairOrdinals(ordinals.0, ordinals.1) }
    take { $0.isEqual(to: $1) }
    leaveOutRates(from, to)
    leaveOutHundreds()
    leaveOutConversions(from, to)
    takeExchanged()
    take {
      $0.hasSameValue(as: $1) && $0.agreesInUnit(with: $1) && Self.agree($0.period, $1.period)
        && (isWordless || !$0.losesUnit(in: $1))
    } then: { a, b in
      let isSaid =
        a.period == b.period || a.strength == .loose || b.strength == .loose
        || b.period == nil && to.periods.contains { $0.name == a.period }
        || a.period == nil && from.periods.contains { $0.name == b.period }
      if a.isInterval != b.isInterval { return .interval(source: a, target: b) }
      return isSaid ? nil : .period(source: a.period, target: b.period, tokens: b.tokens)
    }
    take {
      $0.hasSameValue(as: $1) && $0.losesUnit(in: $1)
    } then: { a, b in
      .unitLost(source: a, target: b)
    }
    take {
      $0.hasSameValue(as: $1) && $0.agreesInUnit(with: $1)
    } then: { a, b in
      .period(source: a.period, target: b.period, tokens: b.tokens)
    }
    take {
      $0.kind == .count && $1.kind == .count && $0.value == $1.value
    } then: { a, b in
      .unit(source: a, target: b)
    }
    take {
      $0.kind == .count && $1.kind == .count
        && ($0.otherValue == $1.value || $0.value == $1.otherValue)
    } then: { a, b in
      .ambiguous(source: a, target: b)
    }
  }

  /// An ordinal in digits of which the other text has another number in digits: “the 19th century”
  /// and “el siglo 18”.
  private mutating func pairOrdinals(_ from: [Amount], _ to: [Amount]) {
    func isPlain(_ amount: Amount) -> Bool {
      amount.kind == .count && amount.strength == .digits && amount.unit == nil
    }
    var left = to
    for ordinal in from {
      if let place = target.firstIndex(where: isPlain) {
        findings.append(.replaced(source: ordinal, target: target.remove(at: place)))
      } else if !left.isEmpty {
        findings.append(.replaced(source: ordinal, target: left.removeFirst()))
      }
    }
    for ordinal in left {
      guard let place = source.firstIndex(where: isPlain) else { break }
      findings.append(.replaced(source: source.remove(at: place), target: ordinal))
    }
  }

  /// “1 step” is “un paso”.
  private mutating func leaveOutArticles(_ from: Amounts, _ to: Amounts) {
    let one = Ratio(1)
    if to.hasArticle { source.removeAll { $0.value == one && $0.unit == nil && $0.kind == .count } }
    if from.hasArticle {
      target.removeAll { $0.value == one && $0.unit == nil && $0.kind == .count }
    }
  }

  private static func agree(_ a: String?, _ b: String?) -> Bool {
    a == nil || b == nil || a == b
  }

  /// Takes out the pairs that fit; those without a finding have agreed.
  private mutating func take(
    where fits: (Amount, Amount) -> Bool,
    then finding: (Amount, Amount) -> Finding? = { _, _ in nil }
  ) {
    var left: [Amount] = []
    for amount in source {
      if let place = target.firstIndex(where: { fits(amount, $0) }) {
        if let finding = finding(amount, target[place]) {
          findings.append(finding)
        } else {
          agreed.append((amount, target[place]))
        }
        target.remove(at: place)
      } else {
        left.append(amount)
      }
    }
    source = left
  }

  /// Pairs what is left over: of one unit first, then of one kind in order.
  private mutating func pairRest() {
    take {
      $0.unit != nil && $0.unit == $1.unit || $0.kind != .count && $0.kind == $1.kind
        || $0.value.isFraction && $1.value.isFraction
    } then: {
      .replaced(source: $0, target: $1)
    }
    source.removeAll { $0.strength == .loose }
    target.removeAll { $0.strength == .loose }
    take {
      $0.kind.mayStand(for: $1.kind)
    } then: {
      .replaced(source: $0, target: $1)
    }
    findings += source.map { .lost($0) } + target.map { .added($0) }
  }

  private mutating func comparePeriods(_ source: Amounts, _ target: Amounts) {
    guard let from = source.periods.first else { return }
    guard let to = target.periods.first else {
      // “times a day”, without a number: a day by itself is read as an amount.
      let mayBeSaid = target.amounts.contains {
        $0.period != nil || $0.isInterval || $0.unit == "times"
          || $0.strength == .loose && $0.unit == from.name
      }
      if !mayBeSaid { findings.append(.periodLost(from.tokens)) }
      return
    }
    let names = Set(source.periods.map(\.name) + source.amounts.compactMap(\.period))
    let found = Set(target.periods.map(\.name) + target.amounts.compactMap(\.period))
    if names.isDisjoint(with: found) {
      findings.append(.period(source: from.name, target: to.name, tokens: to.tokens))
    }
  }
}

extension Amount.Kind {
  /// Whether a number of this kind can be what another text has in the place of one of that.
  fileprivate func mayStand(for other: Amount.Kind) -> Bool {
    if self == other { return true }
    return switch (self, other) {
    case (.count, .clock), (.clock, .count), (.count, .decade), (.decade, .count),
      (.count, .telephone), (.telephone, .count):
      true
    default: false
    }
  }
}
