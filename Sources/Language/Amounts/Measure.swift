import Diagnostics
import YAML

/// A value of a unit, by the lexicon's name of the unit: 2 weeks.
package struct Measure: Sendable, Hashable {
  package var value: Ratio
  package var unit: String

  package init(value: Ratio, unit: String) {
    self.value = value
    self.unit = unit
  }

  /// Reads “2 week”.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let value = Ratio(String(parts[0])) else { return nil }
    self.init(value: value, unit: String(parts[1]))
  }
}

extension Measure {
  /// What units have in common, in whose smallest unit values compare exactly.
  private enum Dimension: Sendable {
    case seconds
    case months
    /// Millimetres, milligrams, millilitres: between inches and centimetres texts round.
    case length
    case mass
    case volume
  }

  /// How many of its dimension's smallest unit a unit has; nil for what no other unit can say.
  ///
  /// Source: NIST Special Publication 811, appendix B.8, for customary units.
  private static func scale(of unit: String) -> (dimension: Dimension, factor: Ratio)? {
    func scale(_ dimension: Dimension, _ factor: Int, over: Int = 1) -> (Dimension, Ratio)? {
      Ratio(factor, over: over).map { (dimension, $0) }
    }
    return switch unit {
    case "second": scale(.seconds, 1)
    case "minute": scale(.seconds, 60)
    case "hour": scale(.seconds, 3600)
    case "day": scale(.seconds, 86_400)
    case "week": scale(.seconds, 604_800)
    case "month": scale(.months, 1)
    case "year": scale(.months, 12)
    case "decade": scale(.months, 120)
    case "millimeter": scale(.length, 1)
    case "centimeter": scale(.length, 10)
    case "meter": scale(.length, 1000)
    case "kilometer": scale(.length, 1_000_000)
    case "inch": scale(.length, 254, over: 10)
    case "foot": scale(.length, 3048, over: 10)
    case "yard": scale(.length, 9144, over: 10)
    case "mile": scale(.length, 1_609_344)
    case "milligram": scale(.mass, 1)
    case "microgram": scale(.mass, 1, over: 1000)
    case "gram": scale(.mass, 1000)
    case "kilogram": scale(.mass, 1_000_000)
    case "pound": scale(.mass, 453_592)
    case "milliliter": scale(.volume, 1)
    case "liter": scale(.volume, 1000)
    case "teaspoon": scale(.volume, 5)
    case "tablespoon": scale(.volume, 15)
    case "cup": scale(.volume, 237)
    case "pint": scale(.volume, 473)
    case "quart": scale(.volume, 946)
    case "gallon": scale(.volume, 3785)
    default: nil
    }
  }

  /// Whether both say the same length of time, weight or size exactly: 14 days and 2 weeks.
  func equals(_ other: Measure) -> Bool {
    guard let own = Self.scale(of: unit), let its = Self.scale(of: other.unit),
      own.dimension == its.dimension
    else { return false }
    return value.times(own.factor) == other.value.times(its.factor)
  }

  /// Whether one is the other as texts convert and round it: 5 pounds and 2.3 kg, 101 °F and 38 °C.
  func isConversion(of other: Measure) -> Bool {
    if let own = celsius, let its = other.celsius { return abs(own - its) < 0.7 }
    // An ounce of water is a volume, one of flour a mass.
    let (mine, its) = (sizes, other.sizes)
    return mine.contains { a in
      its.contains { b in
        a.dimension == b.dimension
          && abs(a.size - b.size) <= Self.rounding * max(abs(a.size), abs(b.size))
      }
    }
  }

  /// “6 feet (2 meters)”: the most that a conversion is rounded by.
  private static let rounding = 0.12

  private var sizes: [(dimension: Dimension, size: Double)] {
    if unit == "ounce" {
      return [(.mass, value.approximately * 28_350), (.volume, value.approximately * 29.57)]
    }
    return Self.scale(of: unit).map {
      [($0.dimension, value.approximately * $0.factor.approximately)]
    } ?? []
  }

  private var celsius: Double? {
    switch unit {
    case "celsius": value.approximately
    case "fahrenheit": (value.approximately - 32) / 1.8
    default: nil
    }
  }

  /// How many times a day, week … something is done that is done once in this time; in one a second,
  /// or one a month for the time of months and years. nil for what is no time.
  var rate: Rate? {
    guard let (dimension, factor) = Self.scale(of: unit), let time = value.times(factor),
      let inverse = time.inverse
    else { return nil }
    return switch dimension {
    case .seconds: Rate(times: inverse, isOfMonths: false)
    case .months: Rate(times: inverse, isOfMonths: true)
    default: nil
    }
  }
}

/// How often something is done.
struct Rate: Hashable {
  /// In a second, or in a month.
  var times: Ratio
  var isOfMonths: Bool

  /// That often in each time of a period, by the lexicon's name of the period.
  init?(_ times: Ratio, in period: String) {
    let measure =
      switch period {
      case "other-day": Measure(value: Ratio(2), unit: "day")
      case "other-week": Measure(value: Ratio(2), unit: "week")
      case "night": Measure(value: Ratio(1), unit: "day")
      default: Measure(value: Ratio(1), unit: period)
      }
    guard let once = measure.rate, let product = once.times.times(times) else { return nil }
    self.init(times: product, isOfMonths: once.isOfMonths)
  }

  init(times: Ratio, isOfMonths: Bool) {
    self.times = times
    self.isOfMonths = isOfMonths
  }
}

extension MappingReader {
  /// Phrases with the amount that each usually means, such as “2 week”.
  mutating func measures(_ key: String) -> [(phrase: String, measure: Measure)] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries) = node.content else {
      report(
        .fieldOutOfRange, at: node.range, "\(key) must name an amount for each phrase.",
        help: "Write it like {fortnight: 2 week}.")
      return []
    }
    return entries.compactMap { entry in
      if case .scalar(let text, _) = entry.value.content, let measure = Measure(text) {
        return (entry.key, measure)
      }
      report(
        .fieldOutOfRange, at: entry.value.range, "“\(entry.key)” names no amount.",
        help: "Write a number and a unit of this lexicon, such as 2 week.")
      return nil
    }
  }
}
