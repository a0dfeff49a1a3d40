import Diagnostics
import Foundation
import Interchange
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Translations that are set aside")
struct SetAsideTests {
  private func reasons(
    _ site: SiteCopy, _ file: TranslationFile, _ format: InterchangeFormat = .xliff12,
    overwrites: Bool = false
  ) throws -> [String: ImportReport.SetAside.Reason] {
    let before = try site.files()
    let report = try site.bringBack(file, as: format, overwrites: overwrites)
    #expect(try site.files() == before)
    return Dictionary(
      report.setAside.map { ($0.place, $0.reason) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "a text whose source is another one now, with the source as it was",
    arguments: InterchangeFormat.returning)
  func sourceChanged(format: InterchangeFormat) throws {
    let site = try SoundSite.copy()
    let file = try site.export("es").with(
      ["step/1": "Siéntese bien."], in: "exercises/knee-stretch")
    try site.apply(.replace(File.knee, "Sit down.", "Stand up."))
    #expect(try reasons(site, file, format) == ["step/1": .sourceChanged(then: "Sit down.")])
  }

  @Test(
    "a text whose translation is another one now, unless it is to be replaced",
    arguments: InterchangeFormat.returning)
  func conflict(format: InterchangeFormat) throws {
    let site = try SoundSite.copy()
    let file = try site.export("es").with(
      ["step/1": "Siéntese bien."], in: "exercises/knee-stretch")
    try site.apply(.replace(File.kneeInSpanish, "Siéntese.", "Tome asiento."))
    #expect(try reasons(site, file, format) == ["step/1": .translationChanged])
    try site.bringBack(file, as: format, overwrites: true)
    #expect(try site.text(File.kneeInSpanish).contains("1. Siéntese bien."))
  }

  @Test("a text of which nobody knows what it was")
  func unknownBase() throws {
    let site = try SoundSite.copy()
    var file = try InterchangeFormat.csv.returned(
      site.export("es").with(["step/1": "Siéntese bien."], in: "exercises/knee-stretch"))
    for index in file.units.indices { file.units[index].base = nil }
    let report = try site.bringBack([file], #require(LocaleID("es")))
    #expect(report.setAside.map(\.reason) == [.unknownBase])
  }

  @Test(
    "a text without one of its codes, or with one too many",
    arguments: [
      ("step/2", "Levante las caderas.", ["%{dose.hold}"], []),
      ("paragraph/1", "Use la pelota Acme Ball si quiere.", ["strong emphasis"], []),
      (
        "paragraph/3",
        "Lea <https://clinic.test/more>, [la hoja](../../static/sheet.txt) y [otra](x.md).",
        [], ["the link to x.md"]
      ),
    ] as [(String, String, [String], [String])], InterchangeFormat.returning)
  func codes(
    change: (place: String, text: String, missing: [String], added: [String]),
    format: InterchangeFormat
  ) throws {
    let site = try SoundSite.copy()
    let file = try site.export("es").with([change.place: change.text], in: "exercises/bridge")
    let reason = try reasons(site, file, format)[change.place]
    if !change.added.isEmpty, [.xliff, .xliff12].contains(format) {
      // There codes are numbers, and a new one stands for nothing.
      #expect(reason == .brokenCodes)
      return
    }
    guard case .otherCodes(let missing, let added) = reason else {
      Issue.record("It is not set aside.")
      return
    }
    #expect(missing.map(\.name) == change.missing)
    #expect(added.map(\.name) == change.added)
  }

  @Test("a text in which the checks find an error, and that alone")
  func faulty() throws {
    let site = try SoundSite.copy()
    let file = try site.export("es").with(
      ["step/1": "Sit down on the chair, please.", "step/2": "Mueva bien la rodilla."],
      in: "exercises/knee-stretch")
    let report = try site.bringBack(file, as: .po)
    #expect(report.setAside.map(\.place) == ["step/1"])
    guard case .faulty(let problems) = report.setAside.first?.reason else {
      Issue.record("It is not faulty.")
      return
    }
    #expect(problems.map(\.rule) == [.wrongLanguage])
    #expect(report.changes.map(\.texts) == [1])
    #expect(
      try site.text(File.kneeInSpanish).hasSuffix("1. Siéntese.\n2. Mueva bien la rodilla.\n"))
  }

  @Test("no text for an error that its page had before")
  func errorsBefore() throws {
    let site = try SoundSite.copy([
      .replace(File.kneeInSpanish, "Siéntese.", "Sit down on the chair, please.")
    ])
    let file = try site.export("es").with(
      ["step/2": "Mueva bien la rodilla."], in: "exercises/knee-stretch")
    let report = try site.bringBack(file, as: .po)
    #expect(report.setAside == [])
    #expect(report.changes.map(\.texts) == [1])
  }

  @Test("what the site does not have, and what comes back in two ways")
  func unknownAndTwice() throws {
    let site = try SoundSite.copy()
    let file = try site.export("es")
    let first = try InterchangeFormat.xliff.returned(
      file.with(["step/1": "Siéntese bien."], in: "exercises/knee-stretch"))
    var second = try InterchangeFormat.xliff.returned(
      file.with(["step/1": "Tome asiento."], in: "exercises/knee-stretch"))
    second.units.append(
      ReturnedUnit(
        document: "exercises/gone", place: "title", line: 9, source: nil,
        target: .written("Nada"), base: nil))
    let report = try site.bringBack([first, second], file.target)
    #expect(
      report.setAside.map { "\($0.document) \($0.place): \($0.reason.message)" } == [
        "exercises/knee-stretch step/1: It is translated twice, in different ways.",
        "exercises/gone title: The site has no such text.",
        "exercises/knee-stretch step/1: It is translated twice, in different ways.",
      ])
    #expect(report.changes == [])
  }

  @Test("a page of which some texts are still missing stays unwritten")
  func incomplete() throws {
    let site = try SoundSite.copy([.remove(File.kneeInSpanish)])
    let file = try site.export("es", .open).with(
      ["title": "Estiramiento de rodilla", "step/1": "Siéntese."], in: "exercises/knee-stretch")
    let report = try site.bringBack(file, as: .csv)
    #expect(
      Set(report.setAside.map(\.reason.message)) == [
        "The page has no translation yet; it is written when all of its texts are there, and 2 are "
          + "missing."
      ])
    #expect(report.changes == [])
  }

  @Test(
    "a file of another language, source or site is refused as a whole",
    arguments: ["target", "source", "site"])
  func others(part: String) throws {
    let site = try SoundSite.copy()
    var file = try InterchangeFormat.xliff.returned(site.export("es"))
    switch part {
    case "target": file.target = LocaleID("fr")
    case "source": file.source = LocaleID("de")
    default: file.site = "https://other.example/"
    }
    let spanish = try #require(LocaleID("es"))
    #expect(throws: BuildFailure.self) { try site.bringBack([file], spanish) }
  }
}
