import Diagnostics
import Localization

/// The check stage: every rule over every page, spread over the workers.
struct SiteChecker {
  let site: Site
  let date: CalendarDate
  let includesDrafts: Bool
  let rules: RuleSet

  func check(workers: Workers) -> Findings {
    var findings = Findings(diagnostics: [], withheld: [])
    for check in rules.ofSites { findings.diagnostics += check(site) }
    findings.diagnostics += StringTableChecker(site: site, rules: rules).check()
    let found = workers.map(site.pages.count) { index in
      includesDrafts || !site.pages[index].facts.isDraft
        ? self.check(index) : Findings(diagnostics: [], withheld: [])
    }
    for page in found where !page.diagnostics.isEmpty || !page.withheld.isEmpty {
      findings.diagnostics += page.diagnostics
      findings.withheld.formUnion(page.withheld)
    }
    if !rules.ofTranslations.isEmpty {
      let translated = found.flatMap(\.translated)
      for check in rules.ofTranslations { findings.diagnostics += check(translated) }
    }
    return findings
  }

  /// What the rules find in one page, in all its locales.
  func check(_ index: Int) -> Findings {
    var findings = Findings(diagnostics: [], withheld: [])
    let page = site.pages[index]
    let source = segments(of: page.source, on: page, at: site.sourceLocale)
    for (localeIndex, locale) in site.locales.enumerated() where page.isMeant(for: locale.id) {
      let isSource = localeIndex == site.sourceLocale
      let segments =
        isSource
        ? source : page.files[localeIndex].map { self.segments(of: $0, on: page, at: localeIndex) }
      let alignment =
        isSource ? nil : segments.map { SegmentAlignment(source: source, target: $0) }
      let problems = rules.problems(
        of: PageUnderCheck(
          site: site, index: index, localeIndex: localeIndex, date: date,
          includesDrafts: includesDrafts, segments: segments ?? [], alignment: alignment))
      if !rules.ofTranslations.isEmpty, let alignment, let file = page.files[localeIndex] {
        findings.translated += alignment.pairs.compactMap { pair in
          guard let source = pair.source, let target = pair.target else { return nil }
          return TranslatedSegment(
            source: source, target: target, in: file, localeIndex: localeIndex)
        }
      }
      findings.diagnostics += problems
      if problems.contains(where: { $0.withholdsPage(of: site) }) {
        findings.withheld.insert(PageInLocale(page: index, locale: localeIndex))
      }
    }
    return findings
  }

  private func segments(of file: PageFile, on page: Page, at localeIndex: Int) -> [Segment] {
    SegmentExtraction(
      file: file, isExercise: page.type == .exercise,
      keepTerms: site.locales[localeIndex].keepTerms, vocabulary: site.languages.vocabulary
    ).segments()
  }
}
