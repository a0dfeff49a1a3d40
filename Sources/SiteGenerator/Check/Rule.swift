import Diagnostics
import Localization

/// A rule over an assembled site: what it is called, what its errors do to a build, and how it looks
/// for them.
struct Rule: Sendable {
  enum Kind: Sendable {
    /// An error fails the build.
    case site
    /// An error on a page of another locale than the source withholds that page in that locale; on
    /// a source page it fails the build.
    case translation
    /// It never reports an error, and takes time: `build` leaves it out unless it is to fail on
    /// warnings.
    case advice
  }

  enum Scope: Sendable {
    case site(@Sendable (Site) -> [Diagnostic])
    /// What depends on the day of the check.
    case siteOnDay(@Sendable (Site, CalendarDate) -> [Diagnostic])
    case page(@Sendable (PageUnderCheck) -> [Diagnostic])
    /// Every segment of every page and string table, beside its source's on a translation.
    case segment(@Sendable (SegmentUnderCheck) -> [Diagnostic])
    /// All translated segments of all pages together, in the order of the pages.
    case translations(@Sendable ([TranslatedSegment]) -> [Diagnostic])
    /// Every translation, page or string table, beside its review record.
    case record(@Sendable (RecordUnderCheck) -> [Diagnostic])
  }

  let id: RuleID
  let kind: Kind
  /// What `check --explain` prints: what the rule finds, why it matters to a patient, and how to
  /// mend it. nil where another rule of the same id explains it.
  let explanation: String?
  let scopes: [Scope]
  /// Whether a hit says so much of a segment that the segment rules behind it in the list have
  /// nothing to add.
  let isDecisive: Bool

  init(
    id: RuleID, kind: Kind, explanation: String? = nil, scope: Scope..., isDecisive: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.explanation = explanation
    scopes = scope
    self.isDecisive = isDecisive
  }
}

/// One page in one published locale that it is meant for, as page rules see it.
final class PageUnderCheck {
  let site: Site
  let index: Int
  let localeIndex: Int
  /// The day of the check.
  let date: CalendarDate
  /// Whether drafts are shown, so that links may lead to them.
  let showsDrafts: Bool
  /// The segments of the locale's file; none where there is no file.
  let segments: [Segment]
  /// The segments beside those of the source; nil on the source page, or where there is no file.
  let alignment: SegmentAlignment?
  /// The translation beside its review record; nil on the source page, or where there is no file.
  let record: RecordUnderCheck?

  init(
    site: Site, index: Int, localeIndex: Int, date: CalendarDate, showsDrafts: Bool,
    segments: [Segment], alignment: SegmentAlignment?, record: RecordUnderCheck?
  ) {
    self.site = site
    self.index = index
    self.localeIndex = localeIndex
    self.date = date
    self.showsDrafts = showsDrafts
    self.segments = segments
    self.alignment = alignment
    self.record = record
  }

  var page: Page { site.pages[index] }
  var locale: SiteLocale { site.locales[localeIndex] }
  var isSource: Bool { localeIndex == site.sourceLocale }
  /// The locale's file; nil where there is none that could be read.
  var file: PageFile? { page.files[localeIndex] }

  /// What the problems found here are about.
  var subject: Subject { page.subject(in: locale.id) }

  /// A problem in the locale's file.
  func diagnostic(
    _ rule: RuleID, _ severity: Severity = .error, in file: PageFile, at range: SourceRange,
    _ message: String, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, severity, locale: locale.id.description, about: subject,
      at: SourceLocation(path: file.path, range: range), message, help: help)
  }
}
