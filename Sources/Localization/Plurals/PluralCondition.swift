/// A compiled condition of a plural rule: it holds where all relations of one alternative hold.
struct PluralCondition: Sendable, Hashable {
  /// `operand % modulus = ranges`, or `!=` where negated.
  struct Relation: Sendable, Hashable {
    var operand: Operand
    var modulus: Int?
    var isNegated: Bool
    var ranges: [ClosedRange<Int>]
  }

  /// What a relation looks at (UTS #35, "Plural Operand Meanings").
  enum Operand: Sendable, Hashable {
    /// `n`, `i`: the absolute value, which is an integer here.
    case value
    /// `v`, `w`, `f`, `t`, `c`, `e`: visible fraction and exponent, which an integer does not have.
    case zero
  }

  var alternatives: [[Relation]]

  func holds(for value: Int) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(for: value) } }
  }
}

extension PluralCondition.Relation {
  func holds(for value: Int) -> Bool {
    var operand = self.operand == .value ? value : 0
    if let modulus { operand %= modulus }
    return ranges.contains { $0.contains(operand) } != isNegated
  }
}
