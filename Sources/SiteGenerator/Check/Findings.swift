import Diagnostics
import Localization

/// What the stages found, all told, and what follows from it.
struct Findings: Sendable {
  /// Sorted and abridged, without those that are waived.
  let diagnostics: [Diagnostic]
  /// The errors that fail a build: all but those that only withhold a page.
  let siteErrors: [Diagnostic]
  /// Pages that are not published in a locale.
  let withheld: Set<PageInLocale>
  /// Pages with an error of any kind.
  let faulty: Set<PageInLocale>
  /// Translations that nobody accepted as they are, waived or not: a waiver is no acceptance.
  let unaccepted: Set<PageInLocale>

  private static let acceptanceRules: Set<RuleID> = [
    .acceptanceRequired, .malformedRecord, .notAccepted, .outdatedTranslation, .recordEdited,
  ]

  /// What follows from problems of a site. Waivers that fit none are reported where `checker` looked
  /// at the whole site.
  init(
    _ problems: consuming [Diagnostic], by checker: SiteChecker, waivers: WaiverBook,
    isWhole: Bool = true
  ) {
    let site = checker.site
    unaccepted = Set(
      problems.lazy.filter { Self.acceptanceRules.contains($0.rule) }
        .compactMap { PageInLocale($0.subject, of: site) })
    // One list, not a copy for each step: a large site has many.
    var (left, used) = waivers.apply(to: problems)
    let errors = left.filter { $0.severity == .error }
    let ownReasons = Set(
      errors.filter { $0.withholdsPage(of: site) }.compactMap { PageInLocale($0.subject, of: site) }
    )
    let programs = MissingExercise(site: site, withheld: ownReasons).problems(
      of: checker.isChecked)
    withheld = ownReasons.union(programs.compactMap { PageInLocale($0.subject, of: site) })
    faulty = withheld.union(errors.compactMap { PageInLocale($0.subject, of: site) })
    left += programs
    if isWhole {
      left += waivers.problems
      left += waivers.unused(but: used, by: checker)
    }
    left.sort()
    diagnostics = left.abridged()
    siteErrors = diagnostics.filter { $0.severity == .error && !$0.withholdsPage(of: site) }
  }

  /// What follows where so little can be read that there is no site.
  init(ofFiles problems: [Diagnostic]) {
    diagnostics = problems.sorted().abridged()
    siteErrors = diagnostics.filter { $0.severity == .error }
    (withheld, faulty, unaccepted) = ([], [], [])
  }
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

extension Diagnostic {
  /// Whether it keeps a page from being published in the locale that it is about, and the rest of the
  /// site is built. A page that every other one needs is no such page.
  func withholdsPage(of site: Site) -> Bool {
    guard severity == .error, isJudgement, case .page(let folder, let tag?) = subject,
      !PageType.neededFolders.contains(folder)
    else { return false }
    return tag != site.settings.sourceLocale.description
  }
}
