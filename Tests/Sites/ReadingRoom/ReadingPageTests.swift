import Foundation
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("A page of the reading room")
struct ReadingPageTests {
  private static let notes = "content/exercises/bridge/es.notes.yml"

  /// Some of everything: accepted, changed since, faulty, commented on.
  private static let changes: [Change] = [
    .accept(["bridge"], by: "A. Person"),
    .replace(File.bridge, "Lie on your back.", "Lie flat & `<calm>` on your back."),
    .replace(File.bridgeInSpanish, "Da fuerza a las caderas.", "Da mucha fuerza a las caderas."),
    .replace(File.bridgeInSpanish, "Las caderas trabajan.", "Your hips work."),
    .write(File.reviewers, Reviewed.person()),
    .write(
      Self.notes,
      """
      - {at: step/1, text: "<b>Flat?</b>", by: B. Other, on: 2026-05-01}
      - {at: step/2, text: Seen., by: B. Other, on: 2026-05-01, done: 2026-05-02}
      - {at: step/9, text: Gone., by: B. Other, on: 2026-05-01}

      """),
  ]

  private func text(_ desk: ReadingDesk, _ file: String) async throws -> String {
    String(decoding: try #require(await desk.preview.content(of: file), "\(file)"), as: UTF8.self)
  }

  @Test("shows safety, facts, texts, what changed, problems and comments")
  func whole() async throws {
    let desk = try await ReadingDesk(try SoundSite.copy(Self.changes))
    let page = try await text(desk, "__handout/review/es/exercises/bridge/index.html")
    #expect(
      page.contains("<script defer src=\"/__handout/reading.js\" data-token=\"test\"></script>"))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"/assets/site."))
    // Each stands at its text; the list of all does not cover them.
    #expect(page.contains("<details>\n<summary>1 error, "))
    let main = try #require(page.range(of: "<main"))
    let end = try #require(page.range(of: "</main>"))
    try Fixtures.expect(
      ["bridge.html": Array((page[main.lowerBound..<end.upperBound] + "\n").utf8)],
      in: "ReadingRoom/bridge.expected")
  }

  @Test("is there for every translation, in the order in which they are listed")
  func all() async throws {
    let desk = try await ReadingDesk(try SoundSite.copy())
    let list = try await text(desk, "__handout/review/es/index.html")
    #expect(list.contains("<h1>Translations into Español</h1>"))
    var url = "__handout/review/es/pages/safety/"
    var walked: [String] = []
    while true {
      walked.append(url)
      let page = try await text(desk, url + "index.html")
      guard let next = page.firstMatch(of: /<a href="\/([^"]+)" rel="next">/) else { break }
      url = String(next.output.1)
    }
    #expect(
      walked
        == [
          "pages/safety", "strings", "exercises/bridge", "exercises/knee-stretch", "pages/clinic",
          "pages/home",
        ].map { "__handout/review/es/\($0)/" })
  }

  @Test("is reached from the translation's own page and from the status, not from the source")
  func ways() async throws {
    let desk = try await ReadingDesk(try SoundSite.copy())
    let link = "href=\"/__handout/review/es/exercises/bridge/\""
    #expect(try await text(desk, "es/ejercicios/puente/index.html").contains(link))
    #expect(try await !text(desk, "en/exercises/bridge/index.html").contains("/review/"))
  }

  @Test("is shown while what readers have sent waits for another process")
  func waiting() async throws {
    let desk = try await ReadingDesk(try SoundSite.copy())
    let shown = try desk.shown("es/exercises/bridge", at: "step/1")
    let (preview, day) = (desk.preview, try testDate())
    let other = HeldLock(on: desk.copy.path)
    await other.take()
    await withTaskGroup { group in
      // More than most machines have threads for tasks.
      for number in 1...16 {
        group.addTask {
          let form = "do=comment&place=step/1&text=Number+\(number)&by=P&shown=\(shown)"
          _ = await preview.review(Array(form.utf8), at: "es/exercises/bridge", on: day)
        }
      }
      for _ in 1...8 { await Task.yield() }
      let page = await preview.content(of: "__handout/review/es/exercises/bridge/index.html")
      #expect(page != nil)
      #expect(other.isHeld)
      other.giveBack()
    }
    #expect(try ReadSite(desk.copy).reading("es/exercises/bridge")?.comments.count == 16)
  }

  @Test("is not there of a source, a language that the site has not, and a made-up one")
  func none() async throws {
    let desk = try await ReadingDesk(try SoundSite.copy())
    for path in ["en/exercises/bridge", "fr/exercises/bridge", "es/exercises/none", "en", "fr"] {
      #expect(await desk.preview.content(of: "__handout/review/\(path)/index.html") == nil)
    }
    let pseudo = try PreviewSite(
      PreviewSite.Options(
        site: desk.copy.path, locale: nil, hasPseudoLocale: true, date: try testDate(),
        workers: .available, instance: "test"), onCheck: {})
    _ = try await pseudo.update(.everything)
    for path in ["en-XA/exercises/bridge", "en-XA"] {
      #expect(await pseudo.content(of: "__handout/review/\(path)/index.html") == nil)
    }
    let form = Array("do=comment&place=step/1&text=Why&by=P&shown=x".utf8)
    #expect(
      await pseudo.review(form, at: "en-XA/exercises/bridge", on: try testDate())
        == .unknown("There is no translation exercises/bridge into en-XA."))
  }
}
