import Diagnostics
import Interchange
import Localization
import OperatingSystem

/// The files of a page or string table as they are to be, all their texts checked.
struct RevisedDocument {
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
      + [record(in: site, on: date)].compactMap(\.self)
  }

  private func record(
    in site: SiteUnderExchange, on date: CalendarDate
  ) -> FileSystem.Replacement? {
    guard let document = site.document(named: draft.name) else { return nil }
    let record = document.record
    let parts = record.comparison == nil ? document.parts : record.parts
    let entries = parts.enumerated().compactMap { number, part -> ReviewRecord.Entry? in
      if let text = draft.texts[document.place(of: part)] {
        return ReviewRecord.Entry(
          place: part.text.place, source: String(decoding: part.text.source, as: UTF8.self),
          target: String(decoding: part.text.target, as: UTF8.self), acceptance: nil,
          origin: text.returned.machine.map { .machine(engine: $0, on: date) } ?? .human)
      }
      guard let comparison = record.comparison else { return nil }
      switch comparison.states[number] {
      case .current(let entry), .outdated(let entry), .edited(let entry):
        return comparison.record[entry]
      case .added: return nil
      }
    }
    let file = RecordFormat.file(of: entries, locale: site.locale, date: date)
    return FileSystem.Replacement(
      path: site.site.files.absolute(record.recordPath), bytes: POWriter.bytes(of: file))
  }
}
