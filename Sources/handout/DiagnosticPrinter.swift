import ArgumentParser
import Diagnostics
import HTML
import Localization
import OperatingSystem
import SiteGenerator

/// Writes problems as text for people, one after the other, and a line that counts them.
struct DiagnosticPrinter {
  var terminal: TerminalText
  var write: (UnsafeBufferPointer<UInt8>) -> Void

  static var standardError: DiagnosticPrinter {
    DiagnosticPrinter(
      terminal: TerminalText(isColored: StandardError.isColored), write: StandardError.write)
  }

  func print(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    printAll(diagnostics)
    print(line: terminal.count(diagnostics))
  }

  /// Without the line that counts them.
  func printAll(_ diagnostics: [Diagnostic]) {
    var text = ByteBuffer(capacity: 128 * 1024)
    for diagnostic in diagnostics {
      append(diagnostic, to: &text)
      // A large site may have many: they go out in pieces, not as one text.
      if text.count > 64 * 1024 {
        text.withBytes(write)
        text.removeAll()
      }
    }
    text.withBytes(write)
  }

  func print(line: String) {
    var text = ByteBuffer()
    text.append(line)
    text.append("\n")
    text.withBytes(write)
  }

  /// Names the errors that stop a build once more, where others among all the problems do not.
  func printStops(_ preparation: BuildPipeline.Preparation) {
    let errors = preparation.diagnostics.filter { $0.severity == .error }
    guard !preparation.siteErrors.isEmpty, preparation.siteErrors.count < errors.count else {
      return
    }
    var text = ByteBuffer()
    text.append(
      "These stop the build; the other errors only leave pages out in one language:\n")
    for error in preparation.siteErrors {
      text.append("  ")
      append(error.location, to: &text)
      text.append(" ")
      text.append(terminal.shown(error.message))
      text.append("\n")
    }
    text.withBytes(write)
  }

  func print(error message: String, help: String?) {
    var text = ByteBuffer()
    text.append(terminal.label(.error, suffix: ":"))
    text.append(" \(terminal.shown(message))\n")
    appendLine("help", help, to: &text)
    text.withBytes(write)
  }

  private func append(_ diagnostic: Diagnostic, to text: inout ByteBuffer) {
    text.append(terminal.boldOn)
    append(diagnostic.location, to: &text)
    text.append(terminal.boldOff)
    text.append(" ")
    text.append(terminal.label(diagnostic.severity, suffix: ":"))
    text.append(" ")
    text.append(terminal.shown(diagnostic.message))
    text.append(" [")
    text.append(diagnostic.rule.rawValue)
    text.append("]\n")
    appendLine("source", diagnostic.source, to: &text)
    appendLine("target", diagnostic.target, to: &text)
    for related in diagnostic.related {
      text.append("    see: ")
      append(related.location, to: &text)
      text.append(" ")
      text.append(terminal.shown(related.message))
      text.append("\n")
    }
    appendLine("help", diagnostic.help, to: &text)
  }

  private func append(_ location: SourceLocation, to text: inout ByteBuffer) {
    text.append(terminal.shown(location.path))
    text.append(":")
    text.append(location.range.startLine)
    text.append(":")
    text.append(location.range.startColumn)
    text.append(":")
  }

  private func appendLine(_ name: StaticString, _ line: String?, to text: inout ByteBuffer) {
    guard let line else { return }
    text.append("    ")
    text.append(name)
    text.append(": ")
    text.append(terminal.shown(line))
    text.append("\n")
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
    case .missingProgram(let message, let help):
      printer.print(error: message, help: help)
      return ExitCode(2)
    case .unknownLocale(let locale, let published):
      let list = published.map(\.description).joined(separator: ", ")
      return ValidationError("The site does not publish the locale \(locale), only: \(list).")
    case .invalidName(let name):
      return ValidationError(
        "“\(TerminalText.shown(name))” cannot stand in an address: "
          + "use lower-case letters, digits and hyphens.")
    case .noPluralRules(let locale):
      return ValidationError("No plural rules are known for the locale \(locale).")
    case .nothingKept(let output):
      printer.print(
        error: "No site before the one in \(output) is kept.",
        help: "“handout build --keep 1” keeps the old site when it writes a new one.")
      return ExitCode(2)
    case .unfitRequest(let reason):
      return ValidationError(TerminalText.shown(reason))
    case .unreadableSite(let diagnostics):
      printer.print(diagnostics)
      return ExitCode(1)
    }
  }
}
