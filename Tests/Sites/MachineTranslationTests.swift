import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Records of machine translations")
struct MachineTranslationTests {
  private let day = CalendarDate("2026-06-01")
  private let later = CalendarDate("2026-07-02")

  @Test("a draft may say that a program made it, and an edit by hand takes that away from no text")
  func drafts() throws {
    let site = try SoundSite.copy()
    try accept(site, .draft(), on: day)
    #expect(try origins(site) == [nil, nil, nil, nil])
    try accept(site, .draft(machine: "DeepL"), on: day)
    #expect(try origins(site) == Array(repeating: "DeepL 2026-06-01", count: 4))
    try site.apply(.replace(File.kneeInSpanish, "Siéntese.", "Tome asiento."))
    try accept(site, .draft(), on: later)
    #expect(try origins(site) == Array(repeating: "DeepL 2026-06-01", count: 4))
  }

  @Test("only what is new since is the other program's")
  func anew() throws {
    let site = try SoundSite.copy()
    try accept(site, .draft(machine: "DeepL"), on: day)
    try site.apply(.replace(File.kneeInSpanish, "Siéntese.", "Tome asiento."))
    try accept(site, .draft(machine: "Other"), on: later)
    #expect(
      try origins(site) == [
        "DeepL 2026-06-01", "DeepL 2026-06-01", "Other 2026-07-02", "DeepL 2026-06-01",
      ])
  }

  @Test("who accepts it accepts what a program made, and no draft takes that back")
  func accepted() throws {
    let site = try SoundSite.copy()
    try accept(site, .draft(machine: "DeepL"), on: day)
    try accept(site, .accepted(by: "A. Person"), on: day)
    #expect(try origins(site) == Array(repeating: "DeepL 2026-06-01", count: 4))
    let record = try site.text(File.kneeRecord)
    #expect(record.components(separatedBy: "# Accepted by A. Person on 2026-06-01\n").count == 5)
    #expect(record.components(separatedBy: "# Shown: ").count == 5)
    try accept(site, .draft(machine: "Other"), on: later)
    #expect(try site.text(File.kneeRecord) == record)
  }

  private func accept(
    _ site: SiteCopy, _ kind: AcceptRequest.Kind, on date: CalendarDate?
  ) throws {
    let report = try AcceptPipeline.run(
      AcceptRequest(
        site: site.path, locale: try #require(LocaleID("es")), kind: kind,
        date: try #require(date), names: ["knee-stretch"]),
      workers: Workers(count: 2))
    #expect(report.refused == [])
  }

  /// Of each text in the order of the record; nil for a person.
  private func origins(_ site: SiteCopy) throws -> [String?] {
    let (file, _) = POFile.parse(
      Array(try site.text(File.kneeRecord).utf8), path: File.kneeRecord,
      locale: try #require(LocaleID("es")))
    return RecordFormat.record(of: try #require(file)).entries.map { entry in
      switch entry.origin {
      case .human: nil
      case .machine(let engine, let date): "\(engine) \(date)"
      }
    }
  }
}
