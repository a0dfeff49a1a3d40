import Localization
import Testing

/// Catalogs with only the messages that a test asks for.
enum FixtureCatalog {
  /// `messages` are nested groups as in `strings.yml`, on one line.
  static func spanish(
    _ messages: String, clock: LocaleSettings.Clock = .twentyFourHours
  ) throws -> Catalog {
    let locale = try #require(LocaleID("es"))
    let rules = try #require(PluralRules(for: locale))
    let (table, diagnostics) = StringTable.parse(
      Array("es:\n  \(messages)\n".utf8), path: "locales/es/strings.yml", locale: locale,
      pluralRules: rules)
    #expect(diagnostics == [])
    return Catalog(
      settings: LocaleSettings(
        name: "Español", direction: .leftToRight, numbers: NumberFormat(decimal: ".", group: ","),
        clock: clock),
      table: try #require(table), pluralRules: rules)
  }
}
