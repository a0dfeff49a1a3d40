import Diagnostics
import Figures
import Language
import Localization
import Templates

/// A site with everything looked up across its files: addresses, headings, compiled templates. It
/// may still hold problems; the check stage names them.
///
/// A value that never changes, as are the other classes here: classes only so that handing one to
/// each of thousands of renderers counts one reference, not one for every field.
final class Site: Sendable {
  let files: SourceFiles
  let settings: SiteSettings
  let clinic: Clinic
  /// The published locales, in the order of site.yml.
  let locales: [SiteLocale]
  /// The place of the source locale among `locales`.
  let sourceLocale: Int
  /// In the order of their folders' paths.
  let pages: [Page]
  /// Where each page stands in `pages`, by its folder's path.
  let pageIndex: [String: Int]
  /// Folders that hold a page which could not be read; links to them are no further problem.
  let unreadableFolders: Set<String>
  let look: Look
  let assets: [OutputAsset]
  let figures: FigureLibrary
  /// The drawings that stand in for photographs of this site, by the name of the figure.
  let drawings: [String: PlaceholderPicture]
  let templateUse: TemplateUse
  let languages: LanguageKnowledge
  let outdatedCopies: [OutdatedCopy]
  let waivers: [Waiver]
  /// Who may accept texts; nil where the site leaves it to everybody.
  let reviewers: Reviewers?
  private let staticFiles: Set<String>

  init(
    files: SourceFiles, settings: SiteSettings, clinic: Clinic, locales: [SiteLocale],
    sourceLocale: Int, pages: [Page], pageIndex: [String: Int], unreadableFolders: Set<String>,
    look: Look, assets: [OutputAsset], figures: FigureLibrary,
    drawings: [String: PlaceholderPicture], templateUse: TemplateUse, languages: LanguageKnowledge,
    outdatedCopies: [OutdatedCopy], waivers: [Waiver], reviewers: Reviewers?
  ) {
    self.files = files
    self.settings = settings
    self.clinic = clinic
    self.locales = locales
    self.sourceLocale = sourceLocale
    self.pages = pages
    self.pageIndex = pageIndex
    self.unreadableFolders = unreadableFolders
    self.look = look
    self.assets = assets
    self.figures = figures
    self.drawings = drawings
    self.templateUse = templateUse
    self.languages = languages
    self.outdatedCopies = outdatedCopies
    self.waivers = waivers
    self.reviewers = reviewers
    staticFiles = Set(files.staticFiles)
  }

  /// A file of `content/static/` as it is spelt on the disk, whatever way its accents are written
  /// here; nil where there is none.
  func staticFile(_ path: String) -> String? {
    staticFiles.firstIndex(of: path).map { staticFiles[$0] }
  }

  /// All that stands in for photographs, in the order of the files.
  var placeholders: [PlaceholderPicture] {
    (drawings.values + locales.compactMap(\.card)).sorted { $0.file < $1.file }
  }

  /// The locales of the site, and those in preparation.
  var knownLocales: [LocaleID] {
    let published = locales.map(\.id)
    return published
      + files.localeFolders.compactMap { LocaleID($0.name) }.filter { !published.contains($0) }
  }

  /// The one page of a type; nil for types that many pages have, and where there is none.
  func page(_ type: PageType) -> Int? {
    type.folder.flatMap { pageIndex[$0] }
  }
}

/// A published locale with its templates, compiled with its messages.
final class SiteLocale: Sendable {
  let id: LocaleID
  let catalog: Catalog
  let keepTerms: KeepTerms
  /// Of the string table; nil for the source locale, and where there is none.
  let record: ReviewRecord?
  /// What reviewers say of the string table.
  let comments: [ReviewComment]
  /// With the locale's messages in them as text; one that has errors is missing.
  let templates: [TemplateName: CompiledTemplate]
  /// What stands in for photographs of which there is no drawing either; nil where none does.
  let card: PlaceholderPicture?

  init(
    id: LocaleID, catalog: Catalog, keepTerms: KeepTerms, record: ReviewRecord?,
    comments: [ReviewComment], templates: [TemplateName: CompiledTemplate],
    card: PlaceholderPicture?
  ) {
    self.id = id
    self.catalog = catalog
    self.keepTerms = keepTerms
    self.record = record
    self.comments = comments
    self.templates = templates
    self.card = card
  }
}

