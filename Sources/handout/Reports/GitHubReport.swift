import Diagnostics

/// A report as GitHub Actions' workflow commands, which show each problem beside its line.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions": `::error file=…,line=…::message`,
/// with `%`, line ends and, in properties, `:` and `,` written as percent codes. What else moves the
/// cursor or turns the text has none.
struct GitHubReport {
  let report: CheckReport
  let root: RepositoryRoot

  func text() -> String {
    report.diagnostics.map(line).joined()
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.location.range
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = [
      ("file", root.path(of: diagnostic.location.path)),
      ("line", String(range.startLine)), ("endLine", String(range.endLine)),
    ]
    // Columns are shown within one line only.
    if range.startLine == range.endLine {
      properties += [("col", String(range.startColumn)), ("endColumn", String(range.endColumn))]
    }
    properties.append(("title", diagnostic.rule.rawValue))
    let list = properties.map { "\($0.0)=\(Self.escaped($0.1, inProperty: true))" }
    let message = [diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: "\n")
    return "::\(command) \(list.joined(separator: ","))::\(Self.escaped(message))\n"
  }

  private static func escaped(_ text: String, inProperty: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      case _ where scalar.isHiddenSign: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
