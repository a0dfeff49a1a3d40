import Diagnostics
import YAML

extension Dose {
  /// Reads `dose: {repetitions: 8-12, hold: 30s, side: each}`; nil where it says no work.
  init?(_ reader: inout MappingReader) {
    let repetitions = reader.amount("repetitions", in: 1...100)
    let duration = reader.time("duration", in: 1...7200)
    hold = reader.time("hold", in: 1...600)?.value
    sets = reader.amount("sets", in: 1...20)?.value
    rest = reader.time("rest", in: 1...600)?.value
    side = reader.choice("side", of: Side.self, required: false)?.value
    perDay = reader.amount("perDay", in: 1...24)?.value
    daysPerWeek = reader.amount("daysPerWeek", in: 1...7)?.value
    switch (repetitions, duration) {
    case (let repetitions?, nil): work = .repetitions(repetitions.value)
    case (nil, let duration?): work = .duration(duration.value)
    case (nil, nil):
      if reader.diagnostics.isEmpty {
        reader.report(
          .missingField, at: reader.range, "The dose has neither repetitions nor a duration.",
          help: "Write how often (repetitions: 15) or how long (duration: 10min).")
      }
      return nil
    case (_?, let duration?):
      reader.report(
        .fieldOutOfRange, at: duration.range, "The dose has both repetitions and a duration.",
        help: "Keep the one that the patient counts.")
      return nil
    }
  }
}

extension MappingReader {
  /// A whole number or a range of two, such as `15` or `8-12`.
  mutating func amount(_ key: String, in limits: ClosedRange<Int>) -> Located<Dose.Amount>? {
    value(
      key,
      expected:
        "a number from \(limits.lowerBound) to \(limits.upperBound), or a range of two with a hyphen"
    ) { text in
      AmountText.range(text) { Int($0) }.flatMap { $0.isWithin(limits) ? $0 : nil }
    }
  }

  /// Seconds or minutes, or a range of them, such as `30s`, `10min` or `5-10s`; in seconds.
  mutating func time(_ key: String, in limits: ClosedRange<Int>) -> Located<Dose.Amount>? {
    value(
      key,
      expected:
        "a time like 30s or 10min, from \(limits.lowerBound) to \(limits.upperBound) seconds"
    ) { text in
      let (digits, factor): (Substring, Int)
      if text.hasSuffix("min") {
        (digits, factor) = (text.dropLast(3), 60)
      } else if text.hasSuffix("s") {
        (digits, factor) = (text.dropLast(1), 1)
      } else {
        return nil
      }
      let range = AmountText.range(digits) { Int($0).map { min($0, 1_000_000) * factor } }
      return range.flatMap { $0.isWithin(limits) ? $0 : nil }
    }
  }
}

extension ClosedRange<Int> {
  fileprivate func isWithin(_ limits: ClosedRange<Int>) -> Bool {
    limits.lowerBound <= lowerBound && upperBound <= limits.upperBound
  }
}
