import Localization

/// The columns of a table of texts.
enum CSVColumn: String, CaseIterable {
  case document, place, state, source, translation
  case oldSource = "old source"
  case facts, notes, terms, limit, picture, preview, file, line
  /// The engine, for whoever has let one translate.
  case machine
  case site, base

  /// What stands above the column; the languages stand with their texts.
  func head(of file: TranslationFile) -> String {
    switch self {
    case .source: "source (\(file.source))"
    case .translation: "translation (\(file.target))"
    default: rawValue
    }
  }

  /// The column of a head in any case, and the language in it.
  static func read(head: String) -> (column: CSVColumn, locale: LocaleID?)? {
    let words = head.lowercased().split(separator: "(", maxSplits: 1)
    let name = words.first.map { trimmed($0) } ?? ""
    guard let column = CSVColumn(rawValue: name) else { return nil }
    let tag = words.dropFirst().first.map { trimmed($0.prefix { $0 != ")" }) }
    return (column, tag.flatMap { LocaleID($0) })
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(
      start.prefix(
        start.lastIndex { !$0.isWhitespace }.map {
          start.distance(from: start.startIndex, to: $0) + 1
        } ?? 0))
  }
}
