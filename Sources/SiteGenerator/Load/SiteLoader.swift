import Diagnostics
import OperatingSystem

/// Lists the files of a site folder. Names that begin with a dot, and README.md, are no part of a
/// site.
struct SiteLoader {
  private let root: String
  private let workers: Workers
  private var diagnostics: [Diagnostic] = []
  private var signed = SignedPaths()

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
    guard let entries = loader.listing(of: folder.path) else { return nil }
    let files = entries.filter { loader.isPart($0, of: folder.path) }.map(\.name)
    return (PageFolder(section: folder.section, id: folder.id, files: files), loader.diagnostics)
  }

  private init(root: String, workers: Workers) {
    self.root = root
    self.workers = workers
  }

  private mutating func load() -> SourceFiles {
    var files = SourceFiles(root: root)
    requireFolder("content")
    requireFolder("locales")
    requireFolder("templates")
    for section in Section.allCases {
      files.pages += pageFolders(in: section)
    }
    for name in folders(in: "locales") {
      files.localeFolders.append(LocaleFolder(name: name, files: names(in: "locales/\(name)")))
    }
    files.waivers = waiverFiles(files.localeFolders)
    for path in filesBelow("templates") {
      if path.hasPrefix("templates/assets/") {
        files.assets.append(path)
      } else if path.hasSuffix(".html") {
        files.templates.append(path)
      }
    }
    files.staticFiles = filesBelow("content/static", hidden: true)
    return files
  }

  private mutating func waiverFiles(_ locales: [LocaleFolder]) -> [WaiverFile] {
    let name = "waivers.yml"
    let ofSite =
      names(in: "content").contains(name) ? [WaiverFile(path: "content/\(name)")] : []
    return ofSite
      + locales.filter { $0.files.contains(name) }.map {
        WaiverFile(path: "\($0.path)/\(name)", localeFolder: $0.name)
      }
  }

  private mutating func requireFolder(_ path: String) {
    guard listing(of: path) == nil else { return }
    diagnostics.append(
      Diagnostic(
        .unreadableFile, at: SourceLocation(path: path), "The folder \(path) is missing.",
        help: "A site folder holds content, locales and templates; name it with --site."))
  }

  private mutating func pageFolders(in section: Section) -> [PageFolder] {
    let base = "content/\(section.rawValue)"
    let ids = folders(in: base)
    let (root, count) = (root, ids.count)
    let listings = workers.map(count) { index in
      Result { () throws(SystemError) in
        try SignedListing("\(base)/\(ids[index])", below: root)
      }
    }
    var found: [PageFolder] = []
    found.reserveCapacity(count)
    for (id, listing) in zip(ids, listings) {
      let path = "\(base)/\(id)"
      switch listing {
      case .failure(let error): reportUnreadable(path, error)
      case .success(let listing):
        signed.append(listing.signed)
        let files = listing.entries.filter { isPart($0, of: path) }.map(\.name)
        found.append(PageFolder(section: section, id: id, files: files))
      }
    }
    return found
  }

  private mutating func folders(in path: String) -> [String] {
    let entries = listing(of: path) ?? []
    return entries.filter { entry in
      isPart(entry, of: path)
        && (entry.kind == .directory
          || entry.kind == .link && FileSystem.isDirectory("\(root)/\(path)/\(entry.name)"))
    }.map(\.name)
  }

  private mutating func names(in path: String) -> [String] {
    (listing(of: path) ?? []).filter { isPart($0, of: path) }.map(\.name)
  }

  private mutating func filesBelow(_ path: String, hidden: Bool = false) -> [String] {
    var found: [String] = []
    var open = [path]
    while let folder = open.popLast() {
      for entry in listing(of: folder) ?? []
      where isPart(entry, of: folder, hidden: hidden) {
        let child = "\(folder)/\(entry.name)"
        let isFolder =
          entry.kind == .directory
          || entry.kind == .link && FileSystem.isDirectory("\(root)/\(child)")
        if isFolder && entry.kind == .directory {
          open.append(child)
        } else if isFolder {
          reportLinkedFolder(child)
        } else if entry.kind == .other {
          reportUnreadable(child, SystemError("read", child, code: SystemError.invalidArgument))
        } else {
          found.append(child)
        }
      }
    }
    return found.sorted(by: Path.precedes)
  }

  private mutating func listing(of path: String) -> [FileSystem.Entry]? {
    do {
      let listing = try SignedListing(path, below: root)
      signed.append(listing.signed)
      return listing.entries
    } catch {
      if !error.isAbsence { reportUnreadable(path, error) }
      return nil
    }
  }

  /// Whether an entry belongs to the site; a link that leads out of the site folder is reported.
  private mutating func isPart(
    _ entry: FileSystem.Entry, of folder: String, hidden: Bool = false
  ) -> Bool {
    if entry.name == "README.md" || entry.name == ".DS_Store" { return false }
    if !hidden && entry.name.hasPrefix(".") { return false }
    guard entry.kind == .link else { return true }
    let path = "\(folder)/\(entry.name)"
    guard let target = FileSystem.resolved("\(root)/\(path)") else {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, at: SourceLocation(path: path),
          "The link \(path) leads to a file that does not exist.",
          help: "Put the file itself here, or remove the link."))
      return false
    }
    if target.hasPrefix(root + "/") { return true }
    diagnostics.append(
      Diagnostic(
        "symlink-outside", at: SourceLocation(path: path),
        "The link \(path) leads out of the site folder.",
        help: "Copy the file into the site folder, so that the site is complete in itself."))
    return false
  }

  private mutating func reportLinkedFolder(_ path: String) {
    diagnostics.append(
      Diagnostic(
        .unreadableFile, at: SourceLocation(path: path),
        "\(path) is a link to a folder; here only files may be links.",
        help: "Put the folder itself here."))
  }

  private mutating func reportUnreadable(_ path: String, _ error: SystemError) {
    diagnostics.append(.unreadable(path, error))
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
