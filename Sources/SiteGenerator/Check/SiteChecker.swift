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

  /// What was found before in the page at an index; nil where it has to be looked for.
  typealias KnownFindings = @Sendable (Int) -> PageFindings?

  /// Looks for everything but what is known. nil where it was told to end before it was done.
  func check(
    workers: Workers, known: KnownFindings = { _ in nil },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> CheckedSite? {
    let pages = workers.map(site.pages.count) { index in
      if let findings = known(index) { return findings }
      return isCancelled() ? PageFindings() : check(index)
    }
    guard !isCancelled() else { return nil }
    var siteWide = rules.problems(of: site, on: date)
    siteWide += StringTableChecker(site: site, rules: rules).check()
    if rules.comparesTranslations {
      siteWide += rules.problems(of: pages.flatMap(\.translated))
    }
    return CheckedSite(siteWide: siteWide, pages: pages)
  }

  /// What the rules find in one page, in all its locales; nothing in a draft that is not checked.
  func check(_ index: Int) -> PageFindings {
    guard isChecked(index) else { return PageFindings() }
    var findings = findings(in: index)
    // Here, on all workers: what is sorted piece by piece is soon sorted as a whole.
    findings.problems.sort()
    return findings
  }

  /// Whether a page is looked at.
  func isChecked(_ index: Int) -> Bool {
    checksDrafts || !site.pages[index].facts.isDraft
  }

  private func findings(in index: Int) -> PageFindings {
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
      if rules.comparesTranslations, let alignment, let file = page.files[localeIndex] {
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

  /// A page's texts in one locale, behind them what is said in its videos.
  func segments(of file: PageFile, on page: Page, at localeIndex: Int) -> [Segment] {
    SegmentExtraction(
      file: file, isExercise: page.type == .exercise,
      keepTerms: site.locales[localeIndex].keepTerms, vocabulary: site.languages.vocabulary
    ).segments() + spoken(on: page, at: localeIndex)
  }

  /// What is said in a page's videos, by their captions in one locale.
  func spoken(on page: Page, at localeIndex: Int) -> [Segment] {
    let locale = site.locales[localeIndex]
    return page.facts.videos.flatMap { video -> [Segment] in
      guard let captions = Videos.captions(of: video.name.value, on: page, in: locale.id) else {
        return []
      }
      return CueSegments(
        file: captions, video: video.name.value, path: "\(page.folder.path)/\(captions.name)",
        keepTerms: locale.keepTerms, vocabulary: site.languages.vocabulary
      ).segments()
    }
  }
}
