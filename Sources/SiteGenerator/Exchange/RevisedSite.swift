import Diagnostics
import Localization
import OperatingSystem

/// A site with other files in the place of some of its own, as they would be read.
struct RevisedSite {
  private let reading: SiteUnderExchange
  private var source: SiteSource
  private var misread: [Diagnostic]

  init(_ reading: SiteUnderExchange, _ revisions: [RevisedDocument], workers: Workers) {
    self.reading = reading
    source = reading.source
    let paths = Set(revisions.flatMap(\.files).map(\.path))
    misread = reading.misread.filter { !paths.contains($0.location.path) }
    let places = Dictionary(
      source.pages.enumerated().map { ($1.folder.path, $0) },
      uniquingKeysWith: { first, _ in first })
    let (locale, files) = (reading.site.locales[reading.localeIndex], source.files)
    let folders = workers.map(revisions.count) { number in
      RevisedFolder(revisions[number], locale: locale, in: files)
    }
    for (revision, folder) in zip(revisions, folders) {
      if let folder, let place = places[folder.page.folder.path] {
        replace(place, with: folder)
      } else if folder == nil {
        for file in revision.files { replaceTable(with: file) }
      }
    }
  }

  func site(workers: Workers) -> SiteUnderExchange {
    reading.with(source, misread: misread, workers: workers)
  }

  private mutating func replace(_ place: Int, with folder: RevisedFolder) {
    let locale = reading.locale
    misread += folder.problems
    if let file = folder.file {
      source.pages[place].translations.removeAll { $0.locale == locale }
      source.pages[place].translations.append(file)
      source.pages[place].unreadable.removeAll { $0 == locale }
    }
    for captions in folder.captions {
      source.pages[place].captions.removeAll { $0.name == captions.name }
      source.pages[place].captions.append(captions)
    }
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

/// The files of a page that are others, as they would be read.
private struct RevisedFolder: Sendable {
  let page: Page
  /// nil where it cannot be read, or stays.
  private(set) var file: PageFile?
  private(set) var captions: [CaptionsFile] = []
  private(set) var problems: [Diagnostic] = []

  /// nil for a string table.
  init?(_ revision: RevisedDocument, locale: SiteLocale, in files: SourceFiles) {
    guard case .page(let page) = revision.draft.document else { return nil }
    self.page = page
    for revised in revision.files {
      if revised.path == revision.draft.document.path(in: locale) {
        let parsed = PageParser(
          section: page.folder.section, path: revised.path, locale: locale.id, isSource: false
        ).parse(revised.text)
        file = parsed.page
        problems += parsed.diagnostics
      } else {
        let parser = CaptionsFileParser(path: revised.path, locale: locale.id, files: files)
        if let read = parser.captions(readAs: revised.text, into: &problems) {
          captions.append(read)
        }
      }
    }
    problems = problems.about(page.subject(in: locale.id))
  }
}
