import ArgumentParser
import Diagnostics
import OperatingSystem
import SiteGenerator

struct ServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "server",
    abstract: "Print what a web server has to be told of the site.",
    discussion: """
      Headers, the page for unknown addresses, how long files may be kept, and redirects from old \
      addresses, below the path of the site's address (baseURL). “nginx” is for a server block, \
      “apache” for a virtual host; “headers” and “redirects” are the files _headers and _redirects \
      of Netlify and Cloudflare Pages.
      """)

  @Argument(help: "Whose settings they are.")
  var format: ServerSettings.Format

  @OptionGroup var site: SiteOptions

  @Option(help: "The folder at the server that holds the built site.")
  var folder = "/var/www/exercises"

  @OptionGroup var day: DayOption

  @OptionGroup var threads: ThreadOption

  func validate() throws {
    let isOdd = folder.unicodeScalars.contains { $0 == "\\" || $0 < " " || $0 == "$" }
    guard folder.hasPrefix("/"), folder != "/", !isOdd else {
      throw ValidationError("--folder must be a whole path, such as /var/www/exercises.")
    }
  }

  func run() throws {
    let options = BuildPipeline.Options(
      site: site.site, locales: [], date: try day.date(), workers: threads.workers,
      purpose: .build(failsOnWarnings: false))
    let printer = DiagnosticPrinter.standardError
    do {
      let preparation = try BuildPipeline.prepare(options)
      guard let plan = preparation.plan else {
        printer.print(preparation.siteErrors)
        throw ExitCode(1)
      }
      let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      print(ServerSettings(plan).text(format, folder: path), terminator: "")
    } catch let failure as BuildFailure {
      throw failure.reported(to: printer)
    }
  }
}

extension ServerSettings.Format: ExpressibleByArgument {}
