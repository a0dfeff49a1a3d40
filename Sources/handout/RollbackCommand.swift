import ArgumentParser
import OperatingSystem
import SiteGenerator

struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Put the site before the last build back in its place.",
    discussion: """
      “handout build --keep 1” keeps the old site when it writes a new one. The two are exchanged in \
      one step, so that the same command again brings the new one back. The sources stay as they are.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var outputFolder: OutputOption

  func run() throws {
    let output = outputFolder.path(of: site)
    do {
      guard let root = FileSystem.resolved(site.site) else {
        throw BuildFailure.system(SystemError("read the site folder", site.site))
      }
      let exchange = try StagedSite.rollBack(
        output: output, site: root, workers: .available
      ) {
        StandardError.write(
          "Another build writes \(TerminalText.shown(output)); waiting for it to end …\n")
      }
      print(
        "\(TerminalText.shown(output)) now holds the site that was kept; the one that it held is kept."
      )
      if exchange == .twoRenames { print(BuildSummary.twoRenames) }
    } catch let failure as BuildFailure {
      throw failure.reported(to: .standardError)
    }
  }
}
