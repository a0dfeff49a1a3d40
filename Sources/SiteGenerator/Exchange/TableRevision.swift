import Interchange
import Localization

/// Writes messages that come back from a translator into a string table.
struct TableRevision {
  let reader: UnitReader
  let pairs: [UnitReader.Pair]

  private var site: Site { reader.site }
  private var locale: SiteLocale { reader.locale }
  private var path: String { locale.catalog.table.path }

  /// The file with these messages, by their places.
  func written(_ changes: [String: MarkedText]) -> Result<[FileRevision], PageRevision.Refusal> {
    let tag = locale.id.description
    let values = pairs.compactMap { pair in
      changes[pair.unit.place].map { text in
        YAMLRevision.Change(
          path: [tag] + Self.keys(of: pair.unit.place), value: text.written(asMarkdown: false))
      }
    }
    let order = site.locales[site.sourceLocale].catalog.table.keys.map { key in
      [tag] + Self.keys(of: key.rawValue)
    }
    let revision = FileRevision.writing(
      path, texts: values.count, in: site.files, limit: SourceText.textLimit
    ) { text -> Result<[UInt8], PageRevision.Refusal> in
      let file = text.isEmpty ? Array("\(tag):\n".utf8) : text
      let written = YAMLRevision.written(values, into: file, order: order, namesThings: false)
      return written.map { .success($0) } ?? .failure(.unwritable(Array(changes.keys)))
    }
    return revision?.map { [$0] } ?? .failure(.unreadable("\(path) cannot be read."))
  }

  /// `dose.hold|one` is three keys.
  private static func keys(of place: String) -> [String] {
    place.split(whereSeparator: { $0 == "." || $0 == "|" }).map(String.init)
  }
}
