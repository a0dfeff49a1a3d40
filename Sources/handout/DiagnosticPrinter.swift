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
      text += self.text(of: diagnostic)
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
    write("\(terminal.label(.error, suffix: ":")) \(message)\n" + line("help", help))
  }

  private func text(of diagnostic: Diagnostic) -> String {
    let place = place(diagnostic.location)
    let label = terminal.label(diagnostic.severity, suffix: ":")
    var text = "\(terminal.bold(place)) \(label) \(terminal.shown(diagnostic.message)) "
    text += "[\(diagnostic.rule.rawValue)]\n"
    text += line("source", diagnostic.source) + line("target", diagnostic.target)
    for related in diagnostic.related {
      text += line("see", "\(self.place(related.location)) \(related.message)")
    }
    return text + line("help", diagnostic.help)
  }

  private func place(_ location: SourceLocation) -> String {
    "\(terminal.shown(location.path)):\(location.range.startLine):\(location.range.startColumn):"
  }

  private func line(_ name: String, _ text: String?) -> String {
    text.map { "    \(name): \(terminal.shown($0))\n" } ?? ""
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
