import Interchange
import Localization
import SiteGenerator

/// How far the translations are, for a spreadsheet.
struct StatusCSV {
  let status: TranslationStatus

  private static let head = [
    "locale", "page", "title", "texts", "complete", "open", "changed", "drafts", "words",
    "accepted by", "accepted on", "site", "reasons",
  ]

  var text: String {
    CSVWriter.text(
      of: [Self.head]
        + status.locales.flatMap { locale in
          locale.rows.map { cells(of: $0, locale.locale.description) }
        })
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
}
