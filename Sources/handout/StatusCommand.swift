import ArgumentParser
import Diagnostics
import Localization
import SiteGenerator

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell how far each translation is, page by page.",
    discussion: """
      Complete are the texts that say in a language what the source says now; drafts those of them \
      that nobody has accepted as they are. Words are those of the source's texts that are open or \
      changed. Drafts of pages and locales in preparation are listed too. “handout preview” shows the \
      same at /__handout/status/.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, html
  }

  @OptionGroup var site: SiteOptions

  @Option(name: .customLong("locale"), help: "List only this locale; may be repeated.")
  var locales: [LocaleID] = []

  @Flag(help: "List only what is not translated or not accepted.")
  var open = false

  @Flag(
    help: "List each text with who accepted it, as what and when, and the digest of its words."
  )
  var evidence = false

  @Option(help: "How it is written.")
  var format = Format.text

  @OptionGroup var day: DayOption
  @OptionGroup var threads: ThreadOption

  func validate() throws {
    if evidence, format == .html {
      throw ValidationError("--evidence is written as text, json or csv.")
    }
  }

  func run() throws {
    let printer = DiagnosticPrinter.standardError
    let date = try day.date()
    do throws(BuildFailure) {
      if evidence { return StandardOutput.write(try evidenceText(on: date)) }
      let status = try chosen(
        StatusReader.read(site: site.site, on: date, workers: threads.workers))
      StandardOutput.write(text(of: status))
    } catch {
      throw error.reported(to: printer)
    }
  }

  private func evidenceText(on date: CalendarDate) throws(BuildFailure) -> String {
    var found = try StatusReader.evidence(site: site.site, on: date, workers: threads.workers)
    try requireKnown(among: found.map(\.locale))
    if !locales.isEmpty { found.removeAll { !locales.contains($0.locale) } }
    if open {
      for index in found.indices { found[index].texts.removeAll { $0.state == .accepted } }
    }
    let report = EvidenceReport(locales: found)
    return switch format {
    case .json: report.json
    case .csv: report.csv
    case .text, .html: report.text(for: TerminalText(isColored: StandardOutput.isColored))
    }
  }

  private func requireKnown(among known: [LocaleID]) throws(BuildFailure) {
    if let unknown = locales.first(where: { !known.contains($0) }) {
      throw .unknownLocale(unknown, published: known)
    }
  }

  private func chosen(_ status: TranslationStatus) throws(BuildFailure) -> TranslationStatus {
    try requireKnown(among: status.locales.map(\.locale))
    var status = status
    if !locales.isEmpty { status.locales.removeAll { !locales.contains($0.locale) } }
    if open {
      for index in status.locales.indices {
        status.locales[index].rows.removeAll(where: \.isAccepted)
      }
    }
    return status
  }

  private func text(of status: TranslationStatus) -> String {
    switch format {
    case .text:
      StatusReport(
        status: status, terminal: TerminalText(isColored: StandardOutput.isColored)
      ).text
    case .json: StatusJSON(status: status).text
    case .csv: StatusCSV(status: status).text
    case .html: String(decoding: StatusPage(status).bytes, as: UTF8.self)
    }
  }
}
