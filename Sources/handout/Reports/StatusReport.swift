import Localization
import SiteGenerator

/// How far the translations are, as a table for people.
struct StatusReport {
  let status: TranslationStatus
  let terminal: TerminalText

  private static let heads = ["texts", "complete", "open", "changed", "drafts", "words"]

  var text: String {
    if status.locales.isEmpty { return "The site has no translation.\n" }
    return status.locales.map(table).joined(separator: "\n")
  }

  private func table(of locale: LocaleStatus) -> String {
    let names = locale.rows.map(\.name) + ["all"]
    let width = names.map(\.count).max() ?? 0
    let head = line("", Self.heads, "", width)
    let rows = locale.rows.map { row in
      line(terminal.shown(row.name), numbers(row.tally), remark(row), width)
    }
    let name = locale.locale.description + (locale.isInPreparation ? " (in preparation)" : "")
    return
      ([terminal.bold(name) + "\n", head] + rows
      + [line("all", numbers(locale.total), "", width)]).joined()
  }

  private func numbers(_ tally: StatusTally) -> [String] {
    [tally.texts, tally.complete, tally.open, tally.changed, tally.drafts, tally.words]
      .map(String.init)
  }

  private func line(_ name: String, _ cells: [String], _ remark: String, _ width: Int) -> String {
    var line = "  " + name + spaces(width - name.count)
    for (head, cell) in zip(Self.heads, cells) {
      line += spaces(2 + max(head.count, 6) - cell.count) + cell
    }
    return remark.isEmpty ? line + "\n" : line + "  " + remark + "\n"
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(count, 0))
  }

  /// What is to be known beside the numbers: who accepted it, and what keeps it from the site.
  private func remark(_ row: TextStatus) -> String {
    var parts = row.acceptances.map { "accepted by \($0.by) on \($0.on)" }
    switch row.standing {
    case .published, .inPreparation: break
    case .draft, .missing: parts.append(row.standing.rawValue)
    case .withheld, .faulty:
      parts.append("\(row.standing.rawValue): \(row.reasons.first ?? "")")
      if row.reasons.count > 1 { parts.append("and \(row.reasons.count - 1) more") }
    }
    return terminal.shown(parts.joined(separator: "; "))
  }
}
