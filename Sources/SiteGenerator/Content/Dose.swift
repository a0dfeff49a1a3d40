/// How much of an exercise to do: the one place that a page, a print-out and a timer take it from.
struct Dose: Sendable, Hashable {
  /// An exact value, or from a lowest to a highest one.
  typealias Amount = ClosedRange<Int>

  enum Work: Sendable, Hashable {
    /// Times, 1 to 100.
    case repetitions(Amount)
    /// Seconds, 1 to 7,200.
    case duration(Amount)
  }

  enum Side: String, Sendable, Hashable, CaseIterable {
    /// All repetitions on one side, then on the other.
    case each
    /// Repetitions that go to one side and to the other in turn.
    case eachWay = "each-way"
  }

  var work: Work
  /// Seconds that each repetition is held, 1 to 600.
  var hold: Amount?
  /// 1 to 20.
  var sets: Amount?
  /// Seconds of rest between sets or, where there is one set, between repetitions; 1 to 600.
  var rest: Amount?
  var side: Side?
  /// Sessions a day, 1 to 24.
  var perDay: Amount?
  /// 1 to 7.
  var daysPerWeek: Amount?

  init(
    work: Work, hold: Amount? = nil, sets: Amount? = nil, rest: Amount? = nil, side: Side? = nil,
    perDay: Amount? = nil, daysPerWeek: Amount? = nil
  ) {
    self.work = work
    self.hold = hold
    self.sets = sets
    self.rest = rest
    self.side = side
    self.perDay = perDay
    self.daysPerWeek = daysPerWeek
  }
}

extension Dose.Amount {
  /// Whether it is one value, not a range of several.
  var isExact: Bool { lowerBound == upperBound }
}
