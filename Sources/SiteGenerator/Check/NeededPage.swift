import Diagnostics
import Localization

/// A page that a site needs in each of its locales.
struct NeededPage {
  let type: PageType
  let site: Site
  private let folder: String

  init(_ type: PageType, of site: Site) {
    self.type = type
    self.site = site
    folder = type.folder ?? ""
  }

  /// Where the page is not there.
  struct Absence {
    var subject: Subject
    /// The file that should be there.
    var path: String
    /// The place that is reported: the folder where the page is missing altogether.
    var place: String
    /// The locale where it is missing; nil where it is missing altogether.
    var locale: String?

    /// “ in es”; nothing where it is missing altogether.
    var inLocale: String { locale.map { " in \($0)" } ?? "" }

    func diagnostic(_ rule: RuleID, _ message: String, help: String) -> Diagnostic {
      Diagnostic(
        rule, locale: locale, about: subject, at: SourceLocation(path: place), message, help: help)
    }
  }

  /// The page; nil where it cannot be shown to anybody.
  var page: Page? {
    site.page(type).map { site.pages[$0] }.flatMap { $0.facts.isDraft ? nil : $0 }
  }

  /// None where the file is there and cannot be read, which is reported already.
  var absences: [Absence] {
    let file = "\(site.settings.sourceLocale).md"
    let isThere = site.files.pages.first { $0.path == folder }?.files.contains(file) ?? false
    guard !(isThere && site.unreadableFolders.contains(folder)) else { return [] }
    guard let page else {
      let path = "\(folder)/\(file)"
      return [
        Absence(
          subject: .page(folder: folder, locale: nil), path: path,
          place: site.page(type) == nil ? folder : path, locale: nil)
      ]
    }
    return site.locales.indices.compactMap { index in
      let locale = site.locales[index].id
      guard !page.isMeant(for: locale) || page.files[index] == nil,
        !page.unreadable.contains(index)
      else { return nil }
      let path = "\(folder)/\(locale).md"
      return Absence(
        subject: page.subject(in: locale), path: path, place: path,
        locale: locale.description)
    }
  }
}
