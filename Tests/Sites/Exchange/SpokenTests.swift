import Diagnostics
import Foundation
import Interchange
import Localization
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("What is said in videos, as it comes back")
struct SpokenTests {
  private static let page = "exercises/bridge"
  private static let first = "video/1.mp4/cue/1"
  private static let second = "video/1.mp4/cue/2"

  private func site(_ changes: [Change] = []) throws -> SiteCopy {
    try SoundSite.copy(Filmed.changes + changes)
  }

  /// Takes a text back that nothing is wrong with.
  private func bringBack(
    _ texts: [String: String], to site: SiteCopy, as format: InterchangeFormat = .xliff
  ) throws -> ImportReport {
    try site.bringBack(site.export("es").with(texts, in: Self.page), as: format)
  }

  @Test("changes no byte where nobody changed it", arguments: InterchangeFormat.returning)
  func unchanged(format: InterchangeFormat) throws {
    let site = try site([
      .replace(FilmedExercise.english, "Lie on your back.", "Lie on your back &amp; <i>rest</i>."),
      .replace(
        FilmedExercise.spanish, "Acuéstese boca arriba.",
        "<v Ana>Acuéstese boca arriba &amp; <i>descanse</i>."),
    ])
    let before = try site.files()
    let report = try site.bringBack(site.export("es"), as: format)
    #expect(report.changes == [] && report.setAside == [])
    #expect(try site.files() == before)
  }

