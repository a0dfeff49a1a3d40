import Localization
import Testing

@testable import SiteGenerator

@Suite("The field of a clinical review")
struct ReviewFieldTests {
  @Test(
    "it takes the place of an old one, or comes last, and every other byte stays",
    arguments: [
      ("---\na: 1\n---\nx\n", "---\na: 1\nFIELD\n---\nx\n"),
      ("---\r\na: 1\r\n---\r\nx", "---\r\na: 1\r\nFIELD\r\n---\r\nx"),
      ("\u{FEFF}---\na: 1\n---\n", "\u{FEFF}---\na: 1\nFIELD\n---\n"),
      (
        "---\nreviewed: {by: É, on: 2020-01-01, of: aaaaaa}  # c\nb: 2\n---\n",
        "---\nFIELD  # c\nb: 2\n---\n"
      ),
      (
        "---\r\nreviewed:\r\n  by: \"É\"\r\n  of: aaaaaa\r\nb: 2\r\n---\r\n",
        "---\r\nFIELD\r\nb: 2\r\n---\r\n"
      ),
      ("---\nreviewed:\nb: 2\n---\n", "---\nFIELD\nb: 2\n---\n"),
      ("---\nreviewed: {by: A,\n  on: x}\nb: 2\n---\n", "---\nFIELD\nb: 2\n---\n"),
    ])
  func written(old: String, new: String) throws {
    let expected = new.replacing(
      "FIELD", with: #"reviewed: {by: "A \"B\"", on: 2026-01-31, of: "abc123"}"#)
    let found = try field().written(into: Array(old.utf8), path: "en.md")
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test(
    "where it has no place, nothing is written",
    arguments: [
      "", "x", "---\n{a: 1, reviewed: {by: A}}\n---\n", "---\n- a\n---\n", "---\n: [\n---\n",
    ])
  func refused(text: String) throws {
    #expect(try field().written(into: Array(text.utf8), path: "en.md") == nil)
  }

  private func field() throws -> ReviewField {
    ReviewField(
      review: ClinicalReview(
        by: #"A "B""#, on: try #require(CalendarDate("2026-01-31")), of: "abc123"))
  }
}
