import Diagnostics
import Markdown
import Testing

/// Each node as `kind startLine:startColumn-endLine:endColumn`.
func places(_ text: String, firstLine: Int = 1) -> [String] {
  parse(text, firstLine: firstLine).allNodes.map { node in
    let place = node.location
    return "\(node.kind) \(place.startLine):\(place.startColumn)"
      + "-\(place.endLine):\(place.endColumn)"
  }
}

@Suite("Positions of Markdown nodes")
struct PositionTests {
  @Test("lines count from the first line given")
  func firstLine() {
    #expect(places("# A", firstLine: 8) == ["heading 8:1-8:4", "text 8:3-8:4"])
  }

  @Test("columns count code points, not bytes")
  func codePoints() {
    #expect(
      places("é👩‍👧 *ñ* x") == [
        "paragraph 1:1-1:11", "text 1:1-1:6", "emphasis 1:6-1:9", "text 1:7-1:8",
        "text 1:9-1:11",
      ])
  }

  @Test("a byte order mark counts for nothing")
  func byteOrderMark() {
    #expect(places("\u{FEFF}# A") == ["heading 1:1-1:4", "text 1:3-1:4"])
  }

  @Test(
    "every kind of line end ends a line",
    arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    #expect(
      places("a\(end)b\(end)\(end)- c\(end)") == [
        "paragraph 1:1-2:2", "text 1:1-1:2", "softBreak 1:2-1:2", "text 2:1-2:2",
        "bulletList 4:1-4:4", "listItem 4:1-4:4", "paragraph 4:3-4:4", "text 4:3-4:4",
      ])
  }

  @Test("later lines of a paragraph in a list begin behind their indentation")
  func nestedLists() {
    #expect(
      places("1. a\n   b\n   - c *d*\n     e\n\n2. f\n") == [
        "orderedList 1:1-6:5", "listItem 1:1-4:7", "paragraph 1:4-2:5", "text 1:4-1:5",
        "softBreak 1:5-1:5", "text 2:4-2:5",
        "bulletList 3:4-4:7", "listItem 3:4-4:7", "paragraph 3:6-4:7", "text 3:6-3:8",
        "emphasis 3:8-3:11", "text 3:9-3:10", "softBreak 3:11-3:11", "text 4:6-4:7",
        "listItem 6:1-6:5", "paragraph 6:4-6:5", "text 6:4-6:5",
      ])
  }

  @Test("a lazy line and an indented one begin at their first character")
  func lazyLines() {
    #expect(
      places("> a\nb\n>   c `d`") == [
        "blockQuote 1:1-3:10", "paragraph 1:3-3:10", "text 1:3-1:4", "softBreak 1:4-1:4",
        "text 2:1-2:2", "softBreak 2:2-2:2", "text 3:5-3:7", "code 3:7-3:10",
      ])
    #expect(
      places("- a\n b [c](d)") == [
        "bulletList 1:1-2:10", "listItem 1:1-2:10", "paragraph 1:3-2:10", "text 1:3-1:4",
        "softBreak 1:4-1:4", "text 2:2-2:4", "link 2:4-2:10", "text 2:5-2:6",
      ])
  }

  @Test("a tab is one column")
  func tabs() {
    #expect(
      places("-\ta\tb\n\t*c*") == [
        "bulletList 1:1-2:5", "listItem 1:1-2:5", "paragraph 1:3-2:5", "text 1:3-1:6",
        "softBreak 1:6-1:6", "emphasis 2:2-2:5", "text 2:3-2:4",
      ])
  }

  @Test("a hard break takes its blanks or its backslash")
  func hardBreaks() {
    #expect(
      places("a  \nb\\\n  c [d](e)") == [
        "paragraph 1:1-3:11", "text 1:1-1:2", "lineBreak 1:2-1:4", "text 2:1-2:2",
        "lineBreak 2:2-2:3", "text 3:3-3:5", "link 3:5-3:11", "text 3:6-3:7",
      ])
  }

  @Test("an underlined heading reaches to its underline")
  func underlinedHeading() {
    #expect(
      places("Title\nmore\n---") == [
        "heading 1:1-3:4", "text 1:1-1:6", "softBreak 1:6-1:6", "text 2:1-2:5",
      ])
  }

  @Test("definitions before a paragraph do not move its lines")
  func definitions() {
    #expect(
      places("[a]: /x\n[b]:\n  <y z>\n  'title'\n[a] [c]\nd") == [
        "paragraph 5:1-6:2", "link 5:1-5:4", "text 5:2-5:3", "text 5:4-5:8",
        "softBreak 5:8-5:8", "text 6:1-6:2",
      ])
    #expect(places("[a]: /x\nT\n===") == ["heading 2:1-3:4", "text 2:1-2:2"])
    #expect(
      places("[a]: /x 'y\n\nz") == [
        "paragraph 1:1-1:11", "text 1:1-1:11", "paragraph 3:1-3:2", "text 3:1-3:2",
      ])
  }

  @Test("a destination, a title and a code span may go on over a line end")
  func spans() {
    #expect(
      places("[a](b\n'c') d\n`e\nf` g\nh") == [
        "paragraph 1:1-5:2", "link 1:1-2:5", "text 1:2-1:3", "text 2:5-2:7",
        "softBreak 2:7-2:7", "code 3:1-4:3", "text 4:3-4:5", "softBreak 4:5-4:5",
        "text 5:1-5:2",
      ])
  }

  @Test("escapes and character references are as long as they are written")
  func references() {
    #expect(
      places("\\*a &amp; *b*") == [
        "paragraph 1:1-1:14", "text 1:1-1:11", "emphasis 1:11-1:14", "text 1:12-1:13",
      ])
    #expect(places("a & *b*")[2] == "emphasis 1:5-1:8")
    #expect(places("<http://a?b&amp;c> *b*")[4] == "emphasis 1:20-1:23")
  }

  @Test("delimiters of emphasis belong to the emphasis")
  func delimiters() {
    #expect(
      places("***a** b*") == [
        "paragraph 1:1-1:10", "emphasis 1:1-1:10", "strong 1:2-1:7", "text 1:4-1:5",
        "text 1:7-1:9",
      ])
  }

  @Test("links in angle brackets and pictures take their brackets")
  func links() {
    #expect(
      places("x <https://a.b> ![c](d.jpg) e") == [
        "paragraph 1:1-1:30", "text 1:1-1:3", "link 1:3-1:16", "text 1:4-1:15",
        "text 1:16-1:17", "image 1:17-1:28", "text 1:19-1:20", "text 1:28-1:30",
      ])
  }

  @Test("blank lines behind a block are not its own")
  func blankLines() {
    #expect(
      places("- a\n\n\n<div>\n\n    code\n\n\n```\nx\n```\n\n***") == [
        "bulletList 1:1-1:4", "listItem 1:1-1:4", "paragraph 1:3-1:4", "text 1:3-1:4",
        "htmlBlock 4:1-4:6", "codeBlock 6:5-6:9", "codeBlock 9:1-11:4",
        "thematicBreak 13:1-13:4",
      ])
  }
}
