import Diagnostics
import Localization
import SiteGenerator

/// What became of returned translations, for people: differences first, then what was set aside, and a
/// line that counts.
struct ImportText {
  let report: ImportReport
  let locale: LocaleID
  let isDryRun: Bool
  let terminal: TerminalText

  var text: String {
    (report.changes.map(text) + report.setAside.map(text) + [counts]).joined()
  }

  private func text(of change: ImportReport.Change) -> String {
    let head = terminal.bold("\(isDryRun ? "Would write" : "Wrote") \(terminal.shown(change.path))")
    let hunks = change.difference.hunks.flatMap { hunk -> [String] in
      ["@@ line \(hunk.newStart) @@"] + hunk.lines.map(line)
    }
    return ([head] + hunks).map { $0 + "\n" }.joined()
  }

  private func line(_ line: LineDifference.Line) -> String {
    switch line {
    case .kept(let text): " \(terminal.shown(text))"
    case .removed(let text): "-\(terminal.shown(text))"
    case .added(let text): "+\(terminal.shown(text))"
    }
  }

  private func text(of text: ImportReport.SetAside) -> String {
    var lines = [
      "\(terminal.shown(text.path)):\(text.line): set aside: "
        + "\(terminal.shown(text.document)) \(terminal.shown(text.place)): \(text.reason.message)"
    ]
    switch text.reason {
    case .sourceChanged(let then):
      lines += [labelled("source then", then), labelled("source now", text.source)]
    case .translationChanged, .unknownBase, .twice:
      lines += [labelled("source", text.source), labelled("here", text.standing)]
    case .faulty(let problems):
      lines.append(labelled("source", text.source))
      lines += problems.map { "  \(terminal.shown($0.message)) [\($0.rule.rawValue)]" }
    case .waiting: break
    case .unknown, .brokenCodes, .otherCodes, .unwritable:
      lines.append(labelled("source", text.source))
    }
    lines += [labelled("in the file", text.returned), "  \(text.reason.help)"]
    return lines.filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
  }

  private func labelled(_ label: String, _ text: String?) -> String {
    text.map { "  \(label): \(terminal.shown($0))" } ?? ""
  }

  private var counts: String {
    let texts = report.changes.reduce(0) { $0 + $1.texts }
    return
      "\(locale): \(texts) \(isDryRun ? "to take over" : "taken over"), \(report.unchanged) unchanged, "
      + "\(report.empty) empty, \(report.setAside.count) set aside.\n"
  }
}
