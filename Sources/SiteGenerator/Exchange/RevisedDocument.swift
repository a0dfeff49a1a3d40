import Diagnostics
import Localization
import OperatingSystem

/// The files of a page or string table as they are to be.
struct RevisedDocument: Sendable {
  let draft: RevisionDraft
  let files: [FileRevision]

  var changes: [ImportReport.Change] {
    files.map { file in
      ImportReport.Change(
        path: file.path, texts: file.texts,
        difference: LineDifference(from: file.old, to: file.new))
    }
  }

  /// The files, and the record beside them, which notes what came in as a draft. `site` has the new
  /// texts.
  func replacements(
    in site: SiteUnderExchange, on date: CalendarDate
  ) -> [FileSystem.Replacement] {
    files.map { FileSystem.Replacement(path: site.site.files.absolute($0.path), bytes: $0.new) }
      + [RevisionRecord(site: site, draft: draft).file(on: date)].compactMap(\.self)
  }
}
