import Markdown
import Testing

@Suite("Markdown trees")
struct TreeTests {
  @Test("a page becomes the tree that it reads as")
  func page() {
    let document = parse("# Clamshell\n\n1. Lie on *your* side.\n2. Hold `%{dose.hold}`.\n")
    #expect(
      outline(document) == """
        heading
          text "Clamshell"
        orderedList
          listItem
            paragraph
              text "Lie on "
              emphasis
                text "your"
              text " side."
          listItem
            paragraph
              text "Hold "
              code "%{dose.hold}"
              text "."
        """)
    #expect(document.depth == 5)
  }
}
