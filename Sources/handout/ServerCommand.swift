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

  /// The folder without slashes at its end.
  private var path: String {
    String(folder.reversed().drop { $0 == "/" }.reversed())
  }

  func validate() throws {
    guard folder.hasPrefix("/"), !path.isEmpty else {
      throw ValidationError("--folder must be a whole path, such as /var/www/exercises.")
    }
    // The servers take these for variables, patterns and escapes, even within quotes.
    let odd = folder.unicodeScalars.first { $0 < " " || "$\\*?[]".unicodeScalars.contains($0) }
    if let odd {
      throw ValidationError("--folder must not hold \(String(odd).debugDescription).")
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
      print(ServerSettings(plan).text(format, folder: path), terminator: "")
    } catch let failure as BuildFailure {
      throw failure.reported(to: printer)
    }
  }
}

extension ServerSettings.Format: ExpressibleByArgument {}
