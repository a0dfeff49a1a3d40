import Diagnostics
import Localization

/// What the check stage found.
struct Findings: Sendable {
  var diagnostics: [Diagnostic]
  /// Pages that are not published in a locale, by the place of the page and of the locale.
  var withheld: Set<PageInLocale>
  /// Of a page, what rules over all pages compare; empty where no such rule runs.
  var translated: [TranslatedSegment] = []
}

/// A page in a locale, by their places in the site.
struct PageInLocale: Sendable, Hashable {
  var page: Int
  var locale: Int
}

extension Findings {
  /// The errors that fail a build: all but those that only withhold a page.
  func siteErrors(_ site: Site) -> [Diagnostic] {
    diagnostics.filter { $0.severity == .error && !$0.withholdsPage(of: site) }
  }
}

extension Diagnostic {
  private static let translationRules = Set(
    Rule.all.filter { $0.kind == .translation }.map(\.id))

  /// Whether it keeps a page from being published in the locale that it names, and the rest of the
  /// site is built.
  func withholdsPage(of site: Site) -> Bool {
    severity == .error && Self.translationRules.contains(rule) && locale != nil
      && locale != site.settings.sourceLocale.description && location.path.hasPrefix("content/")
  }
}
