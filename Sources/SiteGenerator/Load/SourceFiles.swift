import Diagnostics
import Localization
import OperatingSystem

/// What stands in a site folder: names only; the parse stage reads the files. Paths are relative
/// to the site folder.
struct SourceFiles: Sendable {
  /// The site folder as the file system finds it.
  var root: String
  var pages: [PageFolder] = []
  /// `locales/<id>/`, by folder name.
  var localeFolders: [LocaleFolder] = []
  /// The site's, and those of the base that it has none of its own of, with the base's mark.
  var templates: [String] = []
  /// Files below `templates/assets/`, in the same way.
  var assets: [String] = []
  /// Figures, `content/figures/*.yml`, in the same way.
  var figures: [String] = []
  /// What the site says of its look; nil where it has the program's.
  var look: String?
  /// The list of the base's files that the site has copied; nil where it has none.
  var originals: String?
  /// The site's `waivers.yml`, and those of the locales, where there are any.
  var waivers: [WaiverFile] = []
  /// Files below `content/static/`.
  var staticFiles: [String] = []
  /// All that was listed, as it was before any of it was read.
  var signed = SignedPaths()
  /// Files that stand in `content/` itself, beside the folders of pages, among the figures, or beside
  /// the folders of locales.
  var looseFiles: [String] = []
  /// Folders of `content/` that nothing reads, and those among the folders of pages whose names can be
  /// no part of an address.
  var looseFolders: [String] = []

  /// Where the look stands.
  static let lookPath = "content/look.yml"

  /// Where the list of copied files stands.
  static let originalsPath = "templates/originals.yml"

  /// The folder of the figures.
  static let figuresFolder = "content/figures"

  /// The folders of `content/` that are read.
  static let contentFolders = Section.allCases.map(\.rawValue) + ["figures", "static"]

  /// Where a file of `content/static/` stands below the output folder.
  static func published(_ path: String) -> String {
    String(decoding: path.utf8.dropFirst("content/static/".utf8.count), as: UTF8.self)
  }

  /// The tags of all locales that have a folder, also those in preparation.
  var localeTags: Set<String> {
    Set(localeFolders.compactMap { LocaleID($0.name)?.description })
  }

  func absolute(_ path: String) -> String {
    root + "/" + path
  }
}

/// A page's folder: its name is the page's id in every locale.
struct PageFolder: Sendable, Hashable {
  let section: Section
  let id: String
  let path: String
  /// Names of the files in it, sorted.
  let files: [String]

  init(section: Section, id: String, files: [String]) {
    self.section = section
    self.id = id
    self.files = files
    path = Self.path(section: section, id: id)
  }

  /// The path of a page's folder, relative to the site folder.
  static func path(section: Section, id: String) -> String {
    "content/\(section.rawValue)/\(id)"
  }

  /// What people call the page, such as exercises/bridge.
  var name: String { "\(section.rawValue)/\(id)" }

  /// The page in all its locales, as problems name it.
  var subject: Subject { .page(folder: path, locale: nil) }
}

/// The folders of `content/` that hold pages.
enum Section: String, Sendable, Hashable, CaseIterable {
  case exercises
  case pages
  case programs
}

/// A `waivers.yml`.
struct WaiverFile: Sendable, Hashable {
  var path: String
  /// The name of the locale's folder that it stands in; nil for the whole site's.
  var localeFolder: String?
}

struct LocaleFolder: Sendable, Hashable {
  var name: String
  var files: [String]

  var path: String { "locales/\(name)" }

  /// Whether the program has words of its own for the locale.
  var hasBase: Bool { BaseFiles.contains("\(path)/strings.yml") }
}
