import Diagnostics
import Localization
import OperatingSystem

/// A site of which texts go to translators into one language, or come back.
struct SiteUnderExchange {
  let site: Site
  let source: SiteSource
  /// What is wrong with single files.
  let misread: [Diagnostic]
  /// What is wrong with templates.
  let unresolved: [Diagnostic]
  let examination: Examination
  let localeIndex: Int

  /// Throws where the site cannot be read, or the locale is none that it could be translated into.
  static func read(
    _ folder: String, locale: LocaleID, on date: CalendarDate, workers: Workers
  ) throws(BuildFailure) -> SiteUnderExchange {
    let examination = Examination(
      date: date, alsoRead: [locale], includesDrafts: true, showsDrafts: true,
      includesAdvice: false)
    let (source, misread) = try examination.read(folder, workers: workers)
    guard let source else { throw .unreadableSite(Findings(ofFiles: misread).diagnostics) }
    let (site, unresolved) = examination.assemble(source, workers: workers)
    if locale == site.settings.sourceLocale {
      throw .unfitRequest("\(locale) is the source locale, which is translated from, not into.")
    }
    guard let index = site.locales.firstIndex(where: { $0.id == locale }) else {
      throw .unknownLocale(locale, published: site.locales.map(\.id))
    }
    return SiteUnderExchange(
      site: site, source: source, misread: misread, unresolved: unresolved,
      examination: examination, localeIndex: index)
  }

  /// The site with other files.
  func with(
    _ source: SiteSource, misread: [Diagnostic], workers: Workers
  ) -> SiteUnderExchange {
    let (site, unresolved) = examination.assemble(source, workers: workers)
    return SiteUnderExchange(
      site: site, source: source, misread: misread, unresolved: unresolved,
      examination: examination, localeIndex: localeIndex)
  }

  /// What the checks find in the pages in some folders and in what all pages share; nothing else is
  /// looked at, since no problem of a page depends on those of another.
  func findings(inPagesAt folders: Set<String>, workers: Workers) -> Findings {
    let others = site.pages.map(\.folder.path).filter { !folders.contains($0) }
    return examination.examine(
      site, of: source, misread: misread + unresolved, checking: workers,
      memory: Dictionary(others.map { ($0, []) }, uniquingKeysWith: { first, _ in first })
    ).findings
  }

  var locale: LocaleID { site.locales[localeIndex].id }

  /// What tells the site from others.
  var name: String { site.settings.baseURL }

  var units: UnitReader {
    UnitReader(site: site, checker: examination.checker(of: site), localeIndex: localeIndex)
  }

  /// What the source's string table says to translators.
  func tableNotes() -> TableNotes {
    let path = site.locales[site.sourceLocale].catalog.table.path
    let text = try? SourceText.read(path, in: site.files, limit: SourceText.textLimit).get()
    return TableNotes(text?.bytes ?? [])
  }
}
