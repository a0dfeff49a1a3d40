package import Localization

/// What `handout export` is asked for.
package struct ExportRequest: Sendable {
  /// The site folder.
  package var site: String
  package var locale: LocaleID
  /// Whether only texts are given out that have no translation, or one of an older source.
  package var isOpenOnly: Bool
  /// Pages by id or path, or `strings`; empty for all.
  package var names: [String]
  package var date: CalendarDate

  package init(
    site: String, locale: LocaleID, isOpenOnly: Bool, names: [String], date: CalendarDate
  ) {
    self.site = site
    self.locale = locale
    self.isOpenOnly = isOpenOnly
    self.names = names
    self.date = date
  }
}
