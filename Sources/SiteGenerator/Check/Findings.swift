import Diagnostics
import Localization
import OperatingSystem

/// What the stages found, all told, and what follows from it.
struct Findings: Sendable {
  /// Sorted and abridged, without those that are waived.
  let diagnostics: [Diagnostic]
  /// Pages that are not published in a locale, by the place of the page and of the locale.
  let withheld: Set<PageInLocale>

  init(_ problems: consuming [Diagnostic], of site: Site, on date: CalendarDate, rules: RuleSet) {
    let waivers = WaiverBook(site.waivers, date: date)
    // One list, not a copy for each step: a large site has many.
    var (left, used) = waivers.apply(to: problems)
    withheld = Set(
      left.filter { $0.withholdsPage(of: site) }.compactMap { PageInLocale($0, of: site) })
    left += waivers.problems
    left += waivers.unused(but: used, rules: rules)
    left.sort()
    diagnostics = left.abridged()
  }
}

/// What the rules find in one page, in all its locales.
struct PageFindings: Sendable {
  var problems: [Diagnostic] = []
  /// What rules over all pages compare; empty where no such rule runs.
  var translated: [TranslatedSegment] = []
}

extension PageInLocale {
  /// Where a problem stands; nil for one that stands in no page.
  fileprivate init?(_ problem: Diagnostic, of site: Site) {
    guard let folder = Path.parent(of: problem.location.path), let page = site.pageIndex[folder],
      let locale = site.locales.firstIndex(where: { $0.id.description == problem.locale })
    else { return nil }
    self.init(page: page, locale: locale)
  }
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
