import Diagnostics
package import Localization
package import OperatingSystem

/// Works out how far each translation is, from the pages, their records and what the checks find.
package struct StatusReader {
  let site: Site
  let checker: SiteChecker
  /// The locales that site.yml lists.
  let listed: Set<LocaleID>
  let verdict: @Sendable (PageInLocale) -> Verdict

  /// What the checks say of a page in a locale.
  struct Verdict {
    var isWithheld: Bool
    /// The messages of its errors.
    var errors: [String]
  }

  /// Reads a site, its drafts and locales in preparation too. Throws where the folder or what all of
  /// the site depends on cannot be read.
  package static func read(
    site folder: String, on date: CalendarDate, workers: Workers
  ) throws(BuildFailure) -> TranslationStatus {
    let reader = try reader(of: folder, on: date, workers: workers)
    return reader.status(of: Array(reader.site.locales.indices), workers: workers)
  }

  /// Reads a site as `read` does, for who accepted which text.
  package static func evidence(
    site folder: String, on date: CalendarDate, workers: Workers
  ) throws(BuildFailure) -> [LocaleEvidence] {
    try reader(of: folder, on: date, workers: workers).evidence(workers: workers)
  }

  private static func reader(
    of folder: String, on date: CalendarDate, workers: Workers
  ) throws(BuildFailure) -> StatusReader {
    let listed = try listed(in: folder)
    let examination = Examination(
      date: date, alsoRead: try localesOf(folder, workers: workers), includesDrafts: true,
      includesAdvice: false)
    let outcome = try examination.examine(
      folder, workers: workers, reading: workers, checking: workers)
    guard let site = outcome.site else {
      throw .unreadableSite(outcome.findings.diagnostics)
    }
    let withheld = outcome.findings.withheld
    let errors = Dictionary(
      grouping: outcome.findings.diagnostics.filter { $0.severity == .error }, by: \.subject)
    return StatusReader(site: site, checker: examination.checker(of: site), listed: listed) {
      page in
      let subject = site.pages[page.page].subject(in: site.locales[page.locale].id)
      return Verdict(
        isWithheld: withheld.contains(page), errors: (errors[subject] ?? []).map(\.message))
    }
  }

  /// The locales that site.yml itself lists: a site that is read with locales in preparation has them
  /// all among its own.
  static func listed(in folder: String) throws(BuildFailure) -> Set<LocaleID> {
    Set(try SiteSettings.read(site: folder).settings.locales.map(\.value))
  }

  /// Those that have a folder of the site's.
  private static func localesOf(
    _ folder: String, workers: Workers
  ) throws(BuildFailure) -> [LocaleID] {
    do throws(SystemError) {
      return try SiteLoader.load(folder, workers: workers).files.localeFolders
        .compactMap { LocaleID($0.name) }
    } catch {
      throw .system(error)
    }
  }

  /// `locales` by their places in the site; of the source language there is nothing to say.
  func status(of locales: [Int], workers: Workers) -> TranslationStatus {
    let table = StringTableChecker(site: site, rules: RuleSet(includesAdvice: false))
    let translations = locales.filter { $0 != site.sourceLocale }.map { locale in
      let id = site.locales[locale].id
      let isListed = listed.contains(id)
      let meant = site.pages.indices.filter { site.pages[$0].isMeant(for: id) }
      let pages = workers.map(meant.count) { number in
        let page = site.pages[meant[number]]
        let verdict = verdict(PageInLocale(page: meant[number], locale: locale))
        return TextStatus(
          name: page.folder.name, path: "\(page.folder.path)/\(id).md",
          title: page.source.words.title.value,
          translation(of: page, in: locale),
          standing(of: page, in: locale, verdict, isListed: isListed),
          reasons: verdict.errors)
      }
      return LocaleStatus(
        locale: id, isInPreparation: !isListed,
        rows: [strings(table, in: locale, isListed: isListed)].compactMap(\.self) + pages)
    }
    return TranslationStatus(locales: translations)
  }

  /// The texts of a page beside their translations, each text of the source once.
  func pairs(of page: Page, in locale: Int) -> [SegmentAlignment.Pair] {
    let source = checker.segments(of: page.source, on: page, at: site.sourceLocale)
    guard let file = page.files[locale] else {
      return source.map { SegmentAlignment.Pair(source: $0, target: nil) }
    }
    return SegmentAlignment(
      source: source, target: checker.segments(of: file, on: page, at: locale)
    ).pairs
  }

  private func translation(of page: Page, in locale: Int) -> TranslationUnderCount {
    let pairs = pairs(of: page, in: locale)
    return TranslationUnderCount(
      pairs, RecordUnderCheck(site: site, localeIndex: locale, page: page, pairs: pairs))
  }

  private func standing(
    of page: Page, in locale: Int, _ verdict: Verdict, isListed: Bool
  ) -> TextStatus.Standing {
    if page.facts.isDraft { return .draft }
    if page.files[locale] == nil && !page.unreadable.contains(locale) { return .missing }
    if !isListed { return .inPreparation }
    if verdict.isWithheld { return .withheld }
    return verdict.errors.isEmpty && !page.unreadable.contains(locale) ? .published : .faulty
  }

  /// The site's own messages beside their translations.
  func pairs(of checker: StringTableChecker, in locale: Int) -> [SegmentAlignment.Pair] {
    checker.own(checker.pairs(at: locale), at: locale)
      + checker.untranslated(at: locale).map { SegmentAlignment.Pair(source: $0, target: nil) }
  }

  /// nil where the site has no words of its own that could be translated.
  private func strings(
    _ checker: StringTableChecker, in locale: Int, isListed: Bool
  ) -> TextStatus? {
    let pairs = pairs(of: checker, in: locale)
    guard !pairs.isEmpty else { return nil }
    let record = RecordUnderCheck(site: site, localeIndex: locale, page: nil, pairs: pairs)
    return TextStatus(
      name: record.argument, path: record.path, title: nil, TranslationUnderCount(pairs, record),
      isListed ? .published : .inPreparation, reasons: [])
  }
}

extension TextStatus {
  fileprivate init(
    name: String, path: String, title: String?, _ counted: TranslationUnderCount,
    _ standing: Standing, reasons: [String]
  ) {
    self.init(
      name: name, path: path, title: title, tally: counted.tally,
      acceptances: counted.acceptances, standing: standing, reasons: reasons)
  }
}
