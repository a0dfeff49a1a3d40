import Diagnostics
import Localization
import OperatingSystem
import Synchronization

/// Where files of a site may have changed.
package enum SourceChange: Sendable, Hashable {
  /// In folders with these paths below the site folder.
  case folders(Set<String>)
  case everything
}

/// Reads a site again and again: of the pages only those with a changed file. A page file that can
/// no longer be read stays as it last could be.
struct SourceReader: Sendable {
  /// What was read.
  struct Reading: Sendable {
    /// nil where so little can be read that nothing can be shown.
    var site: SiteSource?
    /// All problems of files by themselves.
    var diagnostics: [Diagnostic]
    /// Page files that are shown as they last could be read.
    var stale: Set<String>
    /// The page folders that were read again; nil where anything may be another.
    var changedPages: Set<String>?
  }

  enum Outcome: Sendable {
    case unchanged
    /// A file changed while it was read: it is to be read again in a moment.
    case unsettled
    case changed(Reading)
  }

  let root: String
  let workers: Workers
  /// A locale that is read as if site.yml listed it.
  let alsoRead: LocaleID?
  private var folders: [String: ReadFolder] = [:]
  private var site: SiteSource?
  /// Problems of everything but the page folders.
  private var otherDiagnostics: [Diagnostic] = []
  private var otherFiles: [String: FileSystem.Signature?] = [:]

  init(root: String, workers: Workers, alsoRead: LocaleID? = nil) {
    self.root = root
    self.workers = workers
    self.alsoRead = alsoRead
  }

  mutating func read(_ change: SourceChange) throws(SystemError) -> Outcome {
    if case .folders(let changed) = change, let site, changed.isSubset(of: folders.keys) {
      if let outcome = readPages(changed, of: site) { return outcome }
    }
    return try readEverything()
  }

  /// nil where a folder is gone.
  private mutating func readPages(_ changed: Set<String>, of site: SiteSource) -> Outcome? {
    var site = site
    var readAgain: Set<String> = []
    for path in changed.sorted() {
      guard let known = folders[path],
        let place = site.pages.firstIndex(where: { $0.folder.path == path }),
        let (folder, problems) = SiteLoader.list(known.page.folder, root: root)
      else { return nil }
      let signatures = Self.signatures(of: folder, root: root)
      if signatures == known.signatures, folder == known.page.folder { continue }
      let parser = PageFolderParser(
        folder: folder, files: site.files, settings: site.settings,
        known: Set(site.files.localeFolders.map(\.name)), media: known.media)
      let read = ReadFolder(parser.parse(), signatures: signatures, problems, last: known)
      guard Self.signatures(of: folder, root: root) == signatures else { return .unsettled }
      folders[path] = read
      site.pages[place] = read.page
      if let index = site.files.pages.firstIndex(where: { $0.path == path }) {
        site.files.pages[index] = folder
      }
      readAgain.insert(path)
    }
    guard !readAgain.isEmpty else { return .unchanged }
    self.site = site
    return .changed(reading(site, changedPages: readAgain))
  }

  private mutating func readEverything() throws(SystemError) -> Outcome {
    let (files, unreadable) = try SiteLoader.load(root, workers: workers)
    let others = Self.signatures(ofOthersIn: files)
    // What a page file means depends on the locales of the site.
    let isSameSite =
      others[SiteSettings.path] == otherFiles[SiteSettings.path]
      && site?.files.localeFolders.map(\.name) == files.localeFolders.map(\.name)
    let known = folders
    let read = Mutex<[String: ReadFolder]>([:])
    let root = root
    let isUnsettled = Atomic(false)
    let (parsed, diagnostics) = SiteParser.parse(
      files, alsoRead: [alsoRead].compactMap(\.self), workers: workers
    ) { parser in
      let signatures = Self.signatures(of: parser.folder, root: root)
      let last = known[parser.folder.path]
      let folder: ReadFolder
      if isSameSite, let last, last.signatures == signatures, last.page.folder == parser.folder {
        folder = last
      } else {
        var parser = parser
        parser.media = last?.media ?? KnownMedia()
        folder = ReadFolder(parser.parse(), signatures: signatures, [], last: last)
        if Self.signatures(of: parser.folder, root: root) != signatures {
          isUnsettled.store(true, ordering: .relaxed)
        }
      }
      read.withLock { $0[parser.folder.path] = folder }
      return (folder.page, [])
    }
    guard !isUnsettled.load(ordering: .relaxed), others == Self.signatures(ofOthersIn: files)
    else { return .unsettled }
    let found = read.withLock { $0 }
    let isUnchanged =
      others == otherFiles && found.count == folders.count
      && found.allSatisfy { folders[$0]?.signatures == $1.signatures }
    if isUnchanged && site != nil { return .unchanged }
    otherFiles = others
    otherDiagnostics = unreadable + diagnostics
    guard let parsed else {
      return .changed(
        Reading(site: nil, diagnostics: otherDiagnostics, stale: [], changedPages: nil))
    }
    folders = found
    site = parsed
    return .changed(reading(parsed, changedPages: nil))
  }

