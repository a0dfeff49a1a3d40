import Localization

extension Catalog {
  func format(_ message: SiteMessage, _ values: String...) -> String? { format(message, values) }

  func format(_ message: FamilyMessage, _ values: String...) -> String? {
    format(message, values)
  }

  /// A phone number of the clinic, with its extension in words.
  func phone(_ text: String) -> String {
    guard let phone = PhoneNumber(text), let digits = phone.extensionDigits else { return text }
    return format(.phoneExtension, phone.number, digits) ?? text
  }

  /// A time of day as the locale tells it, of one in `HH:MM` and 24 hours; nil where the string table
  /// lacks the words.
  func time(_ time: String) -> String? {
    guard settings.clock == .twelveHours, let hour = Int(time.prefix { $0 != ":" }) else {
      return time
    }
    // Noon and midnight are both 12.
    let shown = "\((hour + 11) % 12 + 1)\(time.drop { $0 != ":" })"
    return format(hour < 12 ? .clockMorning : .clockAfternoon, shown)
  }

  /// A date in words; nil where the string table lacks the month or the order of the parts.
  func date(_ date: CalendarDate) -> String? {
    format(.month(date.month)).flatMap {
      format(.dateLong, $0, String(date.day), String(date.year))
    }
  }
}
