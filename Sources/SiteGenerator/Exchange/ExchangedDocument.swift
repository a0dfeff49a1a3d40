import Diagnostics
import Localization

/// What has a review record of its own: a page, or the string table of a language.
enum ExchangedDocument: Sendable {
  case page(Page)
  case stringTable

  /// The page's folder; nil for a string table.
  var folder: String? {
    switch self {
    case .page(let page): page.folder.path
    case .stringTable: nil
    }
  }

  /// The translation's file, relative to the site folder.
  func path(in locale: SiteLocale) -> String {
    switch self {
    case .page(let page): "\(page.folder.path)/\(locale.id).md"
    case .stringTable: locale.catalog.table.path
    }
  }

  /// What problems of it are about.
  func subject(in locale: SiteLocale) -> Subject {
    switch self {
    case .page(let page): page.subject(in: locale.id)
    case .stringTable: .stringTable(locale: locale.id.description)
    }
  }
}
