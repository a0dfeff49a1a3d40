import ArgumentParser
import Localization
import OperatingSystem
import SiteGenerator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct SiteOptions: ParsableArguments {
  @Option(help: "The site folder, which holds content, templates and locales.")
  var site = "."
}

/// Where other programs are.
enum SearchPath {
  static var current: String { getenv("PATH").map { String(cString: $0) } ?? "" }
}

struct OutputOption: ParsableArguments {
  @Option(help: "The folder of the built site (default: _site in the site folder).")
  var output: String?

  /// The folder as the user named it.
  func path(of site: SiteOptions) -> String {
    output ?? (site.site.hasSuffix("/") ? site.site + "_site" : site.site + "/_site")
  }
}

struct DayOption: ParsableArguments {
  @Option(
    help: "The day that reviews are measured against, as YYYY-MM-DD (default: today).",
    transform: { text in
      guard let date = CalendarDate(text) else {
        throw ValidationError("“\(TerminalText.shown(text))” is no date like 2026-01-31.")
      }
      return date
    })
  var on: CalendarDate?

  /// The day that was named, or today where the machine stands.
  func date() throws -> CalendarDate {
    if let on { return on }
    return try Self.today()
  }

  /// Today where the machine stands.
  static func today() throws -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    guard
      let today = CalendarDate(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { throw ValidationError("The machine's clock shows no date; name one with --on.") }
    return today
  }
}

/// What besides an error makes a command end with status 1.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case withheld
  case warning
}

struct ThreadOption: ParsableArguments {
  @Option(help: "How many threads work at once (default: one for each processor).")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be from 1 to 1024.")
    }
  }

  var workers: Workers { jobs.map(Workers.init) ?? .available }
}

extension LocaleID: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
