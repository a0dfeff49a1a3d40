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
  }

  enum Scope: Sendable {
    case site(@Sendable (Site) -> [Diagnostic])
    case page(@Sendable (PageUnderCheck) -> [Diagnostic])
  }

  var id: RuleID
  var kind: Kind
  var scope: Scope
}

/// One page in one published locale that it is meant for, as page rules see it.
struct PageUnderCheck {
  let site: Site
  let index: Int
  let localeIndex: Int
  /// The day of the check.
  let date: CalendarDate
  let includesDrafts: Bool

  var page: Page { site.pages[index] }
  var locale: SiteLocale { site.locales[localeIndex] }
  var isSource: Bool { localeIndex == site.sourceLocale }
  /// The locale's file; nil where there is none that could be read.
  var file: PageFile? { page.files[localeIndex] }

  /// A problem in the locale's file.
  func diagnostic(
    _ rule: RuleID, _ severity: Severity = .error, in file: PageFile, at range: SourceRange,
    _ message: String, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, severity, locale: locale.id.description,
      at: SourceLocation(path: file.path, range: range), message, help: help)
  }
}
