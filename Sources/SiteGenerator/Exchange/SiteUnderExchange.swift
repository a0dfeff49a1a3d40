import Diagnostics
import Localization
import OperatingSystem

/// A site of which texts go to translators into one language, or come back.
struct SiteUnderExchange {
  let site: Site
  let source: SiteSource
  /// What is wrong with single files.
  let misread: [Diagnostic]
  let findings: Findings
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
    let outcome = examination.examine(
      source, misread: misread, workers: workers, checking: workers)
    guard let site = outcome.site else { throw .unreadableSite(outcome.findings.diagnostics) }
    if locale == site.settings.sourceLocale {
      throw .unfitRequest("\(locale) is the source locale, which is translated from, not into.")
    }
    guard let index = site.locales.firstIndex(where: { $0.id == locale }) else {
      throw .unknownLocale(locale, published: site.locales.map(\.id))
    }
    return SiteUnderExchange(
      site: site, source: source, misread: misread, findings: outcome.findings,
      examination: examination,
      localeIndex: index)
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
