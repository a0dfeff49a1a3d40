import Diagnostics
import Interchange
import Localization
package import OperatingSystem

/// Takes over what translators have written: compares it with the site as it is, writes it into the
/// site's files in memory, checks these as the site is checked, and only then writes them.
package struct ImportPipeline {
  /// Throws where the site or a file cannot be read at all; then nothing has changed.
  package static func run(
    _ request: ImportRequest, workers: Workers
  ) throws(BuildFailure) -> ImportReport {
    let reading = try SiteUnderExchange.read(
      request.site, locale: request.locale, on: request.date, workers: workers)
    for (path, file) in request.files { try refuseOthers(file, path: path, reading) }
    var report = ImportReport()
    let returned = ReturnedDocuments(request.files)
    let drafts = returned.names.compactMap { name in
      draft(of: name, returned, request, reading, &report)
    }
    let (revisions, examined) = RevisionCheck(reading, workers: workers).checked(
      drafts, &report)
    let files = revisions.flatMap { $0.replacements(in: examined, on: request.date) }
    report.changes = revisions.flatMap(\.changes)
    report.setAside.sort()
    if !request.isDryRun {
      do throws(SystemError) {
        try FileSystem.replace(files)
      } catch {
        throw .system(error)
      }
    }
    return report
  }

  /// A file of another site or language has nothing to do here.
  private static func refuseOthers(
    _ file: ReturnedFile, path: String, _ reading: SiteUnderExchange
  ) throws(BuildFailure) {
    if let target = file.target, target != reading.locale {
      throw .unfitRequest("\(path) is a translation into \(target), not into \(reading.locale).")
    }
    if let source = file.source, source != reading.site.settings.sourceLocale {
      throw .unfitRequest(
        "\(path) is a translation of \(source); the site's source is "
          + "\(reading.site.settings.sourceLocale).")
    }
    if let site = file.site, site != reading.name {
      throw .unfitRequest("\(path) was made of another site, \(site).")
    }
  }

  /// A page or string table with the texts that are to change; nil where none is.
  private static func draft(
    of name: String, _ returned: ReturnedDocuments, _ request: ImportRequest,
    _ reading: SiteUnderExchange, _ report: inout ImportReport
  ) -> RevisionDraft? {
    guard let document = reading.document(named: name) else {
      for (path, unit) in returned[name] {
        report.setAside.append(
          ImportReport.SetAside(.unknown, unit, path: path, document: name, standing: nil))
      }
      return nil
    }
    var draft = RevisionDraft(document: document, name: name)
    let known = ReturnedUnits(document.units)
    for (path, returned) in returned[name] {
      guard let unit = known.unit(for: returned) else {
        report.setAside.append(
          ImportReport.SetAside(.unknown, returned, path: path, document: name, standing: nil))
        continue
      }
      switch known.verdict(on: returned, for: unit, overwrites: request.overwrites) {
      case .empty: report.empty += 1
      case .unchanged: report.unchanged += 1
      case .setAside(let reason):
        report.setAside.append(
          ImportReport.SetAside(reason, returned, path: path, document: name, standing: unit))
      case .changed(let text):
        draft.take(
          RevisionDraft.Text(unit: unit, text: text, returned: returned, path: path), &report)
      }
    }
    return draft.isEmpty ? nil : draft
  }
}

extension ImportReport.SetAside {
  init(
    _ reason: Reason, _ returned: ReturnedUnit, path: String, document: String,
    standing unit: TranslationUnit?
  ) {
    self.init(
      document: document, place: unit?.place ?? returned.place, reason: reason, path: path,
      line: returned.line, source: unit?.source.markdown, standing: unit?.target?.markdown,
      returned: returned.target?.words ?? "")
  }
}

extension ImportReport.SetAside: Comparable {
  package static func < (
    first: ImportReport.SetAside, second: ImportReport.SetAside
  ) -> Bool {
    (first.path, first.line, first.document, first.place)
      < (second.path, second.line, second.document, second.place)
  }
}