/// A page that has a source file.
final class Page: Sendable {
  let folder: PageFolder
  let type: PageType
  let source: PageFile
  let facts: PageFacts
  /// A locale's file, by the place of the locale in the site; the source locale's is always there.
  let files: [PageFile?]
  /// A locale's address, by the place of the locale; nil where there is no file.
  let addresses: [Address?]
  /// Places of the locales whose file is there but could not be read.
  let unreadable: Set<Int>
  /// A translation's review record, by the place of the locale; nil where there is none.
  let records: [ReviewRecord?]
  /// What reviewers say of a translation, by the place of the locale.
  let comments: [[ReviewComment]]
  let pictures: [PictureFile]
  let videos: [VideoFile]
  let captions: [CaptionsFile]
  /// Of a page with many headings or pictures, so that looking one up is not looking through all;
  /// empty for others.
  private let headingIndex: Set<String>
  private let pictureIndex: [String: Int]
  /// What a clinical review covers, as a digest; empty for what has none. Made once, since
  /// every locale's page shows its first digits.
  let clinicalDigest: String

  init(
    folder: PageFolder, type: PageType, source: PageFile, facts: PageFacts, files: [PageFile?],
    addresses: [Address?], unreadable: Set<Int>, records: [ReviewRecord?],
    comments: [[ReviewComment]], pictures: [PictureFile], videos: [VideoFile],
    captions: [CaptionsFile]
  ) {
    self.folder = folder
    self.type = type
    self.source = source
    self.facts = facts
    self.files = files
    self.addresses = addresses
    self.unreadable = unreadable
    self.records = records
    self.comments = comments
    self.pictures = pictures
    self.videos = videos
    self.captions = captions
    headingIndex =
      source.headingIDs.count > Self.fewEnoughToScan ? Set(source.headingIDs) : []
    pictureIndex =
      pictures.count > Self.fewEnoughToScan
      ? Dictionary(
        pictures.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }) : [:]
    clinicalDigest =
      type.needsClinicalReview
      ? ClinicalDigest.digest(
        of: source, facts, captions: captions.filter { $0.locale == source.locale }) : ""
  }

  private static let fewEnoughToScan = 24

  /// The ids of the source file's headings, in order.
  var headingIDs: [String] { source.headingIDs }

  /// Whether a heading of the page has an id.
  func hasHeading(_ id: String) -> Bool {
    headingIndex.isEmpty ? headingIDs.contains(id) : headingIndex.contains(id)
  }

  /// A picture beside the page; nil where there is none of this name.
  func picture(_ name: String) -> PictureFile? {
    guard pictureIndex.isEmpty else { return pictureIndex[name].map { pictures[$0] } }
    return pictures.first { $0.name == name }
  }

  /// The page in a locale, as problems name it.
  func subject(in locale: LocaleID) -> Subject {
    .page(folder: folder.path, locale: locale.description)
  }

  /// Whether the page is meant for a locale.
  func isMeant(for locale: LocaleID) -> Bool {
    facts.locales?.contains { $0.value == locale } ?? true
  }
}

/// What kind of page it is: which template shows it, and which parts it has.
enum PageType: String, Sendable, Hashable, CaseIterable {
  case exercise
  case program
  case home
  case clinic
  case safety
  /// Every other page.
  case standard = "page"

  init(_ folder: PageFolder) {
    switch folder.section {
    case .exercises: self = .exercise
    case .programs: self = .program
    case .pages: self = Self.single.first { $0.rawValue == folder.id } ?? .standard
    }
  }

  /// Whether it tells patients what to do with their bodies, so that a clinician reviews it.
  var needsClinicalReview: Bool { self == .exercise || self == .program || self == .safety }

  /// Those that one page has, named after its folder.
  private static let single: [PageType] = [.home, .clinic, .safety]

  /// The folders of the pages that every page of a locale needs in that locale: its header leads to
  /// the one, its safety block comes from the other.
  static let neededFolders = Set([PageType.home, .safety].compactMap(\.folder))

  /// The path of the folder of its one page; nil for types that many pages have.
  var folder: String? {
    Self.single.contains(self) ? PageFolder.path(section: .pages, id: rawValue) : nil
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
