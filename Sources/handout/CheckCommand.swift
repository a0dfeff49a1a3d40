import ArgumentParser
import Diagnostics
import Localization
import OperatingSystem
import SiteGenerator

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every missing or faulty translation, and all else that is wrong with a site.",
    discussion: """
      The report goes to standard output. The exit status is 1 where there is an error. Drafts are \
      checked too, and so are the locales in preparation that --locale names.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github
  }

  @OptionGroup var site: SiteOptions

  @Option(
    name: .customLong("locale"),
    help: "Report only this locale's problems and those of the whole site; may be repeated.")
  var locales: [LocaleID] = []

  @OptionGroup var filter: CheckFilter

  @Option(help: "How the report is written.")
  var format = Format.text

  @Option(help: "What besides an error gives the exit status 1.")
  var failOn: FailureLevel?

  @Option(help: "Explain a rule, such as number-mismatch, instead of checking.")
  var explain: String?

  @OptionGroup var day: DayOption
  @OptionGroup var threads: ThreadOption

  func run() throws {
    if let explain { return print(try explanation(of: explain)) }
    try filter.refuseUnknown(site: site.site)
    if format == .text { EditorFiles.reportOutdated(site: site) }
    let printer = DiagnosticPrinter.standardError
    do {
      let progress = ProgressLine()
      let preparation = try prepare(progress)
      progress?.end()
      let report = CheckReport(preparation, locales: locales, filter)
      try write(report.from(filter.severity))
      if !isAcceptable(report) { throw ExitCode(1) }
    } catch let failure as BuildFailure {
      throw failure.reported(to: printer)
    } catch let failure as SystemError {
      throw BuildFailure.system(failure).reported(to: printer)
    }
  }

  private func prepare(_ progress: ProgressLine?) throws -> BuildPipeline.Preparation {
    var options = BuildPipeline.Options(
      site: site.site, locales: locales, date: try day.date(), workers: threads.workers,
      purpose: .check)
    if let progress { options.onProgress = { progress.show($0) } }
    let preparation = try BuildPipeline.prepare(options)
    if let plan = preparation.plan { try BuildPipeline.rehearse(plan, options) }
    return preparation
  }

  private func write(_ report: CheckReport) throws {
    switch format {
    case .text:
      TextReport(report: report, terminal: TerminalText(isColored: StandardOutput.isColored))
        .write { print($0, terminator: "") }
    case .json: print(JSONReport(report: report).text(), terminator: "")
    case .sarif:
      let root = try RepositoryRoot(site: site.site)
      print(SARIFReport(report: report, root: root).text(), terminator: "")
    case .github:
      let root = try RepositoryRoot(site: site.site)
      print(GitHubReport(report: report, root: root).text(), terminator: "")
    }
  }

  private func isAcceptable(_ report: CheckReport) -> Bool {
    switch failOn {
    case nil: report.count(.error) == 0
    case .withheld: report.count(.error) == 0 && report.locales.allSatisfy { $0.withheld == 0 }
    case .warning: report.count(.error) + report.count(.warning) == 0
    }
  }

  private func explanation(of rule: String) throws -> String {
    if let text = RuleCatalog.explanation(of: RuleID(rawValue: rule)) {
      return "\(rule)\n\n\(text)"
    }
    throw CheckFilter.noRule(rule)
  }
}
