import Interchange
import Localization

/// Writes messages that come back from a translator into a string table.
struct TableRevision {
  let reader: UnitReader
  let pairs: [UnitReader.Pair]

  private var site: Site { reader.site }
  private var locale: SiteLocale { reader.locale }
  private var path: String { locale.catalog.table.path }

  /// The file with these messages, by their places; nil where one of them has no place in it.
  func written(_ changes: [String: MarkedText]) -> FileRevision? {
    let tag = locale.id.description
    let text = try? SourceText.read(path, in: site.files, limit: SourceText.textLimit).get()
    let file = text?.bytes ?? Array("\(tag):\n".utf8)
    let values = pairs.compactMap { pair in
      changes[pair.unit.place].map { text in
        YAMLRevision.Change(
          path: [tag] + Self.keys(of: pair.unit.place), value: text.written(asMarkdown: false))
      }
    }
    let order = site.locales[site.sourceLocale].catalog.table.keys.map { key in
      [tag] + Self.keys(of: key.rawValue)
    }
    return YAMLRevision.written(values, into: file, order: order).map {
      FileRevision(old: text?.bytes ?? [], new: $0)
    }
  }

  /// `dose.hold|one` is three keys.
  private static func keys(of place: String) -> [String] {
    place.split(whereSeparator: { $0 == "." || $0 == "|" }).map(String.init)
  }
}
