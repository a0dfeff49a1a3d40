import Diagnostics
import Figures
import Language
import Localization
import Templates

/// A site as its files say it, each file read by itself; nothing is looked up across files yet.
struct SiteSource: Sendable {
  var files: SourceFiles
  var settings: SiteSettings
  var clinic: Clinic
  /// The published locales whose folders could be read, in the order of site.yml.
  var locales: [LocaleSource]
  var pages: [PageSource]
  var look: Look
  var templates: TemplateLibrary
  var assets: [Asset]
  var figures: FigureLibrary
  var outdatedCopies: [OutdatedCopy]
  var waivers: [Waiver]
  /// nil where the site leaves it to everybody to accept texts.
  var reviewers: Reviewers?
}

/// One folder of `locales/`.
struct LocaleSource: Sendable {
  var id: LocaleID
  var catalog: Catalog
  var glossary: Glossary
  /// Empty where the locale has none.
  var lexicon: Lexicon
  /// The review record of the string table, where it has one that can be read.
  var record: ReviewRecord?
  /// What reviewers say of the string table.
  var comments: [ReviewComment] = []
}

/// A page's folder with all that was read from it.
struct PageSource: Sendable {
  var folder: PageFolder
  var source: PageFile?
  /// Whether the source page says that it is a draft, even where nothing else of it can be read.
  var isDraft: Bool
  var translations: [PageFile]
  /// Locales whose file is there but could not be read as a page; it is reported already.
  var unreadable: [LocaleID]
  /// The review records of translations, where they have one that can be read.
  var records: [LocaleID: ReviewRecord]
  var pictures: [PictureFile]
  var videos: [VideoFile] = []
  var captions: [CaptionsFile] = []
  /// What reviewers say of translations.
  var comments: [LocaleID: [ReviewComment]] = [:]
}

/// A file below `templates/assets/`.
struct Asset: Sendable {
  /// Its path below `templates/assets/`.
  var path: String
  var bytes: [UInt8]
  /// Whether the site has it; what the base has is published only where a page names it.
  var isOwn: Bool
}
