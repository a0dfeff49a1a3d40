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

/// The check stage: every rule over every page, spread over the workers.
struct SiteChecker {
  let site: Site
  let date: CalendarDate
  let includesDrafts: Bool

  func check(workers: Workers) -> Findings {
    var findings = Findings(diagnostics: [], withheld: [])
    let pageRules = Rule.all.compactMap { rule in
      if case .page(let check) = rule.scope { (rule.kind, check) } else { nil }
    }
    for case .site(let check) in Rule.all.map(\.scope) {
      findings.diagnostics += check(site)
    }
    let found = workers.map(site.pages.count) { index in
      includesDrafts || !site.pages[index].facts.isDraft
        ? self.check(index, with: pageRules) : Findings(diagnostics: [], withheld: [])
    }
    for page in found where !page.diagnostics.isEmpty || !page.withheld.isEmpty {
      findings.diagnostics += page.diagnostics
      findings.withheld.formUnion(page.withheld)
    }
    return findings
  }

  private func check(
    _ index: Int, with rules: [(kind: Rule.Kind, check: @Sendable (PageUnderCheck) -> [Diagnostic])]
  ) -> Findings {
    var findings = Findings(diagnostics: [], withheld: [])
    for (localeIndex, locale) in site.locales.enumerated()
    where site.pages[index].isMeant(for: locale.id) {
      let page = PageUnderCheck(
        site: site, index: index, localeIndex: localeIndex, date: date,
        includesDrafts: includesDrafts)
      for rule in rules {
        let problems = rule.check(page)
        findings.diagnostics += problems
        if rule.kind == .translation, !page.isSource,
          problems.contains(where: { $0.severity == .error })
        {
          findings.withheld.insert(PageInLocale(page: index, locale: localeIndex))
        }
      }
    }
    return findings
  }
}

extension Findings {
  /// The errors that fail a build: all but those that only withhold a page.
  func siteErrors(_ site: Site) -> [Diagnostic] {
    let translationRules = Set(Rule.all.filter { $0.kind == .translation }.map(\.id))
    let source = site.settings.sourceLocale.description
    return diagnostics.filter { problem in
      problem.severity == .error
        && !(translationRules.contains(problem.rule) && problem.locale != nil
          && problem.locale != source)
    }
  }
}
