import ArgumentParser
import Diagnostics
import Localization
import OperatingSystem
import SiteGenerator

struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Record that somebody has read and accepted translations.",
    discussion: """
      Beside each translation a record is written of what was accepted: the source as it is, the \
      translation as it is, who and when. From then on, checks tell when either changes. A page \
      with errors is refused and its record stays as it was.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "The locale whose translations are accepted.")
  var locale: LocaleID

  @Option(help: "Who has read them.")
  var by: String?

  @Flag(help: "Record translations that nobody has accepted yet, so that changes are noticed.")
  var draft = false

  @Option(
    help: """
      With --draft: the program that translated what nobody has accepted yet, such as DeepL. Where \
      patients act on it, a page is left out until a person has accepted it.
      """)
  var machine: String?

  @Flag(
    help: "Record a clinician's review of exercises and programs themselves (in the source locale)."
  )
  var clinical = false

  @Flag(help: "Review every exercise and program: a clinical review asks for names, or for this.")
  var all = false

  @OptionGroup var day: DayOption

  @Argument(
    help: """
      Pages by id or folder, such as bridge or exercises/bridge; “strings” for the string table. \
      Without any, everything in the locale.
      """)
  var pages: [String] = []

  func validate() throws {
    guard (by == nil) == draft else {
      throw ValidationError("Say who accepts with --by NAME, or that nobody has with --draft.")
    }
    if all, !pages.isEmpty {
      throw ValidationError("Name pages, or say --all.")
    }
    if clinical, draft {
      throw ValidationError("A clinical review is somebody's: name him with --by.")
    }
    if let by, !AcceptRequest.isName(by) {
      throw ValidationError("--by takes a person's name, on one line.")
    }
    if machine != nil, !draft {
      throw ValidationError("--machine goes with --draft: a program accepts nothing.")
    }
    if let machine, !AcceptRequest.isName(machine) {
      throw ValidationError("--machine takes the name of a program, on one line.")
    }
  }

  func run() throws {
    let printer = DiagnosticPrinter.standardError
    do {
      let report = try AcceptPipeline.run(
        AcceptRequest(
          site: site.site, locale: locale, kind: kind, date: try day.date(), names: pages,
          isForAll: all),
        workers: .available)
      for refusal in report.refused {
        StandardError.write("Refused: \(TerminalText.shown(refusal.path))\n")
        printer.print(refusal.problems)
      }
      print(summary(report))
      if !report.refused.isEmpty { throw ExitCode(1) }
    } catch let failure as BuildFailure {
      throw failure.reported(to: printer)
    }
  }

  private var kind: AcceptRequest.Kind {
    guard let by else { return .draft(machine: machine) }
    return clinical ? .clinical(by: by) : .accepted(by: by)
  }

  private func summary(_ report: AcceptReport) -> String {
    let verb =
      switch kind {
      case .accepted: "Accepted"
      case .draft: "Recorded as a draft"
      case .clinical: "Reviewed"
      }
    let lines = report.written.map { "\(verb): \(TerminalText.shown($0))" }
    let counts =
      "\(locale): \(report.written.count) recorded, \(report.unchanged.count) unchanged, "
      + "\(report.refused.count) refused."
    return (lines + [counts]).joined(separator: "\n")
  }
}
