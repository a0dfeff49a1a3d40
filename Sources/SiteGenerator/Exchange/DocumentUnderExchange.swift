import Diagnostics
import Interchange
import Localization

/// A page or the string table of a language, with its texts. It stays with the worker that made it:
/// texts are no values.
struct DocumentUnderExchange {
  let kind: ExchangedDocument
  let reader: UnitReader
  let pairs: [UnitReader.Pair]

  var units: [TranslationUnit] { pairs.map(\.unit) }

  /// The files with these texts, by their places.
  func written(
    _ texts: [String: MarkedText]
  ) -> Result<[FileRevision], PageRevision.Refusal> {
    switch kind {
    case .page(let page): PageRevision(reader, page, pairs).written(texts)
    case .stringTable: TableRevision(reader: reader, pairs: pairs).written(texts)
    }
  }

}

extension SiteUnderExchange {
  /// A page by its name, such as `exercises/clamshell`, or `strings`, without what only helps to
  /// translate it; nil where there is none that is meant for the language.
  func document(named name: String) -> DocumentUnderExchange? {
    exchanged(name).map(document)
  }

  func document(_ kind: ExchangedDocument) -> DocumentUnderExchange {
    let reader = units
    let pairs =
      switch kind {
      case .page(let page): reader.pairs(of: page, isWithHelp: false)
      case .stringTable: reader.tablePairs(notes: TableNotes([]))
      }
    return DocumentUnderExchange(kind: kind, reader: reader, pairs: pairs)
  }

  private func exchanged(_ name: String) -> ExchangedDocument? {
    if name == ReviewRecord.tableArgument { return .stringTable }
    guard let index = site.pageIndex["content/\(name)"], site.pages[index].isMeant(for: locale)
    else { return nil }
    return .page(site.pages[index])
  }
}
