/// Numbers that stand in each other's place.
extension AmountComparison {
  /// Two numbers of which each has the other's unit: “2 tablets every 6 hours” became “6 tabletas
  /// cada 2 horas”.
  mutating func takeExchanged() {
    for (i, a) in source.enumerated() where a.kind == .count && a.unit != nil {
      guard
        let j = target.firstIndex(where: {
          $0.unit == a.unit && $0.period == a.period && $0.value != a.value
        }),
        let k = source.firstIndex(where: { $0.value == target[j].value && $0.kind == .count }),
        let l = target.firstIndex(where: { $0.value == a.value && $0.kind == .count }),
        k != i, l != j, source[k].agreesInUnit(with: target[l])
      else { continue }
      findings.append(
        .exchanged(
          source: Self.span(a.tokens, source[k].tokens),
          target: Self.span(target[j].tokens, target[l].tokens)))
      for index in [i, k].sorted(by: >) { source.remove(at: index) }
      for index in [j, l].sorted(by: >) { target.remove(at: index) }
      return takeExchanged()
    }
  }

  /// Numbers of one unit in another order: “walk 10 minutes, rest 5 minutes” became “camine 5
  /// minutos, descanse 10 minutos”. Only numbers that stand once in either text are compared.
  mutating func compareOrder() {
    guard agreed.count > 1 else { return }
    let pairs = agreed.filter { pair in
      pair.source.isPlaced && pair.target.isPlaced
        && agreed.count {
          $0.source.value == pair.source.value && $0.source.kind == pair.source.kind
        } == 1
    }
    let inverted = pairs.indices.flatMap { i in
      (i + 1..<pairs.count).compactMap { j in
        Self.areInverted(pairs[i], pairs[j]) ? (pairs[i], pairs[j]) : nil
      }
    }
    // Of three that stand in another order, the two that each have the other's place.
    let exchanged = inverted.first { a, b in
      rank(of: a.source, in: pairs.map(\.source)) == rank(of: b.target, in: pairs.map(\.target))
        && rank(of: b.source, in: pairs.map(\.source))
          == rank(of: a.target, in: pairs.map(\.target))
    }
    guard let (a, b) = exchanged ?? inverted.first else { return }
    findings.append(
      .reordered(
        source: Self.span(a.source.tokens, b.source.tokens),
        target: Self.span(a.target.tokens, b.target.tokens)))
  }

  private static func areInverted(
    _ a: (source: Amount, target: Amount), _ b: (source: Amount, target: Amount)
  ) -> Bool {
    a.source.kind == b.source.kind && a.source.unit == b.source.unit
      && a.source.period == b.source.period
      && (a.source.tokens.lowerBound < b.source.tokens.lowerBound)
        != (a.target.tokens.lowerBound < b.target.tokens.lowerBound)
  }

  /// How many of some amounts stand before one.
  private func rank(of amount: Amount, in amounts: [Amount]) -> Int {
    amounts.count { $0.tokens.lowerBound < amount.tokens.lowerBound }
  }

  private static func span(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
  }
}

extension Amount {
  /// Whether it matters where in the text it stands.
  fileprivate var isPlaced: Bool {
    switch kind {
    case .count: strength == .digits || strength == .word
    case .clock, .month, .weekday: true
    case .name, .decade, .telephone: false
    }
  }
}
