/// Compares the amounts of a text with those of its translation, by value, unit and period.
package struct AmountComparison {
  package enum Finding: Sendable, Hashable {
    /// Another number stands in the place of the source's.
    case replaced(source: Amount, target: Amount)
    case lost(Amount)
    case added(Amount)
    case unit(source: Amount, target: Amount)
    /// “a day” became “per week”; nil where one text names none.
    case period(source: String?, target: String?, tokens: Range<Int>)
    /// The number can be read two ways, and the locale's way is not the source's.
    case ambiguous(source: Amount, target: Amount)
  }

  private var source: [Amount]
  private var target: [Amount]
  private(set) var findings: [Finding] = []

  /// What differs, in no particular order. Where one language has no number words in its lexicon,
  /// only digits are compared, and only where both texts have as many.
  package static func findings(
    source: Amounts, target: Amounts, isWordless: Bool = false
  ) -> [Finding] {
    let isUncounted =
      source.amounts.isEmpty && target.amounts.isEmpty
      && (source.periods.isEmpty || target.periods.isEmpty)
    guard !isUncounted else { return [] }
    var comparison = AmountComparison(source, target, isWordless: isWordless)
    comparison.matchAmounts()
    comparison.leaveOutArticles(source, target)
    comparison.pairRest()
    if !isWordless { comparison.comparePeriods(source, target) }
    return comparison.findings
  }

  private init(_ source: Amounts, _ target: Amounts, isWordless: Bool) {
    // What is surer finds its counterpart first.
    func sorted(_ amounts: [Amount]) -> [Amount] {
      Amount.Strength.allCases.flatMap { strength in amounts.filter { $0.strength == strength } }
    }
    self.source = sorted(source.amounts)
    self.target = sorted(target.amounts)
    guard isWordless else { return }
    self.source.removeAll { $0.strength != .digits }
    self.target.removeAll { $0.strength != .digits }
    if self.source.count != self.target.count { (self.source, self.target) = ([], []) }
  }

  /// Takes out what agrees, the most exact agreement first.
  private mutating func matchAmounts() {
    take { $0.value == $1.value && $0.unit == $1.unit && $0.period == $1.period }
    source.removeAll { $0.strength == .aside }
    target.removeAll { $0.strength == .aside }
    take { a, b in a.seconds.map { $0 == b.seconds } ?? false }
    take { a, b in
      a.value == b.value && Self.agree(a.unit, b.unit) && Self.agree(a.period, b.period)
    } then: { a, b in
      a.period == b.period || a.strength == .loose || b.strength == .loose
        ? nil : .period(source: a.period, target: b.period, tokens: b.tokens)
    }
    take {
      $0.value == $1.value && Self.agree($0.unit, $1.unit)
    } then: { a, b in
      .period(source: a.period, target: b.period, tokens: b.tokens)
    }
    take {
      $0.value == $1.value
    } then: { a, b in
      .unit(source: a, target: b)
    }
    take {
      $0.otherValue == $1.value || $0.value == $1.otherValue
    } then: { a, b in
      .ambiguous(source: a, target: b)
    }
  }

  /// “1 step” is “un paso”.
  private mutating func leaveOutArticles(_ from: Amounts, _ to: Amounts) {
    let one = Ratio(1)
    if to.hasArticle { source.removeAll { $0.value == one && $0.unit == nil } }
    if from.hasArticle { target.removeAll { $0.value == one && $0.unit == nil } }
  }

  private static func agree(_ a: String?, _ b: String?) -> Bool {
    a == nil || b == nil || a == b
  }

  private mutating func take(
    where fits: (Amount, Amount) -> Bool,
    then finding: (Amount, Amount) -> Finding? = { _, _ in nil }
  ) {
    var left: [Amount] = []
    for amount in source {
      if let place = target.firstIndex(where: { fits(amount, $0) }) {
        if let finding = finding(amount, target[place]) { findings.append(finding) }
        target.remove(at: place)
      } else {
        left.append(amount)
      }
    }
    source = left
  }

  /// Pairs what is left over: of one unit first, then in order.
  private mutating func pairRest() {
    take {
      $0.unit != nil && $0.unit == $1.unit
    } then: {
      .replaced(source: $0, target: $1)
    }
    source.removeAll { $0.strength == .loose }
    target.removeAll { $0.strength == .loose }
    for (a, b) in zip(source, target) { findings.append(.replaced(source: a, target: b)) }
    findings += source.dropFirst(target.count).map { .lost($0) }
    findings += target.dropFirst(source.count).map { .added($0) }
  }

  private mutating func comparePeriods(_ source: Amounts, _ target: Amounts) {
    guard let from = source.periods.first, let to = target.periods.first else { return }
    let names = Set(source.periods.map(\.name) + source.amounts.compactMap(\.period))
    let found = Set(target.periods.map(\.name) + target.amounts.compactMap(\.period))
    if names.isDisjoint(with: found) {
      findings.append(.period(source: from.name, target: to.name, tokens: to.tokens))
    }
  }
}
