import ArgumentParser
import Localization

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

struct DayOption: ParsableArguments {
  @Option(
    help: "The day that reviews are measured against, as YYYY-MM-DD (default: today).",
    transform: { text in
      guard let date = CalendarDate(text) else {
        throw ValidationError("“\(text)” is no date like 2026-01-31.")
      }
      return date
    })
  var on: CalendarDate?

  /// The day that was named, or today where the machine stands.
  func date() throws -> CalendarDate {
    if let on { return on }
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

extension LocaleID: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
