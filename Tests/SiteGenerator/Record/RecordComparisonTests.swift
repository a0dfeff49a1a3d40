import Localization
import Testing

@testable import SiteGenerator

@Suite("A translation beside its record")
struct RecordComparisonTests {
  @Test("what moved is found by its text; what is alike, by its place")
  func moved() {
    let record = record([("a", "Up", "Arriba"), ("b", "Rest", "Descanso"), ("c", "Rest", "Pausa")])
    #expect(
      states(record, [("a", "Rest", "Pausa"), ("b", "Up", "Arriba"), ("c", "Rest", "Descanso")])
        == [.current(entry: 2), .current(entry: 0), .current(entry: 1)])
    #expect(
      states(record, [("b", "Rest", "Alto"), ("c", "Rest", "Pausa")])
        == [.edited(entry: 1), .current(entry: 2)])
  }

  @Test("a source that changed, a translation that changed, both, and what is new")
  func changes() {
    let record = record([("a", "Up", "Arriba"), ("b", "Rest", "Descanso"), ("c", "Go", "Siga")])
    #expect(
      states(
        record,
        [
          ("a", "Down", "Arriba"), ("b", "Rest", "Reposo"), ("c", "Walk", "Camine"),
          ("d", "Go on", "Continúe"),
        ]) == [.outdated(entry: 0), .edited(entry: 1), .edited(entry: 2), .added])
  }

  @Test("a translation that is still its own source's is not taken for another's")
  func taken() {
    let record = record([("a", "Up", "Arriba")])
    #expect(
      states(record, [("a", "Up", "Arriba"), ("b", "Upward", "Arriba")])
        == [.current(entry: 0), .added])
  }

  @Test("in a string table the key decides")
  func table() {
    let record = record([("nav.back", "Back", "Atrás"), ("body.back", "Back", "Espalda")])
    let texts = [("nav.back", "Back", "Espalda"), ("body.new", "Back", "Espalda")]
    #expect(states(record, texts, matchesByPlace: true) == [.edited(entry: 0), .added])
  }

  @Test("only an intact record vouches, and only for what somebody accepted")
  func accepted() throws {
    let draft = ReviewRecord(
      [ReviewRecord.Entry(place: "a", source: "Up", target: "Arriba", acceptance: nil)],
      isIntact: true)
    #expect(!draft.isAccepted(0))
    #expect(record([("a", "Up", "Arriba")]).isAccepted(0))
    #expect(!record([("a", "Up", "Arriba")], isIntact: false).isAccepted(0))
  }

  private func record(
    _ texts: [(String, String, String)], isIntact: Bool = true
  ) -> ReviewRecord {
    ReviewRecord(
      texts.map { place, source, target in
        ReviewRecord.Entry(
          place: place, source: source, target: target,
          acceptance: CalendarDate("2026-01-31").map { ReviewRecord.Acceptance(by: "A", on: $0) })
      }, isIntact: isIntact)
  }

  private func states(
    _ record: ReviewRecord, _ texts: [(String, String, String)], matchesByPlace: Bool = false
  ) -> [RecordComparison.State] {
    RecordComparison(
      record,
      texts.map { place, source, target in
        RecordComparison.Text(
          place: place, source: Array(source.utf8), target: Array(target.utf8))
      }, matchesByPlace: matchesByPlace
    ).states
  }
}
