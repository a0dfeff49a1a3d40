import Diagnostics
import Localization
import Testing

@testable import SiteGenerator

@Suite("A file of comments")
struct CommentsFileTests {
  private static let path = "content/exercises/clamshell/es.notes.yml"

  private func parse(_ text: String) -> (comments: [ReviewComment], problems: [String]) {
    let parsed = CommentsFile.parse(Array(text.utf8), path: Self.path, locale: LocaleID("es"))
    return (
      parsed.comments,
      parsed.diagnostics.map {
        let range = $0.location.range
        return "\(range.startLine):\(range.startColumn): \($0.severity): \($0.message)"
      }
    )
  }

  @Test("is a list of what somebody says of a text, open until somebody has seen to it")
  func whole() throws {
    let parsed = parse(
      """
      # For Ana
      - at: step/3
        text: Sounds like the wrong leg.
        by: Ana Ruiz
        on: 2026-11-28
        of: Levante la rodilla.
        done: 2026-12-01
      - {at: title, text: "Too long", by: M. Pérez, on: 2026-11-29, done: }
      - at: "dose.hold|one"
        by: M. Pérez
        on: 2026-11-29
        text: |
          One line.

          Another one.

      """)
    #expect(parsed.problems == [])
    let days = try ["2026-11-28", "2026-11-29", "2026-12-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(
      parsed.comments == [
        ReviewComment(
          place: "step/3", text: "Sounds like the wrong leg.", by: "Ana Ruiz", on: days[0],
          translation: "Levante la rodilla.", done: days[2],
          range: SourceRange(startLine: 2, startColumn: 3, endLine: 7, endColumn: 19)),
        ReviewComment(
          place: "title", text: "Too long", by: "M. Pérez", on: days[1],
          range: SourceRange(startLine: 8, startColumn: 3, endLine: 8, endColumn: 70)),
        ReviewComment(
          place: "dose.hold|one", text: "One line.\n\nAnother one.", by: "M. Pérez", on: days[1],
          range: SourceRange(startLine: 9, startColumn: 3, endLine: 16, endColumn: 1)),
      ])
    #expect(parsed.comments.map(\.isOpen) == [false, true, true])
  }

  @Test("says what is wrong with an entry, leaves it out, and keeps no page back for it")
  func faults() {
    let parsed = parse(
      """
      - at: step/1
        text: Kept.
        by: A
        on: 2026-11-28
      - at: "step\\n1"
        text: " "
        by: "\\n"
        on: 2026-02-30
        don: 2026-12-01
      - nothing
      - {at: a, text: b, by: c, on: 2026-11-28, done: soon}

      """)
    #expect(
      parsed.problems == [
        "5:7: warning: at must be a place such as step/3, but is “step 1”.",
        "6:3: warning: text is empty.",
        "7:3: warning: by is empty.",
        "8:7: warning: on must be a date like 2026-01-31, but is “2026-02-30”.",
        "9:3: warning: Comment 2 has no field “don”.",
        "10:3: warning: Comment 3 must be fields (“name: value”), but is “nothing”.",
        "11:49: warning: done must be a date like 2026-01-31, but is “soon”.",
      ])
    #expect(parsed.comments.map(\.text) == ["Kept.", "b"])
  }

  @Test(
    "that is none has no comments, and says so if it is not empty",
    arguments: [
      ("", []), ("# Nothing yet\n", []), ("~\n", []), ("[]\n", []),
      ("at: title\n", ["1:1: warning: \(path) must be a list of comments."]),
    ])
  func none(text: String, problems: [String]) {
    let parsed = parse(text)
    #expect(parsed.comments == [])
    #expect(parsed.problems == problems)
  }

  @Test("has 1,000 comments at most, of 4,000 characters each")
  func limits() {
    let entry = "- {at: title, text: a, by: b, on: 2026-11-28}\n"
    let many = parse(String(repeating: entry, count: 1_001))
    #expect(many.comments.count == 1_000)
    #expect(
      many.problems == ["1001:3: warning: \(Self.path) has 1001 comments; the limit is 1000."])
    let text = String(repeating: "á", count: 4_000)
    #expect(parse(entry.replacing("text: a", with: "text: \(text)")).problems == [])
    #expect(parse(entry.replacing("text: a", with: "text: \(text)b")).comments == [])
  }

  @Test("stands beside its translation and has its name")
  func names() {
    #expect(
      CommentsFile.path(besideTranslation: "content/pages/home/pt-BR.md")
        == "content/pages/home/pt-BR.notes.yml")
    #expect(
      CommentsFile.path(besideTranslation: "locales/es/strings.yml")
        == "locales/es/strings.notes.yml")
    #expect(CommentsFile.stem(of: "es.notes.yml") == "es")
    #expect(CommentsFile.stem(of: "es.yml") == nil)
  }
}