  private func reading(_ site: SiteSource, changedPages: Set<String>?) -> Reading {
    var reading = Reading(
      site: site, diagnostics: otherDiagnostics, stale: [], changedPages: changedPages)
    for folder in folders.values where !folder.diagnostics.isEmpty || !folder.stale.isEmpty {
      reading.diagnostics += folder.diagnostics
      reading.stale.formUnion(folder.stale)
    }
    reading.diagnostics.sort()
    return reading
  }

  private static func signatures(
    of folder: PageFolder, root: String
  ) -> [FileSystem.Signature?] {
    folder.files.map { FileSystem.signature("\(root)/\(folder.path)/\($0)") }
  }

  /// Of all but the folders of pages; of `content/static` the names count alone, its bytes are
  /// read when they are asked for.
  private static func signatures(
    ofOthersIn files: SourceFiles
  ) -> [String: FileSystem.Signature?] {
    let paths =
      [SiteSettings.path, Clinic.path] + (files.originals.map { [$0] } ?? []) + files.templates
      + files.assets + files.figures + files.staticFiles
      + files.waivers.map(\.path) + files.looseFiles + files.looseFolders
      + files.localeFolders.flatMap { folder in folder.files.map { "\(folder.path)/\($0)" } }
    return Dictionary(
      paths.map { ($0, FileSystem.signature(files.absolute($0))) }, uniquingKeysWith: { a, _ in a })
  }
}

/// A page's folder as it was last read.
private struct ReadFolder: Sendable {
  var signatures: [FileSystem.Signature?]
  var page: PageSource
  var diagnostics: [Diagnostic]
  /// Files of which an earlier reading stands in.
  var stale: Set<String> = []

  /// Its pictures and videos, which are not read again while they are as they were. One with an error
  /// is, since what is known of it does not say so.
  var media: KnownMedia {
    let faulty = Set(diagnostics.filter { $0.severity == .error }.map(\.location.path))
    func byPath<File>(_ files: [File], _ name: (File) -> String) -> [String: File] {
      let paths = files.map { ("\(page.folder.path)/\(name($0))", $0) }
      return Dictionary(
        paths.filter { !faulty.contains($0.0) }, uniquingKeysWith: { first, _ in first })
    }
    return KnownMedia(
      pictures: byPath(page.pictures, \.name), videos: byPath(page.videos, \.name))
  }

  init(
    _ parsed: (page: PageSource, diagnostics: [Diagnostic]),
    signatures: [FileSystem.Signature?], _ problems: [Diagnostic], last: ReadFolder?
  ) {
    self.signatures = signatures
    page = parsed.page
    diagnostics = problems + parsed.diagnostics
    guard let last = last?.page else { return }
    for locale in parsed.page.unreadable {
      if let source = last.source, source.locale == locale, page.source == nil {
        page.source = source
        page.isDraft = last.isDraft
        stale.insert(source.path)
      } else if let file = last.translations.first(where: { $0.locale == locale }) {
        page.translations.append(file)
        stale.insert(file.path)
      } else {
        continue
      }
      page.unreadable.removeAll { $0 == locale }
    }
  }
}
