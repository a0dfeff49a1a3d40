import Markdown
import Testing

@testable import SiteGenerator

@Suite("SafetyText")
struct SafetyTextTests {
  private struct Parts: Equatable {
    var introduction: [String] = []
    var sections: [[String]] = []
    var rest: [String] = []
  }

  private func parts(_ text: String) -> Parts {
    let text = SafetyText(Document.parse(Array(text.utf8)))
    return Parts(
      introduction: text.introduction.map(\.plainText),
      sections: text.sections.map { [$0.heading.plainText] + $0.blocks.map(\.plainText) },
      rest: text.rest.map(\.plainText))
  }

  @Test("what stands above the first break is cut at its outermost headings")
  func sections() {
    #expect(
      parts(
        "Read.\n\n## Stop\n\n- One\n\n### Why\n\nTwo.\n\n## Call\n\nThree.\n\n---\n\n"
          + "## More\n\nFour.\n")
        == Parts(
          introduction: ["Read."],
          sections: [["Stop", "One", "Why", "Two."], ["Call", "Three."]],
          rest: ["More", "Four."]))
    #expect(parts("### Stop\n\nOne.\n").sections == [["Stop", "One."]])
    #expect(parts("One.\n") == Parts(introduction: ["One."]))
    #expect(parts("---\n\nOne.\n\n---\n\nTwo.\n").rest == ["One.", "", "Two."])
    #expect(parts("") == Parts())
  }

  @Test("headings, marks that show nothing and comments are no words")
  func words() {
    func hasWords(_ text: String) -> Bool {
      SafetyText(Document.parse(Array(text.utf8))).shared.hasWords
    }
    #expect(hasWords("## Stop\n\nOne.\n") && hasWords("- One\n"))
    for text in ["## Stop\n", "- \n", "&nbsp;\n", "<!-- One -->\n", "---\n\nOne.\n", ""] {
      #expect(!hasWords(text), "\(text)")
    }
  }
}
