import Language

/// A place where a text states another dose than its page has.
struct DoseContradiction {
  /// The amount in the text.
  var tokens: Range<Int>
  /// The field of the dose that it contradicts, with its value as front matter has it: “hold: 30s”.
  var field: String

  /// What a segment states that a dose does not allow.
  static func all(in checked: SegmentUnderCheck, of dose: Dose) -> [DoseContradiction] {
    checked.grammars.doses.find(checked.amounts, in: checked.segment.prose)
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
    if statement.part == .product {
      return contradicted(byProduct: value, statement.factor ?? value)
    }
    let field = DoseField.allCases.first { $0.declaration.statement == statement.part }
    guard let field, !allows(value, for: field), !mayMeanOtherwise(value, for: field) else {
      return nil
    }
    return text(of: field)
  }

  private func mayMeanOtherwise(_ value: Ratio, for field: DoseField) -> Bool {
    switch field {
    case .repetitions:
      // “Repeat 3 times” may mean the sets, and a count may be that of one side.
      let perSide = [
        value.times(2), Ratio(value.numerator, over: value.denominator * 2),
      ].compactMap(\.self)
      return allows(value, for: .sets)
        || side?.isBoth == true && perSide.contains { allows($0, for: field) }
    case .daysPerWeek:
      // “Ten times a week” may be twice a day on five days.
      let sessions = amount(.perDay).flatMap {
        Ratio(value.numerator, over: value.denominator * $0.lowerBound)
      }
      return sessions.map { allows($0, for: field) } ?? false
    default: return false
    }
  }

  /// “3 x 12” as three sets of twelve, or twelve repetitions in three sets.
  private func contradicted(byProduct a: Ratio, _ b: Ratio) -> String? {
    guard amount(.repetitions) != nil else { return nil }
    func agrees(_ sets: Ratio, _ count: Ratio) -> Bool {
      (amount(.sets) == nil || allows(sets, for: .sets)) && allows(count, for: .repetitions)
    }
    if agrees(a, b) || agrees(b, a) { return nil }
    return allows(a, for: .sets) || allows(b, for: .sets)
      ? text(of: .repetitions) : text(of: .sets) ?? text(of: .repetitions)
  }

  /// A field as front matter writes it; nil where the dose lacks it.
  private func text(of field: DoseField) -> String? {
    amount(field).map { amount in
      let low = "\(amount.lowerBound)"
      let value = amount.isExact ? low : "\(low)-\(amount.upperBound)"
      return "\(field.declaration.name): \(value)\(field.declaration.notation.unit)"
    }
  }

  private func allows(_ value: Ratio, for field: DoseField) -> Bool {
    value.denominator == 1 && amount(field)?.contains(value.numerator) == true
  }
}

extension DoseField.Notation {
  /// What stands behind a number.
  fileprivate var unit: String {
    switch self {
    case .seconds: "s"
    case .hours: "h"
    case .count, .side, .flag: ""
    }
  }
}
