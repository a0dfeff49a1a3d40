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

  @Option(help: "The folder to build into (default: _site in the site folder).")
  var output: String?

  @Option(
    name: .customLong("locale"),
    help: "Write only this locale's pages; may be given several times.")
  var locales: [LocaleID] = []

  @Option(help: "Fail also on pages that are withheld, or on any warning.")
  var failOn: FailureLevel?

  @OptionGroup var day: DayOption

  @OptionGroup var threads: ThreadOption

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let workers = threads.workers
    let printer = DiagnosticPrinter.standardError
    do {
      let preparation = try BuildPipeline.prepare(
        BuildPipeline.Options(
          site: site.site, locales: locales, date: try day.date(), workers: workers,
          purpose: .build(failsOnWarnings: failOn == .warning)))
      printer.print(preparation.diagnostics)
      guard let plan = preparation.plan, isAcceptable(preparation) else {
        printer.printStops(preparation)
        StandardError.write("Nothing was written: the site in \(outputPath) is as it was.\n")
        throw ExitCode(1)
      }
      let report = try BuildPipeline.write(plan, to: outputPath, workers: workers) {
        StandardError.write("Another build writes \(outputPath); waiting for it to end …\n")
      }
      printer.print(report.diagnostics)
      let time = clock.now - start
      print(BuildSummary(preparation: preparation, report: report, output: outputPath).text(time))
      // Ends here: to take a large site apart piece by piece, as a return would, takes time.
      Self.exit()
    } catch let failure as BuildFailure {
      throw failure.reported(to: printer)
    }
  }

  private var outputPath: String {
    output ?? (site.site.hasSuffix("/") ? site.site + "_site" : site.site + "/_site")
  }

  private func isAcceptable(_ preparation: BuildPipeline.Preparation) -> Bool {
    switch failOn {
    case nil: true
    case .withheld: preparation.withheld.isEmpty
    case .warning: preparation.diagnostics.allSatisfy { $0.severity == .note }
    }
  }
}
