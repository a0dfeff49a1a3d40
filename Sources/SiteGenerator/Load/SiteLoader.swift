import Diagnostics
import Localization
import OperatingSystem

/// Lists the files of a site folder. Names that begin with a dot, and README.md, are no part of a
/// site.
struct SiteLoader {
  private let root: String
  private let workers: Workers
  private var signed = SignedPaths()
  private var filter: EntryFilter
  private var unreadable: [Diagnostic] = []

  private var diagnostics: [Diagnostic] { unreadable + filter.diagnostics }

  /// Throws where the site folder itself cannot be read; a problem below it is a diagnostic.
  static func load(
    _ folder: String, workers: Workers
  ) throws(SystemError) -> (files: SourceFiles, diagnostics: [Diagnostic]) {
    guard let root = FileSystem.resolved(folder) else {
      throw SystemError("read the site folder", folder)
    }
    var loader = SiteLoader(root: root, workers: workers)
    var files = loader.load()
    files.signed = loader.signed
    return (files, loader.diagnostics)
  }

  /// Lists one page's folder again; nil where it is no longer there.
  static func list(
    _ folder: PageFolder, root: String
  ) -> (folder: PageFolder, diagnostics: [Diagnostic])? {
    var loader = SiteLoader(root: root, workers: Workers(count: 1))
    guard let entries = loader.listing(of: folder.path, about: folder.subject) else { return nil }
    let files = entries.filter {
      loader.filter.isPart($0, of: folder.path, about: folder.subject)
    }.map(\.name)
    return (PageFolder(section: folder.section, id: folder.id, files: files), loader.diagnostics)
  }

  private init(root: String, workers: Workers) {
    self.root = root
    self.workers = workers
    filter = EntryFilter(root: root)
  }

  private mutating func load() -> SourceFiles {
    var files = SourceFiles(root: root)
    requireContent()
    for section in Section.allCases {
      addPages(in: section, to: &files)
    }
    addLocales(to: &files)
    addFigures(to: &files)
    let own = filesBelow("templates")
    if own.contains(SourceFiles.originalsPath) { files.originals = SourceFiles.originalsPath }
    for path in own + BaseFiles.marked(below: "templates", but: own) {
      if BaseFiles.unmarked(path).hasPrefix("templates/assets/") {
        files.assets.append(path)
      } else if path.hasSuffix(".html") {
        files.templates.append(path)
      }
    }
    files.staticFiles = filesBelow("content/static")
    return files
  }

  /// Every page links to each of these.
  private static let mostPages = 500
  private static let mostLocales = 500

  /// The first of some folders, where there are more than a site has use for.
  private mutating func few(_ folders: [String], _ limit: Int, in path: String) -> [String] {
    guard folders.count > limit else { return folders }
    unreadable.append(
      Diagnostic(
        .fieldOutOfRange, at: SourceLocation(path: path),
        "\(path) has \(folders.count) folders; the limit is \(limit).",
        help: "Remove those that the site does not need."))
    return Array(folders.prefix(limit))
  }

  private mutating func requireContent() {
    guard listing(of: "content") == nil else { return }
    unreadable.append(
      Diagnostic(
        .unreadableFile, at: SourceLocation(path: "content"), "The folder content is missing.",
        help: "A site folder holds content, and locales and templates where it has its own; "
          + "name it with --site."))
  }

  private mutating func addLocales(to files: inout SourceFiles) {
    let content = entries(in: "content")
    let locales = entries(in: "locales")
    files.localeFolders = few(locales.folders, Self.mostLocales, in: "locales").map { name in
      LocaleFolder(name: name, files: names(in: "locales/\(name)"))
    }
    files.looseFiles += content.files.map { "content/\($0)" }
    files.looseFiles += locales.files.map { "locales/\($0)" }
    files.looseFolders += content.folders.filter { !SourceFiles.contentFolders.contains($0) }
      .map { "content/\($0)" }
    files.look = files.looseFiles.first { $0 == SourceFiles.lookPath }
    let name = "waivers.yml"
    if content.files.contains(name) { files.waivers = [WaiverFile(path: "content/\(name)")] }
    files.waivers += files.localeFolders.filter { $0.files.contains(name) }.map {
      WaiverFile(path: "\($0.path)/\(name)", localeFolder: $0.name)
    }
  }

  private mutating func addFigures(to files: inout SourceFiles) {
    let folder = SourceFiles.figuresFolder
    let (found, folders) = entries(in: folder)
    let isFigure = { (name: String) in
      name.hasSuffix(".yml") && URLPart.isValid(String(name.dropLast(4)))
    }
    let own = found.filter(isFigure).map { "\(folder)/\($0)" }
    files.figures = own + BaseFiles.marked(below: folder, but: own)
    files.looseFiles += found.filter { !isFigure($0) }.map { "\(folder)/\($0)" }
    files.looseFolders += folders.map { "\(folder)/\($0)" }
  }

