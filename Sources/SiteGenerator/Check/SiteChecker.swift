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
    var problems = rules.ofSites.flatMap { $0.check(site, date) }
    problems += StringTableChecker(site: site, rules: rules).check()
    var found = workers.map(site.pages.count) { index in
      guard checksDrafts || !site.pages[index].facts.isDraft else { return PageFindings() }
      var findings = check(index)
      // Here, on all workers: what is sorted piece by piece is soon sorted as a whole.
      findings.problems.sort()
      return findings
    }
    problems.reserveCapacity(found.reduce(problems.count) { $0 + $1.problems.count })
    for index in found.indices {
      problems += found[index].problems
      // Soon there are enough copies of them.
      found[index].problems = []
    }
    if !rules.ofTranslations.isEmpty {
      let translated = found.flatMap(\.translated)
      for rule in rules.ofTranslations { problems += rule.check(translated) }
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
            source: source, target: target, in: file, of: page, localeIndex: localeIndex,
            languages: site.languages)
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
