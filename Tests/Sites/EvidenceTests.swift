import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Who accepted which text")
struct EvidenceTests {
  @Test("each text has its state, its digest and who vouches for it")
  func states() throws {
    let accepted: [Change] = [
      .write(File.reviewers, Reviewed.person()), .draft(["knee-stretch"], machine: "DeepL"),
      .accept(["knee-stretch"], by: "A. Person"),
    ]
    let day = try testDate()
    var title = TextEvidence(
      page: "exercises/knee-stretch", place: "title", state: .accepted,
      digest: Self.digest("Knee stretch", "Estiramiento de rodilla"), by: "A. Person",
      role: "medical translator", on: day, origin: .machine(engine: "DeepL", on: day),
      source: "Knee stretch", translation: "Estiramiento de rodilla")
    #expect(try knee(accepted).first == title)
    #expect(try knee(accepted).map(\.state) == Array(repeating: .accepted, count: 4))

    let changes: [Change] = [
      .replace(File.knee, "Knee stretch", "Stretch"),
      .replace(File.kneeInSpanish, "Siéntese.", "Tome asiento."),
      .replace(File.kneeInSpanish, "2. Mueva la rodilla.\n", ""),
    ]
    let changed = try knee(accepted + changes)
    title.state = .sourceChanged
    #expect(changed.first == title)
    #expect(changed.map(\.state) == [.sourceChanged, .accepted, .edited, .open])
    #expect(changed.map(\.place) == ["title", "summary", "step/1", "step/2"])
    #expect(changed[2].translation == "Siéntese.")
    #expect(changed[3].digest == nil && changed[3].source == "Move your knee.")
  }

  @Test("a draft has the digest that an acceptance would have, and nobody vouches for it")
  func drafts() throws {
    let digest = Self.digest("Sit down.", "Siéntese.")
    for changes in [[], Recorded.draft] {
      let texts = try knee(changes)
      #expect(texts.map(\.state) == Array(repeating: .draft, count: 4))
      #expect(texts[2].digest == digest && texts[2].by == nil)
    }
    #expect(try knee(Recorded.changes)[2].digest == digest)
  }

  @Test("neither who may not nor a record that was changed by hand vouches for a text")
  func doubtful() throws {
    let listed = Change.write(File.reviewers, Reviewed.person(since: "2026-06-02"))
    #expect(Set(try knee(Recorded.changes + [listed]).map(\.state)) == [.notQualified])
    let edited = Change.replace(
      File.kneeRecord, "msgstr \"Siéntese.\"", "msgstr \"Póngase de pie.\"")
    #expect(Set(try knee(Recorded.changes + [edited]).map(\.state)) == [.recordChanged])
  }

  private func knee(_ changes: [Change]) throws -> [TextEvidence] {
    let copy = try SoundSite.copy(changes)
    let found = try withExtendedLifetime(copy) {
      try StatusReader.evidence(site: copy.path, on: testDate(), workers: Workers(count: 2))
    }
    #expect(found.map(\.locale.description) == ["es"])
    return found.flatMap(\.texts).filter { $0.page == "exercises/knee-stretch" }
  }

  private static func digest(_ source: String, _ target: String) -> String {
    ReviewRecord.Entry(place: "", source: source, target: target, acceptance: nil).shownDigest
  }
}