  @Test(
    "changes the cue that says it and no other, also one of several",
    arguments: InterchangeFormat.returning)
  func changed(format: InterchangeFormat) throws {
    let site = try site()
    let before = try site.files()
    let report = try bringBack(
      [
        Self.first: "Póngase boca arriba.",
        Self.second: "Luego levante las caderas y sosténgalas 30 segundos.",
      ], to: site, as: format)
    #expect(report.setAside == [])
    #expect(report.changes.map(\.path) == [FilmedExercise.spanish])
    #expect(report.changes.map(\.texts) == [2])
    var after = before
    let old = try #require(
      before[FilmedExercise.spanish].map { String(decoding: $0, as: UTF8.self) })
    after[FilmedExercise.spanish] = Data(
      old.replacing("Acuéstese", with: "Póngase")
        .replacing("y mantenga <b>", with: "y sosténgalas <b>").utf8)
    let record = "content/exercises/bridge/es.po"
    after[record] = try site.files()[record]
    #expect(after[record] != nil)
    #expect(try site.files() == after)
  }

  @Test("keeps line ends, a byte order mark, notes and settings", arguments: ["\n", "\r\n"])
  func bytes(newline: String) throws {
    let text = """
      \u{FEFF}WEBVTT

      NOTE de Ana

      uno
      00:00.000 --> 00:02.000 align:start
      - Acuéstese
      boca arriba.

      00:02.000 --> 00:05.000
      Luego levante las caderas

      00:05.000 --> 00:07.500
      y mantenga <b>30 segundos</b>.
      """.replacingOccurrences(of: "\n", with: newline)
    let site = try site([.write(FilmedExercise.spanish, text)])
    let report = try bringBack([Self.first: "- Póngase ya boca arriba."], to: site)
    #expect(report.setAside == [])
    let file = try Data(contentsOf: URL(filePath: site.path + "/" + FilmedExercise.spanish))
    #expect(
      file
        == Data(
          text.replacingOccurrences(
            of: "- Acuéstese\(newline)boca arriba.", with: "- Póngase ya\(newline)boca arriba."
          ).utf8))
  }

  @Test("is written with the page's other texts, and told in a dry run")
  func together() throws {
    let site = try site()
    let before = try site.files()
    let file = try site.export("es").with(
      ["title": "El puente", Self.first: "Póngase boca arriba."], in: Self.page)
    let returned = [try InterchangeFormat.po.returned(file)]
    let report = try site.bringBack(returned, file.target, isDryRun: true)
    #expect(report.changes.map(\.path) == [File.bridgeInSpanish, FilmedExercise.spanish])
    #expect(
      report.changes.last?.difference.hunks == [
        LineDifference.Hunk(
          oldStart: 2, newStart: 2,
          lines: [
            .kept(""), .kept("00:00.000 --> 00:02.000"), .removed("Acuéstese boca arriba."),
            .added("Póngase boca arriba."), .kept(""), .kept("00:02.000 --> 00:05.000"),
          ])
      ])
    #expect(try site.files() == before)
    #expect(try site.bringBack(returned, file.target).setAside == [])
    #expect(try site.text(File.bridgeInSpanish).contains("title: El puente"))
    #expect(try site.text(FilmedExercise.spanish).contains("\nPóngase boca arriba.\n"))
  }

  @Test("becomes captions with the source's times where there are none", arguments: [false, true])
  func new(pageIsMissing: Bool) throws {
    let full = try site().export("es")
    let removed = [FilmedExercise.spanish] + (pageIsMissing ? [File.bridgeInSpanish] : [])
    let site = try site(
      removed.map { .remove($0) } + [
        .replace(FilmedExercise.english, "WEBVTT\n", "WEBVTT - English\n\nNOTE ours\n")
      ])
    let open = try site.export("es", .open).translated(as: full)
    #expect(open.documents.flatMap(\.units).map(\.place).contains(Self.second))
    let report = try site.bringBack(open, as: .xliff12)
    #expect(report.setAside == [])
    // Tags of the source stand around words that are no longer there.
    #expect(
      try site.text(FilmedExercise.spanish)
        == FilmedExercise.captions[1].text.replacing("las caderas", with: "las")
        .replacing("y mantenga <b>30 segundos</b>", with: "caderas y mantenga 30 segundos"))
    let again = try site.export("es")
    #expect(
      again.documents.flatMap(\.units).map(\.target)
        == full.documents.flatMap(\.units).map(\.target))
  }

  @Test("stays out where texts of the video are missing, and the page's own come in")
  func incomplete() throws {
    let site = try site([.remove(FilmedExercise.spanish)])
    let report = try bringBack(
      ["title": "El puente", Self.first: "Póngase boca arriba."], to: site)
    #expect(
      report.setAside.map { "\($0.place): \($0.reason.message)" } == [
        "\(Self.first): The video has no captions in this language yet; they are written when all of "
          + "its texts are there, and 1 are missing."
      ])
    #expect(report.changes.map(\.path) == [File.bridgeInSpanish])
  }

  @Test(
    "is set aside where it would say something else in the captions",
    arguments: [
      (first, "Póngase boca arriba", "run together"),
      (second, "Levante. así.", "run together"),
      (second, "Levante.", "fewer words"),
      (second, "Luego 30 veces levante las caderas, segundos.", "where in it the tags"),
      (first, "Póngase %%{boca} arriba.", "run together"),
    ])
  func refused(place: String, text: String, reason: String) throws {
    let site = try site([
      .replace(FilmedExercise.english, "<b>30 seconds</b>", "<b>still</b>"),
      .replace(
        FilmedExercise.spanish, "y mantenga <b>30 segundos</b>.", "y quédese <b>así</b>."),
      .replace(FilmedExercise.spanish, "Luego levante las caderas", "Luego\nlevante las caderas"),
    ])
    let before = try site.files()
    let report = try bringBack([place: text], to: site)
    #expect(report.setAside.map(\.place) == [place])
    #expect(report.setAside.first?.reason.message.contains(reason) == true, "\(report.setAside)")
    #expect(try site.files() == before)
  }

  @Test("is set aside alone, of two in one video, and where a check finds an error in it")
  func alone() throws {
    let site = try site()
    var report = try bringBack(
      [
        Self.first: "Póngase boca arriba",
        Self.second: "Luego levante las caderas y sosténgalas 30 segundos.",
      ], to: site)
    #expect(report.setAside.map(\.place) == [Self.first])
    #expect(report.changes.map(\.texts) == [1])
    report = try bringBack(
      [
        Self.first: "Póngase boca arriba.",
        Self.second: "Luego levante las caderas y sosténgalas 40 segundos.",
      ], to: site)
    #expect(report.setAside.map(\.place) == [Self.second])
    guard case .faulty(let problems) = report.setAside.first?.reason else {
      Issue.record("It is not faulty.")
      return
    }
    #expect(problems.map(\.rule) == [.doseInText])
    #expect(report.changes.map(\.texts) == [1])
    #expect(try site.text(FilmedExercise.spanish).contains("\nPóngase boca arriba.\n"))
    #expect(try site.text(FilmedExercise.spanish).contains("sosténgalas <b>30 segundos</b>."))
  }

  @Test("goes to the captions of its own video")
  func twoVideos() throws {
    let folder = FilmedExercise.folder
    let other = "  2.mp4: {alt: The knees., poster: 1.jpg, step: 1}\n"
    let site = try site([
      .replace(File.bridge, FilmedExercise.pages[0].after, FilmedExercise.pages[0].after + other),
      .replace(
        File.bridgeInSpanish, FilmedExercise.pages[1].after,
        FilmedExercise.pages[1].after + "  2.mp4: {alt: Las rodillas.}\n"),
      .bytes("\(folder)/2.mp4", FilmedExercise.film),
      .write("\(folder)/2.en.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nSit down.\n"),
      .write("\(folder)/2.es.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nSiéntese.\n"),
    ])
    let report = try bringBack(
      [Self.first: "Póngase boca arriba.", "video/2.mp4/cue/1": "Tome asiento."], to: site)
    #expect(report.setAside == [])
    #expect(report.changes.map(\.path) == [FilmedExercise.spanish, "\(folder)/2.es.vtt"])
    #expect(try site.text("\(folder)/2.es.vtt").hasSuffix("\nTome asiento.\n"))
    #expect(try site.text(FilmedExercise.spanish).contains("\nPóngase boca arriba.\n"))
  }
}
