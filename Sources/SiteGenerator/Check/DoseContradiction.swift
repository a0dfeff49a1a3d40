import Language

/// A place where a text states another dose than its page has.
struct DoseContradiction {
  /// The amount in the text.
  var tokens: Range<Int>
  /// The field of the dose that it contradicts, with its value as front matter has it: “hold: 30s”.
  var field: String

  /// What a segment of an exercise states that its page's dose does not allow.
  static func all(in checked: SegmentUnderCheck) -> [DoseContradiction] {
    guard let dose = checked.page?.facts.exercise?.dose else { return [] }
    return checked.grammars.doses.find(checked.amounts, in: checked.segment.prose)
      .compactMap { statement in
        dose.contradicted(by: statement)
          .map { DoseContradiction(tokens: statement.tokens, field: $0) }
      }
  }
}

extension Dose {
  /// The field that a statement contradicts; nil where it agrees, where the dose has no such field,
  /// and where the statement can be meant in another way.
  fileprivate func contradicted(by statement: DoseStatement) -> String? {
    let value = statement.value
    switch statement.part {
    case .hold: return Self.field("hold", hold, unit: "s", unless: [value])
    case .rest: return Self.field("rest", rest, unit: "s", unless: [value])
    case .duration:
      guard case .duration(let amount) = work else { return nil }
      return Self.field("duration", amount, unit: "s", unless: [value])
    case .repetitions:
      guard case .repetitions(let amount) = work else { return nil }
      // “Repeat 3 times” may mean the sets, and a count may be that of one side.
      if let sets, Self.allows(sets, value) { return nil }
      let perSide =
        side == nil ? [] : [value.times(2), Ratio(value.numerator, over: value.denominator * 2)]
      return Self.field(
        "repetitions", amount, unless: [value] + perSide.compactMap(\.self))
    case .product: return contradicted(byProduct: value, statement.factor ?? value)
    case .sets: return Self.field("sets", sets, unless: [value])
    case .perDay: return Self.field("perDay", perDay, unless: [value])
    case .perWeek:
      // “Ten times a week” may be twice a day on five days.
      let sessions = perDay.flatMap {
        Ratio(value.numerator, over: value.denominator * $0.lowerBound)
      }
      return Self.field("daysPerWeek", daysPerWeek, unless: [value] + [sessions].compactMap(\.self))
    }
  }

  /// “3 x 12” as three sets of twelve, or twelve repetitions in three sets.
  private func contradicted(byProduct a: Ratio, _ b: Ratio) -> String? {
    guard case .repetitions(let repetitions) = work else { return nil }
    func agrees(_ sets: Ratio, _ count: Ratio) -> Bool {
      self.sets.map { Self.allows($0, sets) } ?? true && Self.allows(repetitions, count)
    }
    if agrees(a, b) || agrees(b, a) { return nil }
    return Self.field("sets", sets, unless: [a, b])
      ?? Self.field("repetitions", repetitions, unless: [])
  }

  /// The field, unless the dose lacks it or allows one of the values.
  private static func field(
    _ name: String, _ amount: Amount?, unit: String = "", unless values: [Ratio]
  ) -> String? {
    guard let amount, !values.contains(where: { allows(amount, $0) }) else { return nil }
    let low = "\(amount.lowerBound)"
    return "\(name): \(amount.isExact ? low : "\(low)-\(amount.upperBound)")\(unit)"
  }

  private static func allows(_ amount: Amount, _ value: Ratio) -> Bool {
    value.denominator == 1 && amount.contains(value.numerator)
  }
}
