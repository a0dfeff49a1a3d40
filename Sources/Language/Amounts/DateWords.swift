import Diagnostics
import YAML

/// What a lexicon says about months, days of the week and times of the day.
package struct DateWords: Sendable {
  /// “january”: 1.
  var months: [(phrase: String, value: Ratio)] = []
  /// Months that are other words too, or are shortened: only beside a number, or with a capital
  /// within a sentence (“May”, “Sept”).
  var shortMonths: [(phrase: String, value: Ratio)] = []
  /// “monday”: 1.
  var weekdays: [(phrase: String, value: Ratio)] = []
  /// Times with a name, by their hour: “noon”: 12.
  var hours: [(phrase: String, value: Ratio)] = []
  /// Behind a number, these make it a time in the first or second half of the day: “a.m.”, “p.m.”.
  var beforeNoon: [String] = []
  var afterNoon: [String] = []
  /// Behind a number, these may do so, or say when something is done: “in the morning”.
  var partsOfDay: [String] = []

  init() {}

  init(_ reader: inout MappingReader) {
    months = reader.numbers("months")
    shortMonths = reader.numbers("shortMonths")
    weekdays = reader.numbers("weekdays")
    hours = reader.numbers("hours")
    beforeNoon = reader.phrases("beforeNoon").map(\.value)
    afterNoon = reader.phrases("afterNoon").map(\.value)
    partsOfDay = reader.phrases("partsOfDay").map(\.value)
  }
}
