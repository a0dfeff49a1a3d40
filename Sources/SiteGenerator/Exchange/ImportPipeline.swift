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
    if request.isDryRun { return try imported(request, workers: workers) }
    return try SiteLock.holding(request.site) { () throws(BuildFailure) in
      try imported(request, workers: workers)
    }
  }

  private static func imported(
    _ request: ImportRequest, workers: Workers
  ) throws(BuildFailure) -> ImportReport {
    let reading = try SiteUnderExchange.read(
      request.site, locale: request.locale, on: request.date, workers: workers)
    for (path, file) in request.files { try refuseOthers(file, path: path, reading) }
    let returned = ReturnedDocuments(request.files)
    let documents = workers.map(returned.names.count, batch: 4) { number in
      let name = returned.names[number]
      return DocumentRevision(
        of: name, returned[name], into: reading, as: request)
    }
    var report = ImportReport()
    for document in documents { report.add(document.report) }
    let (revisions, revised) = RevisionCheck(reading, workers: workers).checked(
      documents.compactMap(\.revised), &report)
    let files = workers.map(revisions.count) { number in
      let revision = revisions[number]
      return (revision.changes, revision.replacements(in: revised, on: request.date))
    }
    report.changes = files.flatMap(\.0)
    report.setAside.sort()
    if !request.isDryRun {
      do throws(SystemError) {
        try FileSystem.replace(files.flatMap(\.1))
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
