import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("How far translations are")
struct StatusTests {
  private func status(_ changes: [Change]) throws -> TranslationStatus {
    let copy = try SoundSite.copy(changes)
    return try withExtendedLifetime(copy) {
      try StatusReader.read(site: copy.path, on: testDate(), workers: Workers(count: 2))
    }
  }

  private func knee(_ changes: [Change]) throws -> TextStatus? {
    try status(changes).locales.first?.rows.first { $0.name == "exercises/knee-stretch" }
  }

  private static let all = TextStatus(
    name: "exercises/knee-stretch", path: File.kneeInSpanish, title: "Knee stretch",
    tally: StatusTally(texts: 4, drafts: 4), acceptances: [], standing: .published, reasons: [])

  @Test("a translation that nobody recorded is complete, and a draft")
  func unrecorded() throws {
    #expect(try knee([]) == Self.all)
    #expect(try knee([.accept(["knee-stretch"], by: nil)]) == Self.all)
  }

  @Test("what somebody accepted is accepted, with each reader's last day")
  func accepted() throws {
    var expected = Self.all
    expected.tally = StatusTally(texts: 4, accepted: 4)
    expected.acceptances = [TextStatus.Acceptance(by: "A", on: try testDate())]
    #expect(try knee([.accept(["knee-stretch"], by: "A")]) == expected)
    expected.acceptances.append(TextStatus.Acceptance(by: "B", on: try testDate()))
    #expect(
      try knee([
        .accept(["knee-stretch"], by: "A"),
        .replace(File.kneeInSpanish, "Siéntese.", "Tome asiento."),
        .accept(["knee-stretch"], by: "B"),
      ]) == expected)
  }

  @Test("an edit makes a draft of a text, a new source makes it a text to translate")
  func changed() throws {
    var expected = Self.all
    expected.acceptances = [TextStatus.Acceptance(by: "A", on: try testDate())]
    expected.tally = StatusTally(texts: 4, accepted: 3, drafts: 1)
    let accepted = Change.accept(["knee-stretch"], by: "A")
    #expect(
      try knee([accepted, .replace(File.kneeInSpanish, "Siéntese.", "Tome asiento.")]) == expected)
    expected.tally = StatusTally(texts: 4, accepted: 3, changed: 1, words: 4)
    #expect(
      try knee([accepted, .replace(File.knee, "Sit down.", "Sit on a chair.")])
        == expected)
  }

  @Test("a lost step is open, and the page says why it is withheld")
  func open() throws {
    var expected = Self.all
    expected.tally = StatusTally(texts: 4, drafts: 3, open: 1, words: 2)
    expected.standing = .withheld
    let row = try #require(
      try knee([.replace(File.kneeInSpanish, "1. Siéntese.\n2. ", "1. ")]))
    expected.reasons = row.reasons
    #expect(row == expected)
    #expect(row.reasons.count == 1)
    #expect(row.reasons.first?.contains("step") == true)
  }

  @Test("of a page that is not there all is open; drafts are drafts")
  func missing() throws {
    var expected = Self.all
    expected.tally = StatusTally(texts: 4, open: 4, words: 10)
    expected.standing = .missing
    let removed = Change.remove(File.kneeInSpanish)
    var row = try #require(try knee([removed]))
    #expect(row.reasons.count == 1)
    row.reasons = []
    #expect(row == expected)
    expected.standing = .draft
    #expect(
      try knee([removed, .replace(File.knee, "category:", "draft: true\ncategory:")]) == expected)
  }

  @Test("the site's own messages are counted, the program's are not")
  func messages() throws {
    let own = try #require(status([]).locales.first?.rows.first)
    #expect(own.name == "strings")
    #expect(own.path == File.stringsInSpanish)
    #expect(own.title == nil)
    #expect(own.tally.texts > 50 && own.tally.complete == own.tally.texts)
    let without = try #require(
      status([.replace(File.stringsInSpanish, "  skip: Ir al contenido\n", "")])
        .locales.first?.rows.first)
    #expect(without.tally.open == 1)
    #expect(without.tally.complete == own.tally.complete - 1)
  }

  @Test("a language in preparation is counted too, and adds up")
  func preparation() throws {
    let status = try status([
      .write(
        "locales/fr/locale.yml", "name: Français\ndirection: ltr\ndecimal: \",\"\ngroup: \"\"\n"),
      .write("locales/fr/strings.yml", "fr:\n  skip: Aller au contenu\n"),
      .write(
        "content/exercises/knee-stretch/fr.md",
        "---\ntitle: Genou\nsummary: Assouplit le genou.\n---\n1. Asseyez-vous.\n2. Bougez le genou.\n"
      ),
    ])
    #expect(status.locales.map(\.locale.description) == ["es", "fr"])
    #expect(status.locales.map(\.isInPreparation) == [false, true])
    let french = try #require(status.locales.last)
    #expect(Set(french.rows.map(\.standing)) == [.missing, .inPreparation])
    #expect(french.total.complete == 5)
    #expect(
      french.total.texts == french.total.complete + french.total.open)
    #expect(french.total.texts == status.locales.first?.total.texts)
  }
}
