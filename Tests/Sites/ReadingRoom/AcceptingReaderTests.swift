import Foundation
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Somebody who accepts what he reads")
struct AcceptingReaderTests {
  private static let knee = "es/exercises/knee-stretch"

  private func desk(_ changes: [Change] = []) async throws -> ReadingDesk {
    try await ReadingDesk(try SoundSite.copy(changes))
  }

  @Test("writes the record that accept writes, and nothing else")
  func written() async throws {
    for place in ["exercises/knee-stretch", "pages/safety", "strings"] {
      let desk = try await desk()
      let outcome = try await desk.accept(
        "es/\(place)", by: "A. Person", shown: desk.shown("es/\(place)"))
      #expect(outcome == .done("\(place) is accepted as it stands, by A. Person on 2026-06-01."))
      let other = try SoundSite.copy([.accept([place], by: "A. Person")])
      #expect(try desk.files() == Fixtures.read(other.root), "\(place)")
      let again = try await desk.accept(
        "es/\(place)", by: "A. Person", shown: desk.shown("es/\(place)"))
      #expect(again == .done("It was recorded so already."))
    }
  }

  @Test(
    "is told where what he was shown has changed, whoever changed it, and nothing is written",
    arguments: [
      [.replace(File.knee, "Move your knee.", "Move your knee a little.")],
      [.replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva la otra rodilla.")],
      [.replace(File.knee, "duration: 10min", "duration: 5min")],
      [.accept(["knee-stretch"], by: "B. Other")],
      [.remove(File.kneeInSpanish)],
    ] as [[Change]])
  func changed(changes: [Change]) async throws {
    let desk = try await desk()
    let shown = try desk.shown(Self.knee)
    for change in changes { try desk.copy.apply(change) }
    let before = try desk.files()
    let outcome = try await desk.accept(Self.knee, by: "A. Person", shown: shown)
    #expect(
      outcome
        == .changed(
          "exercises/knee-stretch is not what you were shown: somebody has changed it. Nothing was "
            + "recorded; read what has changed."))
    #expect(try desk.files() == before)
  }

  @Test("is one of several at once: the first is recorded, the others are told")
  func together() async throws {
    let desk = try await desk()
    let shown = try desk.shown(Self.knee)
    let (preview, day) = (desk.preview, try testDate())
    let outcomes = await withTaskGroup { group in
      for number in 1...6 {
        group.addTask {
          let form = "do=accept&by=Person+\(number)&shown=\(shown)"
          return await preview.review(Array(form.utf8), at: Self.knee, on: day)
        }
      }
      return await group.reduce(into: [ReadingOutcome]()) { $0.append($1) }
    }
    #expect(outcomes.count { if case .done = $0 { true } else { false } } == 1)
    #expect(outcomes.count { if case .changed = $0 { true } else { false } } == 5)
  }

  @Test("is refused what accept refuses, with the reason, and nothing is written")
  func refused() async throws {
    let faulty = try await desk([.replace(File.kneeInSpanish, "Siéntese.", "Sit down, please.")])
    let before = try faulty.files()
    let outcome = try await faulty.accept(
      Self.knee, by: "A. Person", shown: faulty.shown(Self.knee))
    guard case .refused(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.hasPrefix("exercises/knee-stretch cannot be accepted: "))
    #expect(try faulty.files() == before)

    let listed = try await desk([.write(File.reviewers, Reviewed.person())])
    let shown = try listed.shown(Self.knee)
    #expect(
      try await listed.accept(Self.knee, by: "B. Other", shown: shown)
        == .refused(
          "“B. Other” may not accept es on 2026-06-01: content/reviewers.yml has no such name. Who may: "
            + "A. Person (medical translator)."))
    #expect(
      try await listed.accept(Self.knee, by: "A.\nPerson", shown: shown)
        == .refused("Write your name on one line, of at most 200 characters."))
    #expect(
      try await listed.accept(Self.knee, by: "A. Person", shown: shown)
        == .done("exercises/knee-stretch is accepted as it stands, by A. Person on 2026-06-01."))
    #expect(try listed.copy.text(File.kneeRecord).contains("# Role: medical translator"))
  }

  @Test("finds nothing where there is no translation, and is told what cannot be asked for")
  func unknown() async throws {
    let desk = try await desk()
    for place in ["es/exercises/none", "en/exercises/bridge", "fr/exercises/bridge", "es", ""] {
      let outcome = try await desk.accept(place, by: "A. Person", shown: "x")
      guard case .unknown = outcome else {
        Issue.record("\(place): \(outcome)")
        continue
      }
    }
    #expect(
      try await desk.send(["do": "erase"], to: Self.knee)
        == .refused("This is nothing that can be asked for here."))
  }
}
