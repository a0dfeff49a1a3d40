import Interchange
import Markdown
import Testing

@testable import SiteGenerator

@Suite("Texts as lines of Markdown")
struct BlockTextTests {
  @Test(
    "are the same text when they are read again",
    arguments: [
      "1. First", "12) x", "- item", "+ item", "# heading", "> quote", "--- x", "===", "---",
      "~~~ fence", "a - b", "2.5 minutes", "#tag", "*stop* at once", "a  b", "_x_", "a\\\nb",
    ], [nil, 8])
  func readAgain(text: String, width: Int?) {
    let marked = MarkedText(markdown: text)
    let lines = BlockText(prefix: "", width: width, newline: "\n", isHeading: false).lines(
      of: marked)
    let document = Document.parse(Array(lines.utf8))
    #expect(document.blocks.map(\.kind) == [.paragraph], "\(lines)")
    if let block = document.blocks.first {
      #expect(UnitBase.areSame(MarkedText(block: block), marked), "\(lines)")
    }
  }

  @Test("go on as the block goes on, about as wide")
  func wrapped() {
    let block = BlockText(prefix: "   ", width: 12, newline: "\n", isHeading: false)
    #expect(
      block.lines(of: MarkedText(markdown: "one two three four - five"))
        == "one two\n   three four -\n   five")
  }

  @Test("of a heading stay on its line, and end before its marks")
  func heading() {
    let block = BlockText(prefix: "", width: nil, newline: "\n", isHeading: true)
    #expect(block.lines(of: MarkedText(markdown: "About C #")) == "About C \\#")
  }
}
