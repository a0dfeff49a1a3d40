/// Constructs of Markdown, each many times.
extension PlantedList {
  static let ofMarkdown: [PlantedList] = ofPieces + ofConstructs

  private static let ofPieces: [PlantedList] = pieces.map { piece in
    .body("text with many \(piece.debugDescription)") { String(repeating: piece, count: $0) }
  }

  private static let pieces: [String] = [
    "<", "<a", "<a ", "<http://a> ", "<http://a", "<a@b.c> ", "<a@", "<!", "<!A ", "<?", "<!--",
    "<![CDATA[", "</a", "<a b=\"", "[", "]", "[]", "![", "[a](b) ", "[a](", "[a](<", "[a](b \"",
    "[a][", "[a]", "[a]: b\n", "[a]:\n", "![a](b.jpg) ", "*", "_", "*a", "*a_ ", "**a ", "a**b ",
    "*a* ", "**a** ", "_a__b ", "`", "`a` ", "``a` ", "&", "&a", "&amp;", "&#1;", "\\", "\\\n",
    "a\n", "a  \n", "a\\\n", "> ", ">", "> a\n\n", "- a\n", "- a\n\n", "- ", "1. a\n", "1. ",
    "* + ", "# a\n", "a\n-\n", "***\n", "```\n", "    a\n", "\ta\n", "<div>\n", "|a|b|\n", "\n",
    " ", "a ", "a", "%{a} ", "%{", "%%{ ", "%{dose.hold} ", "%{a b} ", "\u{0}", "¿", "é", "“",
    "…",
    "👩‍👩‍👧 ", "[a](../nowhere/en.md) ", "[a](#nowhere) ", "[a](javascript:b) ", "<b>c</b> ",
  ]

  private static let ofConstructs: [PlantedList] = [
    .body("equal headings") { row($0, "\n\n") { _ in "## More" } },
    .body("headings that end in numbers") { row($0, "\n\n") { "## More \($0 % 100)" } },
    .body("links to headings") {
      row($0, "\n\n") { "## Part \($0)" } + "\n\n" + row($0, "\n\n") { "[A](#part-\($0))" }
    },
    .body("links to headings that are not there") {
      row($0, "\n\n") { "## Part \($0)" } + "\n\n" + row($0, "\n\n") { "[A](#part-x\($0))" }
    },
    .body("link reference definitions") {
      row($0) { "[a\($0)]: https://clinic.test/\($0)" } + "\n\n" + row($0) { "[a\($0)]" }
    },
    .body("brackets around brackets") {
      String(repeating: "[", count: $0) + "a" + String(repeating: "](b)", count: $0)
    },
    .body("emphasis within emphasis") {
      String(repeating: "*a **b ", count: $0) + String(repeating: "b** a*", count: $0)
    },
    .body("runs of backticks") { row($0 / 32, "a") { String(repeating: "`", count: $0 + 1) } },
    .body("lists within lists") {
      row(min($0, 400)) { String(repeating: "  ", count: $0 / 4) + "- a" }
    },
    .body("blank lines within lists") {
      String(repeating: "- ", count: $0) + "a" + String(repeating: "\n", count: $0 * 16)
    },
    .body("lines within quotations") {
      String(repeating: "> ", count: $0) + "a\n" + String(repeating: "> a\n", count: $0 * 8)
    },
  ]
}
