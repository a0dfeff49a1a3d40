import Diagnostics
import Localization
import OperatingSystem

/// What the stages found, all told, and what follows from it.
struct Findings: Sendable {
  /// Sorted and abridged, without those that are waived.
  let diagnostics: [Diagnostic]
  /// Pages that are not published in a locale, by the place of the page and of the locale.
  let withheld: Set<PageInLocale>
  /// Pages with an error of any kind.
  let faulty: Set<PageInLocale>
  /// Translations that nobody accepted as they are, waived or not: a waiver is no acceptance.
  let unaccepted: Set<PageInLocale>

  private static let acceptanceRules: Set<RuleID> = [
    .malformedRecord, Rule.notAccepted.id, Rule.outdatedTranslation.id, Rule.recordEdited.id,
  ]

  init(_ problems: consuming [Diagnostic], of site: Site, on date: CalendarDate, rules: RuleSet) {
    let waivers = WaiverBook(site.waivers, date: date)
    unaccepted = Set(
      problems.lazy.filter { Self.acceptanceRules.contains($0.rule) }
        .compactMap { PageInLocale($0.subject, of: site) })
    // One list, not a copy for each step: a large site has many.
    var (left, used) = waivers.apply(to: problems)
    let errors = left.filter { $0.severity == .error }
    faulty = Set(errors.compactMap { PageInLocale($0.subject, of: site) })
    withheld = Set(
      errors.filter { $0.withholdsPage(of: site) }.compactMap { PageInLocale($0.subject, of: site) }
    )
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
  /// What a problem is about; nil where that is no page in one locale.
  init?(_ subject: Subject, of site: Site) {
    guard case .page(let folder, let tag?) = subject, let page = site.pageIndex[folder],
      let locale = site.locales.firstIndex(where: { $0.id.description == tag })
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

  /// Whether it keeps a page from being published in the locale that it is about, and the rest of the
  /// site is built.
  func withholdsPage(of site: Site) -> Bool {
    guard severity == .error, Self.translationRules.contains(rule),
      case .page(_, let tag?) = subject
    else { return false }
    return tag != site.settings.sourceLocale.description
  }
}
