import YAML
import Localization
import Templates

/// A site with everything looked up across its files: addresses, headings, compiled templates. It
/// may still hold problems; the check stage names them.
struct Site: Sendable {
  var files: SourceFiles
  var settings: SiteSettings
  var clinic: Clinic
  /// The published locales, in the order of site.yml.
  var locales: [SiteLocale]
  /// The place of the source locale among `locales`.
  var sourceLocale: Int
  /// In the order of their folders' paths.
  var pages: [Page]
  /// Where each page stands in `pages`, by its folder's path.
  var pageIndex: [String: Int]
  /// Folders that hold a page which could not be read; links to them are no further problem.
  var unreadableFolders: Set<String>
  var assets: [OutputAsset]

  /// The page `content/pages/<id>`.
  func page(_ id: String) -> Int? {
    pageIndex["content/pages/\(id)"]
  }
}

/// A published locale with its templates, compiled with its messages.
struct SiteLocale: Sendable {
  var id: LocaleID
  var catalog: Catalog
  var keepTerms: KeepTerms
  /// With the locale's messages in them as text; one that has errors is missing.
  var templates: [TemplateName: CompiledTemplate]
  /// The drawings that stand in for photographs of this site, with the locale's caption.
  var placeholders: [Figure: PlaceholderPicture]
}

/// A page that has a source file.
struct Page: Sendable {
  var folder: PageFolder
  var type: PageType
  var source: PageFile
  var facts: PageFacts
  /// A locale's file, by the place of the locale in the site; the source locale's is always there.
  var files: [PageFile?]
  /// A locale's address, by the place of the locale; nil where there is no file.
  var addresses: [Address?]
  /// Places of the locales whose file is there but could not be read.
  var unreadable: Set<Int>
  /// The ids of the source file's headings, in order.
  var headingIDs: [String]
  var pictures: [PictureFile]

  /// Whether the page is meant for a locale.
  func isMeant(for locale: LocaleID) -> Bool {
    facts.locales?.contains { $0.value == locale } ?? true
  }
}

/// What kind of page it is: which template shows it, and which parts it has.
enum PageType: String, Sendable, Hashable, CaseIterable {
  case exercise
  case home
  case clinic
  case safety
  /// Every other page.
  case standard = "page"

  init(_ folder: PageFolder) {
    switch folder.section {
    case .exercises: self = .exercise
    case .pages:
      switch folder.id {
      case "home": self = .home
      case "clinic": self = .clinic
      case "safety": self = .safety
      default: self = .standard
      }
    }
  }
}

/// A file of `assets/` in the output.
struct OutputAsset: Sendable {
  /// Its name among the sources, such as `site.css`.
  var name: String
  /// Its path below the output folder, with a digest in it.
  var file: String
  var bytes: [UInt8]
}
