import Diagnostics
import Interchange
import Localization

/// A page or the string table of a language, with its texts.
struct DocumentUnderExchange {
  enum Kind {
    case page(Page)
    case stringTable
  }

  let kind: Kind
  let reader: UnitReader
  let pairs: [UnitReader.Pair]

  var units: [TranslationUnit] { pairs.map(\.unit) }

  /// The translation's file, relative to the site folder.
  var path: String {
    switch kind {
    case .page(let page): "\(page.folder.path)/\(reader.locale.id).md"
    case .stringTable: reader.locale.catalog.table.path
    }
  }

  /// What problems of it are about.
  var subject: Subject {
    switch kind {
    case .page(let page): page.subject(in: reader.locale.id)
    case .stringTable: .stringTable(locale: reader.locale.id.description)
    }
  }

  /// The files with these texts, by their places.
  func written(
    _ texts: [String: MarkedText]
  ) -> Result<[FileRevision], PageRevision.Refusal> {
    switch kind {
    case .page(let page): PageRevision(reader, page, pairs).written(texts)
    case .stringTable: TableRevision(reader: reader, pairs: pairs).written(texts)
    }
  }

  /// The texts beside their review record.
  var record: RecordUnderCheck {
    RecordUnderCheck(
      site: reader.site, localeIndex: reader.localeIndex, page: page, pairs: alignment)
  }

  /// What a record has to cover.
  var parts: [RecordUnderCheck.Part] { RecordUnderCheck.parts(of: alignment) }

  private var page: Page? { if case .page(let page) = kind { page } else { nil } }

  private var alignment: [SegmentAlignment.Pair] {
    page.map(reader.alignment)
      ?? pairs.map { SegmentAlignment.Pair(source: $0.source, target: $0.target) }
  }

  /// What a text of the record is called here.
  func place(of part: RecordUnderCheck.Part) -> String {
    switch kind {
    case .page: part.source.place.description
    case .stringTable: part.target.place.description
    }
  }
}

extension SiteUnderExchange {
  /// A page by its name, such as `exercises/clamshell`, or `strings`; nil where there is none that is
  /// meant for the language.
  func document(named name: String) -> DocumentUnderExchange? {
    let reader = units
    if name == ReviewRecord.tableArgument {
      return DocumentUnderExchange(
        kind: .stringTable, reader: reader, pairs: reader.tablePairs(notes: tableNotes()))
    }
    guard let index = site.pageIndex["content/\(name)"], site.pages[index].isMeant(for: locale)
    else { return nil }
    let page = site.pages[index]
    return DocumentUnderExchange(
      kind: .page(page), reader: reader, pairs: reader.pairs(of: page))
  }
}
