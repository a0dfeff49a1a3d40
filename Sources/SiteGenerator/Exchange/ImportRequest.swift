package import Interchange
package import Localization

/// What `handout import` is asked to do.
package struct ImportRequest: Sendable {
  /// The site folder.
  package var site: String
  package var locale: LocaleID
  /// What came back, each with its path as it was named.
  package var files: [(path: String, file: ReturnedFile)]
  /// Whether translations that have changed since they were given out are replaced.
  package var overwrites: Bool
  /// Whether a page of which a text is set aside takes none of the others.
  package var takesWholePages: Bool
  /// Whether nothing is written.
  package var isDryRun: Bool
  /// The day on which the records are written.
  package var date: CalendarDate

  package init(
    site: String, locale: LocaleID, files: [(path: String, file: ReturnedFile)],
    overwrites: Bool, takesWholePages: Bool, isDryRun: Bool, date: CalendarDate
  ) {
    self.site = site
    self.locale = locale
    self.files = files
    self.overwrites = overwrites
    self.takesWholePages = takesWholePages
    self.isDryRun = isDryRun
    self.date = date
  }
}
