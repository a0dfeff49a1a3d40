import HTML
import Localization

/// Where a translation is read beside its source: `__handout/review/es/exercises/clamshell/`, and
/// `__handout/review/es/strings/` for the string table.
struct ReadingPlace: Sendable, Hashable {
  static let folder = "__handout/review"

  let locale: LocaleID
  /// As `accept` calls the page or the string table.
  let name: String

  init(locale: LocaleID, name: String) {
    self.locale = locale
    self.name = name
  }

  /// Reads `es/exercises/clamshell`; nil where it begins with no language or names nothing.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, let locale = LocaleID(String(parts[0])) else {
      return nil
    }
    self.init(locale: locale, name: String(parts[1]))
  }

  /// The place that a file of the preview shows; nil where it is none of the reading room's.
  init?(file: String) {
    let (start, end) = (Self.folder + "/", "/index.html")
    guard file.hasPrefix(start), file.hasSuffix(end), file.count > start.count + end.count else {
      return nil
    }
    self.init(file.dropFirst(start.count).dropLast(end.count))
  }

  /// The address of the list of all translations into a language.
  static func listURL(_ locale: LocaleID) -> String { "/\(folder)/\(locale)/" }

  /// The address in the preview.
  var url: String {
    "/\(Self.folder)/\(PercentEncoding.encode(path: "\(locale)/\(name)"))/"
  }

  /// The folder of its files, relative to the site folder.
  var siteFolder: String {
    name == ReviewRecord.tableArgument ? "locales/\(locale)" : "content/\(name)"
  }
}

extension ReadingPlace {
  /// What there is to read in a language, in the order in which it matters to patients: the safety page
  /// and the string table, which stand on every page, then the others.
  static func all(in site: Site, locale: LocaleID) -> [ReadingPlace] {
    let meant = site.pages.filter { $0.isMeant(for: locale) }
    let table = hasOwnWords(site, locale) ? [ReviewRecord.tableArgument] : []
    let names =
      meant.filter { $0.type == .safety }.map(\.folder.name) + table
      + meant.filter { $0.type != .safety }.map(\.folder.name)
    return names.map { ReadingPlace(locale: locale, name: $0) }
  }

  /// Whether the site has messages of its own in the source language or in another.
  private static func hasOwnWords(_ site: Site, _ locale: LocaleID) -> Bool {
    let source = site.locales[site.sourceLocale].id
    return site.locales.filter { $0.id == locale || $0.id == source }.map(\.catalog.table)
      .contains { table in table.keys.contains { !table.inherited.contains($0) } }
  }
}
