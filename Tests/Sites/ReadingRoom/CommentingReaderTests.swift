import Foundation
import Testing

@testable import SiteGenerator

@Suite("Somebody who comments on what he reads")
struct CommentingReaderTests {
  private static let knee = "es/exercises/knee-stretch"
  private static let notes = "content/exercises/knee-stretch/es.notes.yml"

  private func desk(_ changes: [Change] = []) async throws -> ReadingDesk {
    try await ReadingDesk(try SoundSite.copy(changes))
  }

  private func comment(
    _ text: String, at place: String = "step/2", by name: String = "A. Person",
    shown: String? = nil,
    _ desk: ReadingDesk
  ) async throws -> ReadingOutcome {
    let shown = try shown ?? desk.shown(Self.knee, at: place)
    return try await desk.send(
      ["do": "comment", "place": place, "text": text, "by": name, "shown": shown], to: Self.knee)
  }

  @Test("has it kept beside the page, with the words it is about, and finds it there")
  func kept() async throws {
    let desk = try await desk()
    #expect(
      try await comment("Which knee?\r\nBoth?", desk)
        == .done("Your comment is kept beside the page."))
    #expect(
      try desk.copy.text(Self.notes) == """
        - at: step/2
          text: |-
            Which knee?
            Both?
          by: A. Person
          on: 2026-06-01
          of: Mueva la rodilla.

        """)
    let reading = try #require(try ReadSite(desk.copy).reading(Self.knee))
    let step = try #require(reading.text(at: "step/2"))
    #expect(reading.comments(on: step).map(\.text) == ["Which knee?\nBoth?"])
    #expect(reading.strayComments == [])
  }

  @Test("loses none of what others write at the same time")
  func together() async throws {
    let desk = try await desk()
    let shown = try desk.shown(Self.knee, at: "step/1")
    let (preview, day) = (desk.preview, try testDate())
    let other = try await ReadingDesk(desk.copy).preview
    let outcomes = await withTaskGroup { group in
      for number in 1...20 {
        group.addTask {
          let form = "do=comment&place=step/1&text=Number+\(number)&by=P&shown=\(shown)"
          return await (number.isMultiple(of: 2) ? preview : other).review(
            Array(form.utf8), at: Self.knee, on: day)
        }
      }
      return await group.reduce(into: [ReadingOutcome]()) { $0.append($1) }
    }
    #expect(Set(outcomes) == [.done("Your comment is kept beside the page.")])
    let reading = try #require(try ReadSite(desk.copy).reading(Self.knee))
    #expect(Set(reading.comments.map(\.text)) == Set((1...20).map { "Number \($0)" }))
  }

  @Test("waits while another process changes the site, and so does somebody who accepts")
  func waiting() async throws {
    let desk = try await desk()
    let before = try desk.files()
    let (step, all) = (try desk.shown(Self.knee, at: "step/1"), try desk.shown(Self.knee))
    // Each by a preview of its own: one of them would let one wait for the other.
    let (preview, other) = (desk.preview, try await ReadingDesk(desk.copy).preview)
    let day = try testDate()
    let lock = HeldLock(on: desk.copy.path)
    await lock.take()
    async let comment = preview.review(
      Array("do=comment&place=step/1&text=Why&by=P&shown=\(step)".utf8), at: Self.knee, on: day)
    async let acceptance = other.review(
      Array("do=accept&by=P&shown=\(all)".utf8), at: Self.knee, on: day)
    lock.keep()
    #expect(try desk.files() == before)
    #expect(lock.isHeld)
    lock.giveBack()
    #expect(await comment == .done("Your comment is kept beside the page."))
    #expect(
      await acceptance
        == .done("exercises/knee-stretch is accepted as it stands, by P on 2026-06-01."))
  }

  @Test("is told where the text has changed, and nothing is written")
  func changed() async throws {
    let desk = try await desk()
    let shown = try desk.shown(Self.knee, at: "step/2")
    try desk.copy.apply(.replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva la pierna."))
    _ = try await desk.preview.update(.everything)
    let before = try desk.files()
    let told = ReadingOutcome.changed(
      "The text is not what you were shown: somebody has changed it. Read it again.")
    #expect(try await comment("Why?", shown: shown, desk) == told)
    #expect(try await comment("Why?", at: "step/9", shown: shown, desk) == told)
    #expect(try desk.files() == before)
    // Another text of the page has not changed.
    guard case .done = try await comment("Why?", at: "step/1", desk) else {
      Issue.record("step/1 was refused")
      return
    }
  }

  @Test("is refused what is no comment, or no name")
  func refused() async throws {
    let desk = try await desk()
    let told = ReadingOutcome.refused(
      "Write a comment of at most 4000 characters, and your name on one line, of at most 200.")
    #expect(try await comment(" \n", desk) == told)
    #expect(try await comment(String(repeating: "a", count: 4001), desk) == told)
    #expect(try await comment("Why?", by: "A.\nPerson", desk) == told)
    #expect(try !desk.files().keys.contains { $0.hasSuffix("notes.yml") })
    guard case .done = try await comment(String(repeating: "á", count: 4000), desk) else {
      Issue.record("a comment of 4,000 letters was refused")
      return
    }
  }

  @Test("is refused one more than a file keeps")
  func most() async throws {
    let entry = "- {at: step/1, text: One, by: A. Person, on: 2026-05-01}\n"
    let file = String(repeating: entry, count: 1000)
    let desk = try await desk([.write(Self.notes, file)])
    #expect(
      try await comment("Why?", desk)
        == .refused(
          "There are 1000 comments, as many as a file keeps: remove those that are done."))
    #expect(try desk.copy.text(Self.notes) == file)
  }

  @Test("writes through a link within the site, and through none that leads out of it")
  func links() async throws {
    let file = "- {at: step/1, text: One, by: A. Person, on: 2026-05-01}\n"
    let desk = try await desk()
    let outside = desk.copy.root.appending(path: "outside.yml")
    try file.write(to: outside, atomically: true, encoding: .utf8)
    try desk.copy.apply(.link(Self.notes, to: outside.path))
    #expect(
      try await comment("Why?", desk)
        == .refused("\(Self.notes) is a link that leads out of the site folder: put a file there."))
    #expect(try String(contentsOf: outside, encoding: .utf8) == file)

    try desk.copy.apply(.remove(Self.notes))
    try desk.copy.apply(.write("content/exercises/bridge/es.notes.yml", file))
    try desk.copy.apply(.link(Self.notes, to: "../bridge/es.notes.yml"))
    #expect(
      try await comment("Why?", desk) == .done("Your comment is kept beside the page."))
    #expect(
      try desk.copy.text("content/exercises/bridge/es.notes.yml").contains("text: Why?"))
  }

  @Test("says that one is seen to, once, and leaves the others")
  func closed() async throws {
    let file = """
      # Ours
      - {at: step/1, text: One, by: A. Person, on: 2026-05-01}
      - at: step/1
        text: Two
        by: B. Other
        on: 2026-05-02

      """
    let desk = try await desk([.write(Self.notes, file)])
    let comments = try #require(try ReadSite(desk.copy).reading(Self.knee)).comments
    func close(_ comment: ReviewComment, at place: String = "step/1") async throws -> ReadingOutcome
    {
      try await desk.send(
        ["do": "close", "place": place, "comment": comment.id], to: Self.knee)
    }
    #expect(Set(comments.map(\.id)).count == 2)
    #expect(
      try await close(comments[1]) == .done("The comment of B. Other is noted as seen to."))
    #expect(
      try desk.copy.text(Self.notes)
        == file.replacing("on: 2026-05-02\n", with: "on: 2026-05-02\n  done: 2026-06-01\n"))
    _ = try await desk.preview.update(.everything)
    let gone = ReadingOutcome.changed(
      "There is no such comment any more, or somebody has seen to it.")
    #expect(try await close(comments[1]) == gone)
    #expect(try await close(comments[0], at: "step/2") == gone)
  }

  @Test("on the string table has it kept beside the table")
  func table() async throws {
    let desk = try await desk()
    let reading = try #require(try ReadSite(desk.copy).reading("es/strings"))
    let text = try #require(reading.texts.first { $0.target != nil && $0.source != nil })
    let outcome = try await desk.send(
      [
        "do": "comment", "place": text.place, "text": "Why?", "by": "A. Person",
        "shown": ShownReading.digest(of: text, in: reading),
      ], to: "es/strings")
    #expect(outcome == .done("Your comment is kept beside the page."))
    #expect(
      try desk.copy.text("locales/es/strings.notes.yml").hasPrefix("- at: \(text.place)\n"))
    let again = try #require(try ReadSite(desk.copy).reading("es/strings"))
    #expect(again.comments.map(\.text) == ["Why?"])
  }
}
