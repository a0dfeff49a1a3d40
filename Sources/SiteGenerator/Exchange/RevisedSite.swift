import Diagnostics
import Localization
import OperatingSystem

/// A site with other files in the place of some of its own, as they would be read.
struct RevisedSite {
  private let reading: SiteUnderExchange
  private var source: SiteSource
  private var misread: [Diagnostic]

  init(_ reading: SiteUnderExchange, _ revisions: [RevisedDocument]) {
    self.reading = reading
    source = reading.source
    misread = reading.misread
    let places = Dictionary(
      source.pages.enumerated().map { ($1.folder.path, $0) },
      uniquingKeysWith: { first, _ in first })
    for revision in revisions {
      misread.removeAll { $0.location.path == revision.path }
      switch revision.draft.document.kind {
      case .page(let page):
        if let place = places[page.folder.path] { replace(place, with: revision) }
      case .stringTable: replaceTable(with: revision)
      }
    }
  }

  func examined(workers: Workers) -> SiteUnderExchange {
    let outcome = reading.examination.examine(
      source, misread: misread, workers: workers, checking: workers)
    return SiteUnderExchange(
      site: outcome.site ?? reading.site, source: source, misread: misread,
      findings: outcome.findings, examination: reading.examination,
      localeIndex: reading.localeIndex)
  }

  private mutating func replace(_ place: Int, with revision: RevisedDocument) {
    let locale = reading.locale
    let parsed = PageParser(
      section: source.pages[place].folder.section, path: revision.path, locale: locale,
      isSource: false
    ).parse(SourceText(bytes: revision.file.new))
    let subject = Subject.page(
      folder: source.pages[place].folder.path, locale: locale.description)
    misread += parsed.diagnostics.about(subject)
    guard let page = parsed.page else { return }
    source.pages[place].translations.removeAll { $0.locale == locale }
    source.pages[place].translations.append(page)
    source.pages[place].unreadable.removeAll { $0 == locale }
  }

  private mutating func replaceTable(with revision: RevisedDocument) {
    let locale = reading.locale
    guard let place = source.locales.firstIndex(where: { $0.id == locale }) else { return }
    let catalog = source.locales[place].catalog
    let folder =
      source.files.localeFolders.first { LocaleID($0.name) == locale }
      ?? LocaleFolder(name: locale.description, files: [])
    let parsed = LocaleParser(
      folder: folder, id: locale, files: source.files, isSource: false
    ).table(readAs: SourceText(bytes: revision.file.new), catalog.pluralRules)
    misread += parsed.diagnostics
    guard let table = parsed.table else { return }
    source.locales[place].catalog = Catalog(
      settings: catalog.settings, table: table, pluralRules: catalog.pluralRules)
  }
}
