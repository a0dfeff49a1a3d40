import Diagnostics

/// What rendering asks a locale for: its messages, numbers and dates. Nothing is ever looked up in
/// another locale.
///
/// A value that never changes; a class only so that handing one on counts one reference.
package final class Catalog: Sendable {
  package let settings: LocaleSettings
  package let table: StringTable
  package let pluralRules: PluralRules

  package init(settings: LocaleSettings, table: StringTable, pluralRules: PluralRules) {
    self.settings = settings
    self.table = table
    self.pluralRules = pluralRules
  }

  package var locale: LocaleID { table.locale }

  /// A message without plural forms; nil where the table has none under this key.
  package func message(_ key: MessageKey) -> Message? {
    guard case .single(let message) = table[key] else { return nil }
    return message.value
  }

  /// The message for a count: of plural forms that of the count's category, or `other` where the
  /// table leaves out a category that only numbers over 1,000 reach (UTS #35, part 3).
  package func message(_ key: MessageKey, count: Int) -> Message? {
    switch table[key] {
    case .single(let message): message.value
    case .plural(let forms):
      (forms[pluralRules.category(of: count)] ?? forms[.other])?.value
    case nil: nil
    }
  }

  /// A message's text; nil where the table has no such message, or it needs a count, or a
  /// placeholder has no argument.
  package func format(_ key: MessageKey, _ arguments: [String: String] = [:]) -> String? {
    message(key)?.format { arguments[$0] }
  }

  /// The text for a count; `%{count}` is the number in the locale's digits unless `arguments` has
  /// it.
  package func format(
    _ key: MessageKey, count: Int, _ arguments: [String: String] = [:]
  ) -> String? {
    message(key, count: count)?.format { placeholder in
      arguments[placeholder] ?? (placeholder == "count" ? number(count) : nil)
    }
  }

  /// A whole number as the locale writes it: "4,000".
  package func number(_ number: Int) -> String {
    settings.numbers.string(number)
  }

  /// A date in words: the message `date.long` with `%{year}`, `%{month}` (the message
  /// `date.month.1` to `date.month.12`) and `%{day}`; nil where one of the two is missing.
  package func date(_ date: CalendarDate) -> String? {
    guard let month = format(MessageKey(rawValue: "date.month.\(date.month)")) else { return nil }
    return format(
      "date.long", ["year": String(date.year), "month": month, "day": String(date.day)])
  }
}
