import ArgumentParser
import Diagnostics
import OperatingSystem
import SiteGenerator

struct ShotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shots",
    abstract: "List the photographs that are still to be taken, for the photographer.",
    discussion: """
      Those of one position stand together, so that the model changes it seldom. “handout preview” \
      shows the same list with the drawings, to print and tick off, at /__handout/shots/. The exit \
      status is 1 where a file has an error, since the list may then lack something.
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "List also those that are there.")
  var all = false

  @OptionGroup var threads: ThreadOption

  func run() throws {
    let printer = DiagnosticPrinter.standardError
    do throws(BuildFailure) {
      let (list, diagnostics) = try ShotList.read(site: site.site, workers: threads.workers)
      let errors = diagnostics.filter { $0.severity == .error }.sorted()
      if let list {
        StandardOutput.write(
          ShotReport(
            list: list, isWhole: all, terminal: TerminalText(isColored: StandardOutput.isColored)
          ).text)
      }
      guard errors.isEmpty else { throw .unreadableSite(errors) }
    } catch {
      throw error.reported(to: printer)
    }
  }
}
