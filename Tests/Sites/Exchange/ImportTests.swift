import Diagnostics
import Foundation
import Interchange
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Translations that come back")
struct ImportTests {
  @Test("change the lines that hold them and no other", arguments: InterchangeFormat.returning)
  func changedLines(format: InterchangeFormat) throws {
    let site = try SoundSite.copy()
    let file = try site.export("es").with(
      [
        "step/2": "Suba las caderas %{dose.hold}.", "image/1.jpg/alt": "Las caderas: \"arriba\".",
        "paragraph/1": "Si quiere, use la pelota **Acme Ball**.",
      ], in: "exercises/bridge")
    let before = try site.text(File.bridgeInSpanish)
    let report = try site.bringBack(file, as: format)
    #expect(report.setAside == [])
    #expect(report.changes.map(\.texts) == [3])
    #expect(
      try site.text(File.bridgeInSpanish)
        == before.replacing("Levante las caderas", with: "Suba las caderas")
        .replacing(
          "Las caderas están arriba.", with: #""Las caderas: \"arriba\".""#
        )
        .replacing(
          "Use la pelota **Acme Ball** si quiere.", with: "Si quiere, use la pelota **Acme Ball**."
        ))
  }

  @Test("are drafts, whoever accepted what stood there before")
  func drafts() throws {
    let site = try SoundSite.copy([.accept(["knee-stretch"], by: "A. Person")])
    var returned = try InterchangeFormat.xliff.returned(
      site.export("es").with(
        ["step/1": "Siéntese bien.", "step/2": "Mueva la rodilla un poco."],
        in: "exercises/knee-stretch"))
    for index in returned.units.indices where returned.units[index].place == "step/2" {
      returned.units[index].machine = "Engine 3"
    }
    try site.bringBack([returned], #require(LocaleID("es")))
    let record = try site.text(File.kneeRecord)
    #expect(record.components(separatedBy: "# Accepted by A. Person").count == 3)
    let entries = record.components(separatedBy: "\n\n")
    let first = try #require(entries.first { $0.contains("\"step/1\"") })
    #expect(first.contains("#, fuzzy") && first.contains("msgstr \"Siéntese bien.\""))
    let second = try #require(entries.first { $0.contains("\"step/2\"") })
    #expect(second.contains("Engine 3") && second.contains("#, fuzzy"))
  }

  @Test("change nothing where they are empty")
  func empty() throws {
    let site = try SoundSite.copy()
    let before = try site.files()
    var file = try site.export("es")
    for place in file.documents.indices {
      for number in file.documents[place].units.indices {
        file.documents[place].units[number].target = MarkedText(plain: " ")
      }
    }
    let texts = file.documents.flatMap(\.units).count
    for format in InterchangeFormat.returning {
      let report = try site.bringBack(file, as: format)
      #expect(report.empty == texts && report.changes == [] && report.setAside == [])
    }
    #expect(try site.files() == before)
  }

  @Test("are told and not written in a dry run")
  func dryRun() throws {
    let site = try SoundSite.copy()
    let before = try site.files()
    let file = try site.export("es").with(["title": "El puente"], in: "exercises/bridge")
    let report = try site.bringBack(
      [InterchangeFormat.csv.returned(file)], file.target, isDryRun: true)
    #expect(
      report.changes.map(\.difference.hunks) == [
        [
          LineDifference.Hunk(
            oldStart: 1, newStart: 1,
            lines: [
              .kept("---"), .removed("title: Puente"), .added("title: El puente"),
              .kept("summary: Da fuerza a las caderas."), .kept("slug: puente"),
            ])
        ]
      ])
    #expect(try site.files() == before)
  }

  @Test("become the same files on any number of threads")
  func threads() throws {
    var outcomes: [[String: Data]] = []
    var reports: [ImportReport] = []
    for count in [1, 3] {
      let site = try ExampleSite.manyExercises.copy()
      var file = try site.export("es")
      for place in file.documents.indices {
        for number in file.documents[place].units.indices
        where ["title", "step/1"].contains(file.documents[place].units[number].place) {
          // Numbers have to stay as they are, and one page in five is not in Spanish.
          let source = file.documents[place].units[number].source.words
          let words =
            number == 0
            ? source.replacing("Move", with: "Vuelta")
            : place % 5 == 0 ? "Sit down on the chair, please." : "Tome asiento."
          file.documents[place].units[number].target = MarkedText(plain: words)
        }
      }
      reports.append(
        try ImportPipeline.run(
          ImportRequest(
            site: site.path, locale: file.target,
            files: [("es.po", InterchangeFormat.po.returned(file))], overwrites: false,
            takesWholePages: false, isDryRun: false, date: testDate()),
          workers: Workers(count: count)))
      outcomes.append(try site.files())
    }
    #expect(reports[0].changes.count > 16 && !reports[0].setAside.isEmpty)
    #expect(reports[0].changes == reports[1].changes)
    #expect(reports[0].setAside == reports[1].setAside)
    #expect(outcomes[0] == outcomes[1])
  }

  @Test("go into string tables, each plural form where it belongs")
  func messages() throws {
    let site = try SoundSite.copy()
    let before = try site.text(File.stringsInSpanish)
    let file = try site.export("es").with(
      ["home.count|other": "Hay %{count} ejercicios", "share": "Comparta: esta página"],
      in: "strings")
    let report = try site.bringBack(file, as: .xliff12)
    #expect(report.setAside.map(\.reason.message) == [])
    #expect(
      try site.text(File.stringsInSpanish)
        == before.replacing(
          "\"%{count} ejercicios\"", with: "\"Hay %{count} ejercicios\""
        )
        .replacing("share: Envíe esta página", with: "share: \"Comparta: esta página\""))
  }

  @Test("make a page's missing texts, in the source's order")
  func missing() throws {
    let site = try SoundSite.copy([
      .replace(
        File.knee, "1. Sit down.\n2. Move your knee.\n",
        "1. Sit down.\n2. Hold the chair.\n3. Move your knee.\n\n## When to stop\n\nStop if it hurts.\n"
      )
    ])
    let open = try site.export("es", .open)
    let file = open.with(
      [
        "step/2": "Sujete la silla.", "heading/1": "Cuándo parar",
        "paragraph/1": "Pare si le duele.",
      ], in: "exercises/knee-stretch")
    let report = try site.bringBack(file, as: .xliff)
    #expect(report.setAside.map(\.reason.message) == [])
    #expect(
      try site.text(File.kneeInSpanish) == """
        ---
        title: Estiramiento de rodilla
        summary: Afloja la rodilla.
        ---
        1. Siéntese.
        2. Sujete la silla.
        3. Mueva la rodilla.

        ## Cuándo parar

        Pare si le duele.

        """)
  }
}
