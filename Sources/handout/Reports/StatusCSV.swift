import Localization
import SiteGenerator

/// How far the translations are, for a spreadsheet (RFC 4180). A byte order mark tells Excel that it is
/// UTF-8.
struct StatusCSV {
  let status: TranslationStatus

  private static let head = [
    "locale", "page", "title", "texts", "complete", "open", "changed", "drafts", "words",
    "accepted by", "accepted on", "site", "reasons",
  ]

  var text: String {
    let rows = status.locales.flatMap { locale in
      locale.rows.map { cells(of: $0, locale.locale.description) }
    }
    return "\u{FEFF}" + ([Self.head] + rows).map(line).joined()
  }

  private func cells(of row: TextStatus, _ locale: String) -> [String] {
    let tally = row.tally
    let numbers = [
      tally.texts, tally.complete, tally.open, tally.changed, tally.drafts, tally.words,
    ]
    return [locale, row.name, row.title ?? ""] + numbers.map(String.init) + [
      row.acceptances.map(\.by).joined(separator: "; "),
      row.acceptances.map(\.on.description).joined(separator: "; "), row.standing.rawValue,
      row.reasons.joined(separator: " "),
    ]
  }

  private func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A spreadsheet takes what begins with one of these signs for a formula, and runs it.
  private func cell(_ text: String) -> String {
    let isFormula =
      text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let shown = isFormula ? "'" + text : text
    guard shown.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return shown
    }
    return "\""
      + shown.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