  private mutating func addPages(in section: Section, to files: inout SourceFiles) {
    let base = "content/\(section.rawValue)"
    let (loose, folders) = entries(in: base)
    files.looseFiles += loose.map { "\(base)/\($0)" }
    files.looseFolders += folders.filter { !URLPart.isValid($0) }.map { "\(base)/\($0)" }
    let named = folders.filter(URLPart.isValid)
    let ids = section == .pages ? few(named, Self.mostPages, in: base) : named
    let (root, count) = (root, ids.count)
    let listings = workers.map(count) { index in
      Result { () throws(SystemError) in
        try SignedListing("\(base)/\(ids[index])", below: root)
      }
    }
    files.pages.reserveCapacity(files.pages.count + count)
    for (id, listing) in zip(ids, listings) {
      let path = "\(base)/\(id)"
      let subject = Subject.page(folder: path, locale: nil)
      switch listing {
      case .failure(let error): unreadable.append(.unreadable(path, error).about(subject))
      case .success(let listing):
        signed.append(listing.signed)
        let names = listing.entries.filter {
          filter.isPart($0, of: path, about: subject)
        }.map(\.name)
        files.pages.append(PageFolder(section: section, id: id, files: names))
      }
    }
  }

  /// What stands in a folder, links to folders among the folders.
  private mutating func entries(in path: String) -> (files: [String], folders: [String]) {
    let parts = (listing(of: path) ?? []).filter { filter.isPart($0, of: path) }
    let folders = parts.filter { entry in
      entry.kind == .directory
        || entry.kind == .link && FileSystem.isDirectory("\(root)/\(path)/\(entry.name)")
    }
    let names = Set(folders.map(\.name))
    return (parts.map(\.name).filter { !names.contains($0) }, folders.map(\.name))
  }

  private mutating func names(in path: String) -> [String] {
    (listing(of: path) ?? []).filter { filter.isPart($0, of: path) }.map(\.name)
  }

  private mutating func filesBelow(_ path: String) -> [String] {
    var found: [String] = []
    var open = [path]
    while let folder = open.popLast() {
      let use = Self.use(of: folder)
      for entry in listing(of: folder) ?? [] where filter.isPart(entry, of: folder, use: use) {
        let child = "\(folder)/\(entry.name)"
        if entry.kind == .directory {
          if BaseFiles.contains(child) { reportFolder(child) }
          open.append(child)
        } else if entry.kind == .link && FileSystem.isDirectory("\(root)/\(child)") {
          reportLinkedFolder(child)
        } else if entry.kind == .other {
          unreadable.append(
            .unreadable(child, SystemError("read", child, code: SystemError.invalidArgument)))
        } else {
          found.append(child)
        }
      }
    }
    return found.sorted(by: Path.precedes)
  }

  private static func use(of folder: String) -> EntryFilter.Use {
    if (folder + "/").hasPrefix("content/static/") { return .copied }
    return (folder + "/").hasPrefix("templates/assets/") ? .asset : .source
  }

  private mutating func listing(
    of path: String, about subject: Subject = .site
  ) -> [FileSystem.Entry]? {
    do {
      let listing = try SignedListing(path, below: root)
      signed.append(listing.signed)
      return listing.entries
    } catch {
      if error.isAbsence {
        signed.append(path, .absent)
      } else {
        unreadable.append(.unreadable(path, error).about(subject))
      }
      return nil
    }
  }

  /// A folder where a file would stand in for the program's, which would be shown without a word.
  private mutating func reportFolder(_ path: String) {
    unreadable.append(
      Diagnostic(
        .unreadableFile, about: .template, at: SourceLocation(path: path),
        "\(path) is a folder; the program has a file of this path.",
        help: "Give the folder another name, or put a file in its place."))
  }

  private mutating func reportLinkedFolder(_ path: String) {
    unreadable.append(
      Diagnostic(
        .unreadableFile, at: SourceLocation(path: path),
        "\(path) is a link to a folder; here only files may be links.",
        help: "Put the folder itself here."))
  }
}

extension Diagnostic {
  /// A source file or folder that the system would not let us read.
  static func unreadable(_ path: String, locale: String? = nil, _ error: SystemError) -> Diagnostic
  {
    Diagnostic(
      .unreadableFile, locale: locale, at: SourceLocation(path: path),
      "\(path) cannot be read: \(error.reason).",
      help: "Check that it is a plain file, and who may read it.")
  }
}
