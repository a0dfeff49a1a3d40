import ArgumentParser
import Diagnostics
import Interchange
import Localization
import OperatingSystem
import SiteGenerator

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over what translators have written in files of “handout export”.",
    discussion: """
      Nothing is written before all of a page is checked. An empty translation changes nothing; a text \
      whose source or translation has changed since the export is set aside, and so is one that the \
      checks find an error in. What comes in is a draft, whatever the file says of its state. The exit \
      status is 1 where a text was set aside.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "The locale that is translated into, where the files do not name it.")
  var locale: LocaleID?

  @Flag(help: "Tell what would change, and write nothing.")
  var dryRun = false

  @Flag(help: "Also replace translations that have changed since the export.")
  var overwrite = false

  @Flag(help: "Take over all texts of a page, or none where one of them is set aside.")
  var wholePages = false

  @Option(help: "The translations are a machine's: the name of the engine.")
  var machine: String?

  @Option(help: "Export the texts that are set aside again, into this file.")
  var setAside: String?

  @OptionGroup var day: DayOption
  @OptionGroup var threads: ThreadOption

  @Argument(help: "The files that came back: XLIFF 1.2 or 2, PO, CSV.")
  var files: [String]

  func validate() throws {
    if let machine, !AcceptRequest.isName(machine) {
      throw ValidationError("--machine takes the name of an engine, on one line.")
    }
    if let setAside, format(of: setAside) == nil {
      throw ValidationError("--set-aside takes a name that ends with .xlf, .po, .csv or .html.")
    }
  }

  func run() throws {
    let date = try day.date()
    do {
      let returned = try read()
      let locale = try locale(of: returned)
      let report = try ImportPipeline.run(
        ImportRequest(
          site: site.site, locale: locale, files: returned, overwrites: overwrite,
          takesWholePages: wholePages, isDryRun: dryRun, date: date),
        workers: threads.workers)
      StandardOutput.write(
        ImportText(
          report: report, locale: locale, isDryRun: dryRun,
          terminal: TerminalText(isColored: StandardOutput.isColored)
        ).text)
      DiagnosticPrinter.standardError.print(report.warnings)
      try exportAgain(report, locale, on: date)
      if !report.setAside.isEmpty { throw ExitCode(1) }
    } catch let failure as BuildFailure {
      throw failure.reported(to: .standardError)
    }
  }

  private func read() throws(BuildFailure) -> [(path: String, file: ReturnedFile)] {
    var returned: [(path: String, file: ReturnedFile)] = []
    var problems: [Diagnostic] = []
    for path in files {
      do throws(SystemError) {
        let (file, found) = InterchangeFormat.read(try FileSystem.read(path), path: path)
        problems += found
        if var file {
          if let machine { file.units = file.units.map { $0.made(by: machine) } }
          returned.append((path, file))
        }
      } catch {
        throw .system(error)
      }
    }
    if problems.contains(where: { $0.severity == .error }) { throw .unreadableSite(problems) }
    DiagnosticPrinter.standardError.print(problems)
    return returned
  }

  private func locale(
    of returned: [(path: String, file: ReturnedFile)]
  ) throws(BuildFailure) -> LocaleID {
    if let locale { return locale }
    let named = Set(returned.compactMap(\.file.target))
    if let only = named.first, named.count == 1 { return only }
    throw .unfitRequest(
      named.isEmpty
        ? "The files do not say which language they are in; name it with --locale."
        : "The files are in several languages; import one language at a time.")
  }

  /// Gives out again what was set aside.
  private func exportAgain(
    _ report: ImportReport, _ locale: LocaleID, on date: CalendarDate
  ) throws(BuildFailure) {
    guard let setAside, let format = format(of: setAside) else { return }
    let known = report.setAside.filter { $0.reason != .unknown && $0.reason != .waiting }
    let places = Dictionary(grouping: known, by: \.document).mapValues { Set($0.map(\.place)) }
    let file = try ExportPipeline.run(
      ExportRequest(
        site: site.site, locale: locale, texts: .places(places), names: [], date: date),
      workers: threads.workers)
    guard !file.documents.isEmpty else { return }
    _ = try TranslationOutput(path: setAside, format: format).write(file)
  }

  private func format(of path: String) -> InterchangeFormat? {
    InterchangeFormat.allCases.last { path.hasSuffix($0.fileExtension) }
  }
}

extension ReturnedUnit {
  fileprivate func made(by engine: String) -> ReturnedUnit {
    var unit = self
    unit.machine = engine
    return unit
  }
}
