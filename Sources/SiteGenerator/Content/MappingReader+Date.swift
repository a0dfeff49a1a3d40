import Diagnostics
import Localization
import YAML

extension MappingReader {
  /// Reads a day, such as 2026-01-31.
  mutating func date(_ key: String, required: Bool = false) -> Located<CalendarDate>? {
    value(key, expected: "a date like 2026-01-31", as: .text(.date), required: required) {
      CalendarDate($0)
    }
  }
}
