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
      let paths = Set(revision.files.map(\.path))
      misread.removeAll { paths.contains($0.location.path) }
      switch revision.draft.document.kind {
      case .page(let page):
        guard let place = places[page.folder.path] else { continue }
        for file in revision.files {
          if file.path == revision.draft.document.path {
            replace(place, with: file)
          } else {
            replaceCaptions(place, with: file)
          }
        }
      case .stringTable:
        for file in revision.files { replaceTable(with: file) }
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

  private mutating func replace(_ place: Int, with file: FileRevision) {
    let locale = reading.locale
    let parsed = PageParser(
      section: source.pages[place].folder.section, path: file.path, locale: locale,
      isSource: false
    ).parse(file.text)
    misread += parsed.diagnostics.about(subject(place))
    guard let page = parsed.page else { return }
    source.pages[place].translations.removeAll { $0.locale == locale }
    source.pages[place].translations.append(page)
    source.pages[place].unreadable.removeAll { $0 == locale }
  }

  private mutating func replaceCaptions(_ place: Int, with file: FileRevision) {
    var problems: [Diagnostic] = []
    let captions = CaptionsFileParser(
      path: file.path, locale: reading.locale, files: source.files
    ).captions(readAs: file.text, into: &problems)
    misread += problems.about(subject(place))
    guard let captions else { return }
    source.pages[place].captions.removeAll { $0.name == captions.name }
    source.pages[place].captions.append(captions)
  }

  private func subject(_ place: Int) -> Subject {
    .page(folder: source.pages[place].folder.path, locale: reading.locale.description)
  }

  private mutating func replaceTable(with file: FileRevision) {
    let locale = reading.locale
    guard let place = source.locales.firstIndex(where: { $0.id == locale }) else { return }
    let catalog = source.locales[place].catalog
    let folder =
      source.files.localeFolders.first { LocaleID($0.name) == locale }
      ?? LocaleFolder(name: locale.description, files: [])
    let parsed = LocaleParser(
      folder: folder, id: locale, files: source.files, isSource: false
    ).table(readAs: file.text, catalog.pluralRules)
    misread += parsed.diagnostics
    guard let table = parsed.table else { return }
    source.locales[place].catalog = Catalog(
      settings: catalog.settings, table: table, pluralRules: catalog.pluralRules)
  }
}
