import Diagnostics
import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Accepting translations")
struct AcceptTests {
  @Test("a page is recorded: what, who and when")
  func record() throws {
    let site = try SoundSite.copy()
    let report = try accept(site, ["knee-stretch"], .accepted(by: "A. Person"))
    #expect(report == AcceptReport(written: [File.kneeInSpanish]))
    #expect(
      try text(site, File.kneeRecord) == #"""
        # A record of what was accepted, written by “handout accept”; do not edit it.
        msgid ""
        msgstr ""
        "Project-Id-Version: review record\n"
        "PO-Revision-Date: 2026-06-01 00:00+0000\n"
        "Last-Translator: A. Person\n"
        "Language-Team: none\n"
        "Language: es\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        "X-Generator: handout accept\n"
        "X-Accepted-By: A. Person\n"
        "X-Accepted-On: 2026-06-01\n"
        "X-Checksum: 1ea388543085cd6c\n"

        # Accepted by A. Person on 2026-06-01
        # Shown: 3c80fdb290c48e4ce408f90547f0fc2c
        msgctxt "title"
        msgid "Knee stretch"
        msgstr "Estiramiento de rodilla"

        # Accepted by A. Person on 2026-06-01
        # Shown: 2f27904c2ef0371c67fb247db0e16ddc
        msgctxt "summary"
        msgid "Loosens your knee."
        msgstr "Afloja la rodilla."

        # Accepted by A. Person on 2026-06-01
        # Shown: 9ecc33ef4f1acd09b061c4925133bf9f
        msgctxt "step/1"
        msgid "Sit down."
        msgstr "Siéntese."

        # Accepted by A. Person on 2026-06-01
        # Shown: 2b10735d6f958b440b698959c11408c4
        msgctxt "step/2"
        msgid "Move your knee."
        msgstr "Mueva la rodilla."

        """#)
    #expect(try findings(site, below: "content/exercises/knee-stretch/") == [])
  }

  @Test("all of a locale is recorded, and again changes no byte, whoever accepts on another day")
  func unchanged() throws {
    let site = try SoundSite.copy()
    let all = [
      File.bridgeInSpanish, File.kneeInSpanish, "content/pages/clinic/es.md",
      "content/pages/home/es.md", File.safetyInSpanish, File.stringsInSpanish,
    ]
    #expect(try accept(site, [], .accepted(by: "A")) == AcceptReport(written: all))
    let old = try Fixtures.read(site.root)
    #expect(
      try accept(site, [], .accepted(by: "B"), on: "2027-01-01") == AcceptReport(unchanged: all))
    #expect(try accept(site, [], .draft(), on: "2027-01-01") == AcceptReport(unchanged: all))
    #expect(try Fixtures.read(site.root) == old)
    #expect(
      try findings(site, below: "").filter { $0.contains("accepted") || $0.contains("record") }
        == [])
  }

  @Test("of a program its title, summary, remarks and text are recorded")
  func program() throws {
    let site = try SoundSite.copy(soundProgram)
    let report = try accept(site, ["programs/first"], .accepted(by: "A"))
    #expect(report == AcceptReport(written: [Program.spanish]))
    let record = try text(site, "content/programs/first/es.po")
    #expect(
      record.split(separator: "\n").filter { $0.hasPrefix("msgctxt") } == [
        #"msgctxt "title""#, #"msgctxt "summary""#, #"msgctxt "note/bridge""#,
        #"msgctxt "heading/1""#, #"msgctxt "paragraph/1""#, #"msgctxt "heading/2""#,
      ])
    #expect(try findings(site, below: "content/programs/first/") == [])
  }

  @Test("who accepts a page again accepts what is new in it, and the rest stays its reader's")
  func bySegments() throws {
    let site = try SoundSite.copy()
    _ = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    try site.apply(.replace(File.kneeInSpanish, "Siéntese.", "Tome asiento."))
    _ = try accept(site, ["knee-stretch"], .accepted(by: "B “the second”"), on: "2026-07-02")
    let lines = try text(site, File.kneeRecord).split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("# Acc") || $0.hasPrefix("\"X-Acc") } == [
        #""X-Accepted-By: B “the second”\n""#, #""X-Accepted-On: 2026-07-02\n""#,
        "# Accepted by A on 2026-06-01", "# Accepted by A on 2026-06-01",
        "# Accepted by B “the second” on 2026-07-02", "# Accepted by A on 2026-06-01",
      ])
    #expect(try findings(site, below: "content/exercises/knee-stretch/") == [])
  }

  @Test("a draft is no acceptance, and leaves an outdated translation outdated")
  func draft() throws {
    let site = try SoundSite.copy()
    _ = try accept(site, ["knee-stretch"], .draft())
    #expect(try text(site, File.kneeRecord).components(separatedBy: "#, fuzzy\n").count == 5)
    try site.apply(.replace(File.knee, "Sit down.", "Sit on a chair."))
    let outdated = [
      "\(File.kneeInSpanish):1:1 not-accepted", "\(File.kneeInSpanish):5:4 outdated-translation",
    ]
    #expect(try findings(site, below: "content/exercises/knee-stretch/") == outdated)
    #expect(
      try accept(site, ["knee-stretch"], .draft()) == AcceptReport(unchanged: [File.kneeInSpanish]))
    #expect(try findings(site, below: "content/exercises/knee-stretch/") == outdated)
    try site.apply(.replace(File.kneeInSpanish, "Siéntese.", "Siéntese en una silla."))
    _ = try accept(site, ["knee-stretch"], .draft())
    #expect(
      try findings(site, below: "content/exercises/knee-stretch/") == [
        "\(File.kneeInSpanish):1:1 not-accepted"
      ])
    _ = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    #expect(try findings(site, below: "content/exercises/knee-stretch/") == [])
  }

  @Test("a page with errors is refused and keeps its record; the others are accepted")
  func refusal() throws {
    let site = try SoundSite.copy()
    _ = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    let old = try text(site, File.kneeRecord)
    try site.apply(.replace(File.kneeInSpanish, "1. Siéntese.\n2. ", "1. "))
    let report = try accept(site, ["knee-stretch", "content/exercises/bridge/"], .draft())
    #expect(report.written == [File.bridgeInSpanish])
    #expect(report.refused.map(\.path) == [File.kneeInSpanish])
    #expect(report.refused.flatMap(\.problems).map(\.rule) == ["missing-segment"])
    #expect(try text(site, File.kneeRecord) == old)
  }

  @Test(
    "a page with errors is refused however it is named, and one beside it is none of it",
    arguments: [
      "knee-stretch", "exercises/knee-stretch", "content/exercises/knee-stretch/",
      "./content/exercises/knee-stretch/es.md", "content/exercises/knee-stretch/es.po",
    ])
  func spellings(name: String) throws {
    let site = try SoundSite.copy([.replace(File.kneeInSpanish, "Siéntese.", "Sit down, please.")])
    #expect(
      try accept(site, [name], .accepted(by: "A")).refused.map(\.path) == [File.kneeInSpanish])
    #expect(
      try accept(site, ["bridge"], .accepted(by: "A"))
        == AcceptReport(written: [File.bridgeInSpanish]))
  }

  @Test("an outdated translation that fits as it stands is accepted, though it stops the build")
  func outdated() throws {
    let site = try SoundSite.copy(
      Recorded.safety + [.replace(File.safety, "Stop if it hurts.", "Stop when it hurts.")])
    #expect(try prepare(site).siteErrors.map(\.rule) == ["outdated-translation"])
    _ = try accept(site, ["safety"], .accepted(by: "B"))
    #expect(try prepare(site).siteErrors == [])
  }

  @Test("a record that cannot be read is not written over: it may hold what nobody else knows")
  func unreadableRecord() throws {
    let site = try SoundSite.copy([.write(File.kneeRecord, "no record")])
    #expect(try prepare(site).plan == nil)
    let report = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    #expect(report.refused.map(\.path) == [File.kneeInSpanish])
    #expect(report.refused.flatMap(\.problems).map(\.rule.rawValue) == ["malformed-record"])
    #expect(try text(site, File.kneeRecord) == "no record")
  }

  @Test("a page is not signed while one of its pictures, or the glossary, has errors")
  func otherFiles() throws {
    let picture = try SoundSite.copy([.write("content/exercises/knee-stretch/1.es.jpg", "none")])
    #expect(
      try accept(picture, ["knee-stretch"], .accepted(by: "A")).refused.flatMap(\.problems)
        .map(\.location.path) == ["content/exercises/knee-stretch/1.es.jpg"])
    let glossary = try SoundSite.copy([.write(File.glossary, "term: [")])
    #expect(
      try accept(glossary, ["knee-stretch"], .accepted(by: "A")).refused.flatMap(\.problems)
        .map(\.location.path) == [File.glossary])
  }

  @Test("a translation is not accepted while its source page has errors")
  func faultySource() throws {
    let site = try SoundSite.copy([.replace(File.knee, "2. Move", "2. [Gone](../gone/en.md) Move")])
    let report = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    #expect(report.refused.map(\.path) == [File.kneeInSpanish])
    #expect(report.refused.flatMap(\.problems).map(\.location.path).contains(File.knee))
  }

  @Test("neither a waiver nor an edited record counts as an acceptance")
  func acceptedCount() throws {
    let site = try SoundSite.copy()
    let before = try #require(prepare(site).locales.first).accepted
    _ = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    #expect(try prepare(site).locales.map(\.accepted) == [before + 1])
    try site.apply(.replace(File.kneeRecord, "Siéntese.", "Siéntate."))
    #expect(try prepare(site).locales.map(\.accepted) == [before])
    try site.apply(
      .write(
        "content/waivers.yml",
        ["not-accepted", "record-edited"].map {
          "- {rule: \($0), page: exercises, reason: As agreed, by: A. Person}\n"
        }.joined()))
    let waived = try prepare(site)
    #expect(waived.diagnostics.filter { $0.rule == .recordEdited } == [])
    #expect(waived.locales.map(\.accepted) == [before])
  }

  @Test("a record that was edited is written anew")
  func repair() throws {
    let site = try SoundSite.copy()
    _ = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    let whole = try text(site, File.kneeRecord)
    try site.apply(.replace(File.kneeRecord, "Siéntese.", "Siéntate."))
    _ = try accept(site, ["knee-stretch"], .accepted(by: "A"))
    #expect(try text(site, File.kneeRecord) == whole)
  }

  @Test(
    "a clinical review goes into the front matter and changes no other byte", arguments: [0, 1])
  func clinical(old: Int) throws {
    let site = try SoundSite.copy(
      old == 0
        ? []
        : [
          .replace(
            File.knee, "dose:", "reviewed: {by: Old, on: 2020-01-01, of: 000000}  # first\ndose:")
        ])
    let before = try text(site, File.knee)
    #expect(throws: BuildFailure.self) {
      try accept(site, [], .clinical(by: "Dr. \"Q\" \\"), locale: "en")
    }
    let report = try accept(
      site, [], .clinical(by: "Dr. \"Q\" \\"), locale: "en", isForAll: true)
    #expect(report == AcceptReport(written: [File.bridge, File.knee, File.safety]))
    let field = #"reviewed: {by: "Dr. \"Q\" \\", on: 2026-06-01, of: "ea2168d1a526"}"#
    let expected =
      old == 0
      ? before.replacingOccurrences(of: "---\n1. Sit", with: "\(field)\n---\n1. Sit")
      : before.replacingOccurrences(
        of: "reviewed: {by: Old, on: 2020-01-01, of: 000000}", with: field)
    #expect(try text(site, File.knee) == expected)
    #expect(
      try prepare(site).diagnostics.filter { $0.rule.rawValue.contains("review") } == [])
    #expect(
      try accept(site, [], .clinical(by: "Dr. \"Q\" \\"), locale: "en", isForAll: true)
        == AcceptReport(unchanged: [File.bridge, File.knee, File.safety]))
  }

  @Test(
    "a request that does not fit the site is said to, and nothing is written",
    arguments: [
      (["kneestretch"], "es", "The site has no page “kneestretch”. Did you mean “knee-stretch”?"),
      (["pages/bridge"], "es", "The site has no page “pages/bridge”."),
      (
        [], "en",
        "en is the source locale, which has no translation to accept; a clinician records a review "
          + "with --clinical."
      ),
    ])
  func unfit(names: [String], locale: String, message: String) throws {
    let site = try SoundSite.copy()
    let old = try Fixtures.read(site.root)
    do {
      _ = try accept(site, names, .accepted(by: "A"), locale: locale)
      Issue.record("accepted")
    } catch BuildFailure.unfitRequest(let reason) {
      #expect(reason == message)
    }
    #expect(try Fixtures.read(site.root) == old)
  }

  private func accept(
    _ site: SiteCopy, _ names: [String], _ kind: AcceptRequest.Kind, locale: String = "es",
    on date: String = "2026-06-01", isForAll: Bool = false
  ) throws -> AcceptReport {
    let request = AcceptRequest(
      site: site.path, locale: try #require(LocaleID(locale)), kind: kind,
      date: try #require(CalendarDate(date)), names: names, isForAll: isForAll)
    return try AcceptPipeline.run(request, workers: Workers(count: 2))
  }

  private func text(_ site: SiteCopy, _ path: String) throws -> String {
    try String(contentsOf: site.root.appending(path: "site/\(path)"), encoding: .utf8)
  }

  /// Rules and places of what is reported below a folder, but for the missing review.
  private func findings(_ site: SiteCopy, below folder: String) throws -> [String] {
    try prepare(site).diagnostics.filter {
      $0.location.path.hasPrefix(folder) && $0.rule != "not-reviewed"
    }.map { "\(place($0.location)) \($0.rule.rawValue)" }
  }
}
