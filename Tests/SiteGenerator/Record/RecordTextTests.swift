import Diagnostics
import Language
import Localization
import Markdown
import Testing

@testable import SiteGenerator

@Suite("Texts of a review record")
struct RecordTextTests {
  @Test(
    "one spelling of Markdown is kept, on one line",
    arguments: [
      ("Lie  on\nyour back.", "Lie on your back."),
      ("_Slowly_ __lift__ `it`.", "*Slowly* **lift** `it`."),
      (
        "See [the *bridge*](../bridge/en.md#stop \"T\").",
        "See [the *bridge*](../bridge/en.md#stop)."
      ),
      ("[a](<b (c).md>)", "[a](<b (c).md>)"),
      ("![A knee](1.jpg) <https://a.test/>", "![A knee](1.jpg) [https://a.test/](https://a.test/)"),
      ("2 \\* 3 \\[x\\]", "2 \\* 3 \\[x\\]"),
      ("a<!-- b -->c", "ac"),
    ])
  func spelling(markdown: String, recorded: String) throws {
    let segment = try segment(markdown)
    #expect(String(decoding: RecordText.bytes(of: segment), as: UTF8.self) == recorded)
  }

  @Test(
    "of a recorded text the words can be read, as of the page",
    arguments: [
      "Lie on your **back** and `wait`.",
      "See [the *bridge*](../bridge/en.md) (or [x](<a b>)) here.",
      "2 \\* 3 \\[x\\] \\\\", "![A knee](1.jpg) and ! [b](c)", "<https://a.test/>",
    ])
  func words(markdown: String) throws {
    let segment = try segment(markdown)
    let prose = RecordText.prose(
      ofMarkdown: RecordText.bytes(of: segment), vocabulary: Vocabulary())
    #expect(String(decoding: prose.bytes, as: UTF8.self) == segment.text)
  }

  @Test(
    "spaces, quotation marks and encodings of accents are no change; words and marks are",
    arguments: [
      ("a\u{A0} b", "a b", true), ("“a”", "\"a\"", true), ("«a»", "\"a\"", true),
      ("don’t", "don't", true), ("e\u{301}", "é", true), (" a ", "a", true), ("", "", true),
      ("a", "b", false), ("a.", "a", false), ("A", "a", false), ("ab", "a b", false),
      ("*a*", "a", false),
    ])
  func same(first: String, second: String, areSame: Bool) {
    #expect(RecordText.areSame(Array(first.utf8), Array(second.utf8)) == areSame)
    #expect(RecordText.areSame(Array(second.utf8), Array(first.utf8)) == areSame)
  }

  private func segment(_ markdown: String) throws -> Segment {
    let document = Array(markdown.utf8).withUnsafeBufferPointer {
      Document.parse($0, firstLine: 1)
    }
    let block = try #require(document.blocks.first)
    return SegmentText(of: block).segment(
      SegmentPlace(role: .paragraph, number: 1), range: block.location, origin: .block(block),
      keepTerms: Glossary().keep, vocabulary: Vocabulary())
  }
}
