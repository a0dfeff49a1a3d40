/// How much of an exercise to do: the one place that a page, a print-out and a timer take it from.
///
/// It has repetitions or a duration, and whatever else of `DoseField` its exercise says.
struct Dose: Sendable, Hashable {
  /// An exact value, or from a lowest to a highest one.
  typealias Amount = ClosedRange<Int>

  enum Side: String, Sendable, Hashable, CaseIterable {
    /// All repetitions on one side, then on the other.
    case each
    /// Repetitions that go to one side and to the other in turn.
    case eachWay = "each-way"
    case left
    case right

    /// Whether the patient changes sides.
    var isBoth: Bool { self == .each || self == .eachWay }
  }

  enum Value: Sendable, Hashable {
    /// In the unit of the field.
    case amount(Amount)
    case side(Side)
    /// Of a field that is there or not.
    case yes
  }

  /// By the number of the field.
  private var values: [Value?]

  init(_ values: [DoseField: Value]) {
    self.values = DoseField.allCases.map { values[$0] }
  }

  /// nil where the dose does not say it.
  subscript(field: DoseField) -> Value? { values[field.rawValue] }

  /// nil where the dose does not say it, or it is no amount.
  func amount(_ field: DoseField) -> Amount? {
    if case .amount(let amount)? = self[field] { amount } else { nil }
  }

  /// The least of an amount, or what its absence means.
  func lowest(_ field: DoseField) -> Int? {
    amount(field)?.lowerBound ?? field.declaration.implied
  }

  var side: Side? {
    if case .side(let side)? = self[.side] { side } else { nil }
  }

  /// What the dose says.
  var fields: some Sequence<DoseField> {
    DoseField.allCases.lazy.filter { self[$0] != nil }
  }
}

extension Dose.Amount {
  /// Whether it is one value, not a range of several.
  var isExact: Bool { lowerBound == upperBound }
}
