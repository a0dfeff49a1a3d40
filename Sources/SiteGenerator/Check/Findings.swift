import Diagnostics
import Localization

/// What the check stage found.
struct Findings: Sendable {
  var diagnostics: [Diagnostic]
  /// Pages that are not published in a locale, by the place of the page and of the locale.
  var withheld: Set<PageInLocale>
}

/// A page in a locale, by their places in the site.
struct PageInLocale: Sendable, Hashable {
  var page: Int
  var locale: Int
}

extension Findings {
  /// The errors that fail a build: all but those that only withhold a page.
  func siteErrors(_ site: Site) -> [Diagnostic] {
    let translationRules = Set(Rule.all.filter { $0.kind == .translation }.map(\.id))
    let source = site.settings.sourceLocale.description
    return diagnostics.filter { problem in
      problem.severity == .error
        && !(translationRules.contains(problem.rule) && problem.locale != nil
          && problem.locale != source && problem.location.path.hasPrefix("content/"))
    }
  }
}
