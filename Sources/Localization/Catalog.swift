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

  /// A message's text with `values` for its placeholders, one for each that is declared; nil where
  /// the table has no such message, or it has plural forms or other placeholders.
  package func format(_ message: some MessageDeclaration, _ values: [String] = []) -> String? {
    let names = message.placeholders
    precondition(values.count == names.count, "\(message.key) takes \(names)")
    return self.message(message.key)?.format { name in
      names.firstIndex(of: name).map { values[$0] }
    }
  }

  /// The text for a count; `%{count}` is the number in the locale's digits unless it is written
  /// otherwise, as a range is.
  package func format(
    _ message: some CountedMessageDeclaration, count: Int, written: String? = nil
  ) -> String? {
    self.message(message.key, count: count)?.format { name in
      name == "count" ? written ?? number(count) : nil
    }
  }

  /// A message without plural forms; nil where the table has none under this key.
  private func message(_ key: MessageKey) -> Message? {
    guard case .single(let message) = table[key] else { return nil }
    return message.value
  }

  /// The message for a count: of plural forms that of the count's category, or `other` where the
  /// table leaves out a category that only numbers over 1,000 reach (UTS #35, part 3).
  private func message(_ key: MessageKey, count: Int) -> Message? {
    switch table[key] {
    case .single(let message): message.value
    case .plural(let forms):
      (forms[pluralRules.category(of: count)] ?? forms[.other])?.value
    case nil: nil
    }
  }

  /// A whole number as the locale writes it: "4,000".
  package func number(_ number: Int) -> String {
    settings.numbers.string(number)
  }
}
