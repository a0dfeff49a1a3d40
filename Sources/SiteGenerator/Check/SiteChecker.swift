import Diagnostics
import Language
import Localization
import OperatingSystem

/// The check stage: every rule over every page, spread over the workers.
struct SiteChecker {
  let site: Site
  let date: CalendarDate
  /// Whether drafts are checked too.
  let checksDrafts: Bool
  /// Whether drafts are shown, so that links may lead to them.
  let showsDrafts: Bool
  let rules: RuleSet

  func check(workers: Workers) -> [Diagnostic] {
    var problems = rules.ofSites.flatMap { $0(site) }
    problems += StringTableChecker(site: site, rules: rules).check()
    let found = workers.map(site.pages.count) { index in
      checksDrafts || !site.pages[index].facts.isDraft ? check(index) : PageFindings()
    }
    for page in found where !page.problems.isEmpty { problems += page.problems }
    if !rules.ofTranslations.isEmpty {
      let translated = found.flatMap(\.translated)
      for check in rules.ofTranslations { problems += check(translated) }
    }
    return problems
  }

  /// What the rules find in one page, in all its locales.
  func check(_ index: Int) -> PageFindings {
    var findings = PageFindings()
    let page = site.pages[index]
    let source = segments(of: page.source, on: page, at: site.sourceLocale)
    for (localeIndex, locale) in site.locales.enumerated() where page.isMeant(for: locale.id) {
      let isSource = localeIndex == site.sourceLocale
      let segments =
        isSource
        ? source : page.files[localeIndex].map { self.segments(of: $0, on: page, at: localeIndex) }
      let alignment =
        isSource ? nil : segments.map { SegmentAlignment(source: source, target: $0) }
      findings.problems += rules.problems(
        of: PageUnderCheck(
          site: site, index: index, localeIndex: localeIndex, date: date,
          showsDrafts: showsDrafts, segments: segments ?? [], alignment: alignment,
          record: alignment.map {
            RecordUnderCheck(site: site, localeIndex: localeIndex, page: page, pairs: $0.pairs)
          }))
      if !rules.ofTranslations.isEmpty, let alignment, let file = page.files[localeIndex] {
        findings.translated += alignment.pairs.compactMap { pair in
          guard let source = pair.source, let target = pair.target else { return nil }
          return TranslatedSegment(
            source: source, target: target, in: file, localeIndex: localeIndex)
        }
      }
    }
    return findings
  }

  func segments(of file: PageFile, on page: Page, at localeIndex: Int) -> [Segment] {
    SegmentExtraction(
      file: file, isExercise: page.type == .exercise,
      keepTerms: site.locales[localeIndex].keepTerms, vocabulary: site.languages.vocabulary
    ).segments()
  }
}
