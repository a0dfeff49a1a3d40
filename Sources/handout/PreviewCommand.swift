import ArgumentParser
import Localization
import OperatingSystem
import PreviewServer
import SiteGenerator

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show the site while it is being written.",
    discussion: """
      Serves the site from memory at this machine alone, drafts included. A page comes up to date \
      by itself when a file is saved, and shows its problems. Ctrl-C ends it.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "Show only this locale.")
  var locale: LocaleID?

  @Flag(help: "Show also a locale made from the source, to see hard-coded text and narrow layouts.")
  var pseudo = false

  @Option(help: "The port to serve at; 0 for any that is free.")
  var port: UInt16 = 8080

  @OptionGroup var day: DayOption

  func run() async throws {
    do {
      let date = try day.date()
      let isFixed = day.on != nil
      let session = try PreviewSession(
        PreviewSite.Options(
          site: site.site, locale: locale, hasPseudoLocale: pseudo, date: date,
          workers: .available, instance: PreviewSession.newInstance())
      ) {
        isFixed ? date : (try? DayOption.today()) ?? date
      }
      EditorFiles.reportOutdated(site: site)
      try await session.run(port: port)
    } catch let failure as BuildFailure {
      throw failure.reported(to: .standardError)
    } catch let failure as ServerFailure {
      DiagnosticPrinter.standardError.print(error: failure.message, help: failure.help)
      throw ExitCode(2)
    }
  }
}

extension ServerFailure {
  fileprivate var message: String {
    switch self {
    case .portInUse(let port): "Another program uses port \(port) of this machine."
    case .notPermitted(let port): "This user may not serve at port \(port)."
    case .noSuchAddress: "This machine has no address 127.0.0.1."
    case .other(let reason): "The preview cannot be served: \(reason)."
    }
  }

  fileprivate var help: String? {
    switch self {
    case .portInUse: "End that program (it may be another preview), or choose with --port 8081."
    case .notPermitted: "Choose a port above 1023 with --port."
    case .noSuchAddress, .other: nil
    }
  }
}
