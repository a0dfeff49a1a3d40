package import Localization
import OperatingSystem

/// What decides what a build gives beside the files of the site: builds with equal keys of equal
/// files give equal sites and reports.
package struct StampKey: Sendable, Hashable {
  /// The site's folder, and all the rest.
  let fields: [String]

  init(fields: [String]) {
    self.fields = fields
  }

  /// The site's folder as the file system finds it.
  var site: String { fields.first ?? "" }

  /// `report` is what decides how problems are written and which of them fail the build. nil where
  /// the site is not there, or where the system does not tell which program this is.
  package init?(site: String, locales: [LocaleID], date: CalendarDate, report: [String]) {
    let parts = LoadedFiles.paths
    guard let root = FileSystem.resolved(site), !parts.isEmpty else { return nil }
    let program = parts.flatMap { part in
      [part, FileSystem.signature(part).map { "\($0)" } ?? ""]
    }
    let locales = locales.map(\.description).joined(separator: " ")
    fields = [root, date.description, locales] + report + program
  }
}
