import Diagnostics
import YAML

extension Dose {
  /// Reads `dose: {repetitions: 8-12, hold: 30s, side: each}`; nil where it says no work, or two
  /// kinds of it.
  init?(_ reader: inout MappingReader) {
    reader.note(
      .exactlyOne(DoseField.repetitions.declaration.name, DoseField.duration.declaration.name))
    reader.note(.atMostOne(DoseField.every.declaration.name, DoseField.perDay.declaration.name))
    var values: [DoseField: Value] = [:]
    var places: [DoseField: SourceRange] = [:]
    for field in DoseField.allCases {
      guard let read = field.value(in: &reader) else { continue }
      values[field] = read.value
      places[field] = read.range
    }
    self.init(values)
    if let place = places[.duration], places[.repetitions] != nil {
      reader.report(
        .fieldOutOfRange, at: place, "The dose has both repetitions and a duration.",
        help: "Keep the one that the patient counts.")
      return nil
    }
    guard places[.duration] != nil || places[.repetitions] != nil else {
      if reader.diagnostics.isEmpty {
        reader.report(
          .missingField, at: reader.range, "The dose has neither repetitions nor a duration.",
          help: "Write how often (repetitions: 15) or how long (duration: 10min).")
      }
      return nil
    }
    if let place = places[.asMany], amount(.repetitions)?.isExact != true {
      reader.report(
        .fieldOutOfRange, at: place, "asMany goes with one number of repetitions.",
        help: "Write the most that a patient may do: {repetitions: 15, asMany: true}.")
    }
    if let place = places[.every], places[.perDay] != nil {
      reader.report(
        .fieldOutOfRange, at: place, "The dose has both every and perDay.",
        help: "Keep the one that the patient goes by.")
    }
  }
}

extension DoseField {
  fileprivate func value(in reader: inout MappingReader) -> Located<Dose.Value>? {
    let declaration = declaration
    switch declaration.notation {
    case .count(let limits):
      return reader.amount(declaration.name, in: limits)
    case .seconds(let limits):
      return reader.time(
        declaration.name, in: limits, of: "seconds", like: "30s or 10min",
        units: [("min", 60), ("s", 1)])
    case .hours(let limits):
      return reader.time(
        declaration.name, in: limits, of: "hours", like: "2h", units: [("h", 1)])
    case .side:
      return reader.choice(declaration.name, of: Dose.Side.self)
        .map { Located(value: .side($0.value), range: $0.range) }
    case .flag:
      return reader.flag(declaration.name)
        .flatMap { $0.value ? Located(value: .yes, range: $0.range) : nil }
    }
  }
}

extension MappingReader {
  /// A whole number or a range of two, such as `15` or `8-12`.
  fileprivate mutating func amount(
    _ key: String, in limits: ClosedRange<Int>
  ) -> Located<Dose.Value>? {
    value(
      key,
      expected:
        "a number from \(limits.lowerBound) to \(limits.upperBound), or a range of two with a hyphen",
      as: .text(AmountText.form(limits))
    ) { text in
      AmountText.range(text) { Int($0) }.flatMap { $0.isWithin(limits) ? .amount($0) : nil }
    }
  }

  /// A time or a range of two with their unit behind them, such as `30s` or `5-10s`.
  fileprivate mutating func time(
    _ key: String, in limits: ClosedRange<Int>, of name: String, like examples: String,
    units: [(suffix: String, factor: Int)]
  ) -> Located<Dose.Value>? {
    value(
      key,
      expected:
        "a time like \(examples), from \(limits.lowerBound) to \(limits.upperBound) \(name)",
      as: .text(AmountText.form(units: units.map { ($0.suffix, limits.divided(by: $0.factor)) }))
    ) { text in
      guard let unit = units.first(where: { text.hasSuffix($0.suffix) }) else { return nil }
      let range = AmountText.range(text.dropLast(unit.suffix.count)) {
        Int($0).map { min($0, 1_000_000) * unit.factor }
      }
      return range.flatMap { $0.isWithin(limits) ? .amount($0) : nil }
    }
  }
}

extension ClosedRange<Int> {
  /// The numbers that, so many times larger, lie within the range; there must be one.
  fileprivate func divided(by factor: Int) -> ClosedRange<Int> {
    (lowerBound + factor - 1) / factor...upperBound / factor
  }

  func isWithin(_ limits: ClosedRange<Int>) -> Bool {
    limits.lowerBound <= lowerBound && upperBound <= limits.upperBound
  }
}
