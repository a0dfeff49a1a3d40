import Diagnostics
import OperatingSystem
import SiteGenerator

/// A report for people: problems grouped by page, with the offending words marked, how many there are
/// of each rule, and how complete each locale is.
struct TextReport {
  let report: CheckReport
  let terminal: TerminalText

  /// Writes the report in pieces: a large site may have many problems.
  func write(to write: (String) -> Void) {
    var text = ""
    var part: String?
    for diagnostic in report.diagnostics {
      let concerned = diagnostic.subject.folder ?? diagnostic.location.path
      if concerned != part {
        part = concerned
        text += "\(terminal.bold(terminal.shown(concerned)))\n"
      }
      text += self.text(of: diagnostic)
      if text.utf8.count > 64 * 1024 {
        write(text)
        text = ""
      }
    }
    if !report.diagnostics.isEmpty { text += "\n" }
    text += ruleTable()
    text += report.locales.map(line).joined()
    let count = terminal.count(report.diagnostics)
    write(text + (count.isEmpty ? "No problems found." : count) + "\n")
  }

  /// How many problems of each rule there are; empty where the report is that short.
  private func ruleTable() -> String {
    let groups = RuleGroup.all(of: report.diagnostics)
    guard groups.count > 1 else { return "" }
    let width = groups.map { String($0.count).count }.max() ?? 0
    let lines = groups.map { group in
      let count = String(group.count)
      let severity = group.severity.rawValue
      return String(repeating: " ", count: 2 + width - count.count) + count + "  "
        + terminal.label(group.severity) + String(repeating: " ", count: 9 - severity.count)
        + group.rule.rawValue + "\n"
    }
    return lines.joined() + "\n"
  }

  private func text(of diagnostic: Diagnostic) -> String {
    let path = diagnostic.location.path
    let range = diagnostic.location.range
    let place = "\(Path.name(of: path)):\(range.startLine):\(range.startColumn)"
    var text = "  \(terminal.shown(place))  \(terminal.label(diagnostic.severity))  "
    text += "\(terminal.shown(diagnostic.message))  [\(diagnostic.rule.rawValue)]\n"
    text += line("source", diagnostic.source.map { marked($0, diagnostic.sourceMark) })
    text += line("target", diagnostic.target.map { marked($0, diagnostic.targetMark) })
    for related in diagnostic.related {
      let start = related.location.range
      text += line(
        "see",
        terminal.shown(
          "\(related.location.path):\(start.startLine):\(start.startColumn) \(related.message)"))
    }
    return text + line("help", diagnostic.help.map(terminal.shown))
  }

  private func line(_ name: String, _ text: String?) -> String {
    text.map { "      \(name): \($0)\n" } ?? ""
  }

  /// The text with the offending words between marks, or underlined in colour.
  private func marked(_ text: String, _ mark: Range<Int>?) -> String {
    let scalars = text.unicodeScalars
    guard let mark, !mark.isEmpty, mark.upperBound <= scalars.count else {
      return terminal.shown(text)
    }
    let start = scalars.index(scalars.startIndex, offsetBy: mark.lowerBound)
    let end = scalars.index(start, offsetBy: mark.count)
    let parts = [scalars[..<start], scalars[start..<end], scalars[end...]].map {
      terminal.shown(String($0))
    }
    let words = terminal.isColored ? "\u{1B}[1;4m\(parts[1])\u{1B}[0m" : "»\(parts[1])«"
    return parts[0] + words + parts[2]
  }

  private func line(_ summary: LocaleSummary) -> String {
    var line = "\(summary.locale): \(summary.complete) of \(summary.pages) pages complete"
    if summary.withheld > 0 { line += ", \(summary.withheld) withheld" }
    let unaccepted = summary.complete - summary.accepted
    if unaccepted > 0 { line += ", \(unaccepted) not accepted" }
    return line + "\n"
  }
}
