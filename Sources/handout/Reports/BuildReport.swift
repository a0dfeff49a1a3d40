import Diagnostics
import SiteGenerator

/// What a build says of a site's problems on an ordinary day: errors in full; of warnings and notes
/// those in full that the last build did not have, and a line for each rule.
struct BuildReport {
  /// Sorted.
  let diagnostics: [Diagnostic]
  /// The severities that keep something from being published, in full each time.
  let inFull: Set<Severity>
  let terminal: TerminalText

  /// So many warnings and notes are read; a change of many pages has more.
  private static let fewEnoughToShow = 5

  /// Writes the report; `last` is what the last build found, nil where that is not known: then
  /// nothing is new.
  func write(since last: LastFindings?, to write: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard !diagnostics.isEmpty else { return }
    withoutActuallyEscaping(write) { write in
      self.write(since: last, DiagnosticPrinter(terminal: terminal, write: write))
    }
  }

  private func write(since last: LastFindings?, _ printer: DiagnosticPrinter) {
    printer.printAll(diagnostics.filter { inFull.contains($0.severity) })
    let others = diagnostics.filter { !inFull.contains($0.severity) }
    let new = last.map { others.filter($0.lacks) } ?? []
    if !new.isEmpty {
      printer.print(line: terminal.bold("New since the last build:"))
      printer.printAll(Array(new.prefix(Self.fewEnoughToShow)))
      let rest = new.count - Self.fewEnoughToShow
      if rest > 0 { printer.print(line: "… and \(rest) more.") }
    }
    var count = terminal.count(diagnostics)
    if others.count > Self.fewEnoughToShow {
      let groups = RuleGroup.all(of: others)
      let width = groups.map(\.rule.rawValue.count).max() ?? 0
      for group in groups { printer.print(line: line(for: group, width: width)) }
      count += "; “handout check” lists them all"
    } else {
      printer.printAll(last.map { last in others.filter { !last.lacks($0) } } ?? others)
    }
    printer.print(line: count)
  }

  private func line(for group: RuleGroup, width: Int) -> String {
    let rule = "[\(group.rule.rawValue)]" + spaces(width - group.rule.rawValue.count)
    let severity = group.severity.rawValue
    let line =
      "\(terminal.label(group.severity))\(spaces(7 - severity.count))  \(rule)  \(group.count)  "
    if group.count == 1, let only = group.first.first {
      return line + "\(place(only)) \(terminal.shown(only.message))"
    }
    let places = group.first.map(place).joined(separator: ", ")
    return line + places + (group.count > group.first.count ? ", …" : "")
  }

  private func place(_ diagnostic: Diagnostic) -> String {
    "\(terminal.shown(diagnostic.location.path)):\(diagnostic.location.range.startLine)"
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
