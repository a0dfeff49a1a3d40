import ArgumentParser
import Diagnostics
import Interchange
import Localization
import OperatingSystem
import SiteGenerator

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a file for translators, in a format that their tools know.",
    discussion: """
      The file has each text with its translation as it stands, and what helps to translate it. \
      “handout import” takes it back. Agencies' tools read xliff12 or xliff, Poedit and Weblate po, \
      spreadsheets csv; html is a sheet to read, print and sign, which does not come back.
      """)

  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case open, all
  }

  @OptionGroup var site: SiteOptions

  @Option(help: "The locale that is translated into.")
  var locale: LocaleID

  @Option(help: "The format of the file.")
  var format: InterchangeFormat

  @Option(help: "Which texts: all, or those whose translation is missing or older than its source.")
  var only = Choice.open

  @Option(
    help: """
      The file to write. A name that ends with / is a folder, which gets a file for each page.
      """)
  var to: String

  @OptionGroup var day: DayOption
  @OptionGroup var threads: ThreadOption

  @Argument(
    help: """
      Pages by id or folder, such as bridge or exercises/bridge; “strings” for the string table. \
      Without any, everything in the locale.
      """)
  var pages: [String] = []

  func run() throws {
    let date = try day.date()
    do throws(BuildFailure) {
      let file = try ExportPipeline.run(
        ExportRequest(
          site: site.site, locale: locale, texts: only == .open ? .open : .all, names: pages,
          date: date),
        workers: threads.workers)
      let texts = file.documents.reduce(0) { $0 + $1.units.count }
      guard texts > 0 else {
        StandardOutput.write("\(locale): nothing to translate; no file is written.\n")
        return
      }
      let written = try TranslationOutput(path: to, format: format).write(file)
      StandardOutput.write(
        "\(locale): \(texts) text\(texts == 1 ? "" : "s") of \(file.documents.count) "
          + "page\(file.documents.count == 1 ? "" : "s") in \(written.count) "
          + "file\(written.count == 1 ? "" : "s").\n")
    } catch {
      throw error.reported(to: .standardError)
    }
  }
}

extension InterchangeFormat: ExpressibleByArgument {}
