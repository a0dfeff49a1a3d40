import ArgumentParser
import Diagnostics
import Localization
import SiteGenerator

/// Writes problems as text for people, one after the other, and a line that counts them.
struct DiagnosticPrinter {
  var terminal: TerminalText
  var write: (String) -> Void

  static var standardError: DiagnosticPrinter {
    DiagnosticPrinter(
      terminal: TerminalText(isColored: StandardError.isColored), write: StandardError.write)
  }

  func print(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    var text = ""
    for diagnostic in diagnostics {
      append(diagnostic, to: &text)
      // A large site may have many: they go out in pieces, not as one text.
      if text.utf8.count > 64 * 1024 {
        write(text)
        text = ""
      }
    }
    write(text + terminal.count(diagnostics) + "\n")
  }

  /// Names the errors that stop a build once more, where others among all the problems do not.
  func printStops(_ preparation: BuildPipeline.Preparation) {
    let errors = preparation.diagnostics.filter { $0.severity == .error }
    guard !preparation.siteErrors.isEmpty, preparation.siteErrors.count < errors.count else {
      return
    }
    write("These stop the build; the other errors only leave pages out in one language:\n")
    write(
      preparation.siteErrors.map { "  \(place($0.location)) \(terminal.shown($0.message))\n" }
        .joined())
  }

  func print(error message: String, help: String?) {
    var text = "\(terminal.label(.error, suffix: ":")) \(message)\n"
    appendLine("help", help, to: &text)
    write(text)
  }

  // Appended piece by piece: a large site has tens of thousands of notes.
  private func append(_ diagnostic: Diagnostic, to text: inout String) {
    text += terminal.bold(place(diagnostic.location))
    text += " "
    text += terminal.label(diagnostic.severity, suffix: ":")
    text += " "
    text += terminal.shown(diagnostic.message)
    text += " ["
    text += diagnostic.rule.rawValue
    text += "]\n"
    appendLine("source", diagnostic.source, to: &text)
    appendLine("target", diagnostic.target, to: &text)
    for related in diagnostic.related {
      appendLine("see", "\(place(related.location)) \(related.message)", to: &text)
    }
    appendLine("help", diagnostic.help, to: &text)
  }

  private func place(_ location: SourceLocation) -> String {
    var place = terminal.shown(location.path)
    place += ":"
    place += String(location.range.startLine)
    place += ":"
    place += String(location.range.startColumn)
    place += ":"
    return place
  }

  private func appendLine(_ name: String, _ line: String?, to text: inout String) {
    guard let line else { return }
    text += "    "
    text += name
    text += ": "
    text += terminal.shown(line)
    text += "\n"
  }
}

extension BuildFailure {
  /// Says why the job could not be done and gives the exit status for it.
  func reported(to printer: DiagnosticPrinter) -> any Error {
    switch self {
    case .system(let error):
      printer.print(error: "\(error).", help: error.isDiskFull ? "Make room on the disk." : nil)
      return ExitCode(2)
    case .output(let refusal):
      printer.print(error: refusal.description, help: refusal.help)
      return ExitCode(2)
    case .unknownLocale(let locale, let published):
      let list = published.map(\.description).joined(separator: ", ")
      return ValidationError("The site does not publish the locale \(locale), only: \(list).")
    case .invalidName(let name):
      return ValidationError("“\(name)” cannot stand in an address: use letters, digits, hyphens.")
    case .noPluralRules(let locale):
      return ValidationError("No plural rules are known for the locale \(locale).")
    case .unfitRequest(let reason):
      return ValidationError(reason)
    case .unreadableSite(let diagnostics):
      printer.print(diagnostics)
      return ExitCode(1)
    }
  }
}
