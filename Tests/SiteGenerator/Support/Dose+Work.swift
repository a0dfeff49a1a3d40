@testable import SiteGenerator

extension Dose {
  enum Work {
    case repetitions(Amount)
    case duration(Amount)
  }

  /// A dose of the usual fields.
  init(
    work: Work, hold: Amount? = nil, sets: Amount? = nil, rest: Amount? = nil, side: Side? = nil,
    perDay: Amount? = nil, daysPerWeek: Amount? = nil
  ) {
    var values: [DoseField: Value] = [:]
    switch work {
    case .repetitions(let amount): values[.repetitions] = .amount(amount)
    case .duration(let amount): values[.duration] = .amount(amount)
    }
    values[.hold] = hold.map(Value.amount)
    values[.sets] = sets.map(Value.amount)
    values[.rest] = rest.map(Value.amount)
    values[.side] = side.map(Value.side)
    values[.perDay] = perDay.map(Value.amount)
    values[.daysPerWeek] = daysPerWeek.map(Value.amount)
    self.init(values)
  }
}
