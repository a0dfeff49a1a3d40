import Diagnostics
import Localization

/// What the check stage found in a site, kept by page, so that a changed page alone is checked
/// again.
struct CheckedSite: Sendable {
  /// Problems of the whole site and of string tables.
  var siteWide: [Diagnostic]
  /// By the place of the page.
  var pages: [PageFindings]
}

/// Checks a site in the background, for as long as nobody cancels it.
struct PreviewChecker: Sendable {
  let checker: SiteChecker

  init(site: Site, date: CalendarDate) {
    checker = SiteChecker(
      site: site, date: date, checksDrafts: true, showsDrafts: true,
      rules: RuleSet(includesAdvice: true))
  }

  /// `known` holds for all pages but those that `isChanged` names. nil where it was cancelled.
  func check(
    _ known: CheckedSite?, isChanged: (Int) -> Bool
  ) -> CheckedSite? {
    var pages: [PageFindings] = []
    pages.reserveCapacity(checker.site.pages.count)
    for index in checker.site.pages.indices {
      if let known, !isChanged(index) {
        pages.append(known.pages[index])
      } else {
        if Task.isCancelled { return nil }
        pages.append(checker.check(index))
      }
    }
    if Task.isCancelled { return nil }
    var siteWide = checker.rules.ofSites.flatMap { $0.check(checker.site, checker.date) }
    siteWide += StringTableChecker(site: checker.site, rules: checker.rules).check()
    let translated = pages.flatMap(\.translated)
    siteWide += checker.rules.ofTranslations.flatMap { $0.check(translated) }
    return CheckedSite(siteWide: siteWide, pages: pages)
  }
}
