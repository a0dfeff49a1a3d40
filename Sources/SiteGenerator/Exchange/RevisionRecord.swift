import Interchange
import Localization
import OperatingSystem

/// The review record of a page or string table that has new texts, which are drafts in it.
struct RevisionRecord {
  /// The site with the texts.
  let site: SiteUnderExchange
  let draft: RevisionDraft

  func file(on date: CalendarDate) -> FileSystem.Replacement? {
    guard let (page, alignment) = alignment() else { return nil }
    let record = RecordUnderCheck(
      site: site.site, localeIndex: site.localeIndex, page: page, pairs: alignment)
    let parts = record.comparison == nil ? RecordUnderCheck.parts(of: alignment) : record.parts
    let entries = parts.enumerated().compactMap { number, part -> ReviewRecord.Entry? in
      let place = page == nil ? part.target.place : part.source.place
      if let text = draft.texts[place.description] {
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

  /// nil where the site no longer has the page.
  private func alignment() -> (page: Page?, pairs: [SegmentAlignment.Pair])? {
    switch draft.document {
    case .page(let page):
      guard let index = site.site.pageIndex[page.folder.path] else { return nil }
      let page = site.site.pages[index]
      return (page, site.units.alignment(of: page))
    case .stringTable:
      let pairs = site.document(.stringTable).pairs
      return (nil, pairs.map { SegmentAlignment.Pair(source: $0.source, target: $0.target) })
    }
  }
}
