import ArgumentParser
import Diagnostics
import Localization
import SiteGenerator

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site into a folder.",
    discussion: """
      The new site takes the old one's place as a whole; after a problem the old site stays as it \
      was. A page that is not complete in a language is left out in that language.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var outputFolder: OutputOption

  @Option(
    name: .customLong("locale"),
    help: "Write only this locale's pages; may be given several times.")
  var locales: [LocaleID] = []

  @Option(help: "Fail also on pages that are withheld, or on any warning.")
  var failOn: FailureLevel?

  @Option(
    help: "How many old sites to keep beside the output for “handout rollback”: 0 or 1.")
  var keep = 0

  @OptionGroup var day: DayOption

  @OptionGroup var threads: ThreadOption

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let (workers, output) = (threads.workers, outputPath)
    let progress = ProgressLine()
    let options = BuildPipeline.Options(
      site: site.site, locales: locales, date: try day.date(), workers: workers,
      purpose: .build(failsOnWarnings: failOn == .warning), searchPath: SearchPath.current,
      onProgress: { if $0.stage == .developing { progress?.show($0) } })
    let printer = DiagnosticPrinter.standardError
    let key = StampKey(
      site: options.site, locales: options.locales, date: options.date,
      report: [failOn?.rawValue ?? "", "\(printer.terminal.isColored)"])
    let isRepeated = key.map { key in
      RepeatedBuild.say(key, output: output, workers: workers) { site, report in
        report.withUnsafeBufferPointer(StandardError.write)
        print(
          BuildSummary(site: site, exchange: .atomic, output: output).text(clock.now - start))
      }
    }
    if isRepeated == true { return }
    do {
      let report = try build(options, key, printer)
      progress?.end()
      BuildReport(diagnostics: report.diagnostics, inFull: [], terminal: printer.terminal)
        .write(since: LastFindings([]), to: printer.write)
      print(
        BuildSummary(site: report.site, exchange: report.exchange, output: output)
          .text(clock.now - start))
      // Ends here: to take a large site apart piece by piece, as a return would, takes time.
      Self.exit()
    } catch let failure as BuildFailure {
      progress?.end()
      let error = failure.reported(to: printer)
      if case .unreadableSite = failure { sayThatNothingWasWritten() }
      throw error
    }
  }

  private func build(
    _ options: BuildPipeline.Options, _ key: StampKey?, _ printer: DiagnosticPrinter
  ) throws -> BuildPipeline.Report {
    let beginning = FileClock.now()
    let last = key.flatMap { LastBuild($0, output: outputPath) }
    var preparation = try BuildPipeline.prepare(
      options, last: last, media: MediaMemo(output: outputPath))
    let again = say(preparation.diagnostics, printer)
    guard let plan = preparation.plan, isAcceptable(preparation) else {
      printer.printStops(preparation)
      sayThatNothingWasWritten()
      throw ExitCode(1)
    }
    let findings = LastFindings(preparation.diagnostics)
    // Nothing asks for them any more, and a large site has many.
    preparation.diagnostics = []
    return try BuildPipeline.write(
      plan, withheld: preparation.withheld, to: outputPath, last: last,
      keepsOld: keep > 0, findings: findings,
      stamping: key.map {
        Stamping(
          key: $0, beginning: beginning, now: FileClock.now, report: again,
          pages: preparation.pages)
      }, options: options
    ) {
      StandardError.write("Another build writes \(shownOutput); waiting for it to end …\n")
    }
  }

  /// Says what is wrong, and returns what the same build would say again, of which nothing is new then.
  private func say(_ diagnostics: [Diagnostic], _ printer: DiagnosticPrinter) -> [UInt8] {
    let report = BuildReport(
      diagnostics: diagnostics, inFull: shownInFull, terminal: printer.terminal)
    report.write(since: LastFindings(output: outputPath), to: printer.write)
    var again: [UInt8] = []
    report.write(since: nil) { again += $0 }
    return again
  }

  func validate() throws {
    guard (0...1).contains(keep) else { throw ValidationError("--keep must be 0 or 1.") }
  }

  private func sayThatNothingWasWritten() {
    StandardError.write("Nothing was written: the site in \(shownOutput) is as it was.\n")
  }

  private var outputPath: String { outputFolder.path(of: site) }

  private var shownOutput: String { TerminalText.shown(outputPath) }

  /// What keeps a page or the site from being published.
  private var shownInFull: Set<Severity> {
    failOn == .warning ? [.error, .warning] : [.error]
  }

  private func isAcceptable(_ preparation: BuildPipeline.Preparation) -> Bool {
    switch failOn {
    case nil: true
    case .withheld: preparation.withheld.isEmpty
    case .warning: preparation.diagnostics.allSatisfy { $0.severity == .note }
    }
  }
}
