import Localization

extension Catalog {
  func format(_ message: SiteMessage, _ values: String...) -> String? { format(message, values) }

  func format(_ message: FamilyMessage, _ values: String...) -> String? {
    format(message, values)
  }

  /// A date in words; nil where the string table lacks the month or the order of the parts.
  func date(_ date: CalendarDate) -> String? {
    format(.month(date.month)).flatMap {
      format(.dateLong, $0, String(date.day), String(date.year))
    }
  }
}
