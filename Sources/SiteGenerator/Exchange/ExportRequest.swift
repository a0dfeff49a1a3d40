package import Localization

/// What `handout export` is asked for.
package struct ExportRequest: Sendable {
  /// Which texts are given out.
  package enum Texts: Sendable, Hashable {
    case all
    /// Those that have no translation, or one of an older source.
    case open
    /// Those at these places, by their page's name or `strings`.
    case places([String: Set<String>])
  }

  /// The site folder.
  package var site: String
  package var locale: LocaleID
  package var texts: Texts
  /// Pages by id or path, or `strings`; empty for all.
  package var names: [String]
  package var date: CalendarDate

  package init(
    site: String, locale: LocaleID, texts: Texts, names: [String], date: CalendarDate
  ) {
    self.site = site
    self.locale = locale
    self.texts = texts
    self.names = names
    self.date = date
  }
}
