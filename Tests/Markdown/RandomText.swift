import TestSupport

/// Text made of the pieces that Markdown gives a meaning to.
func randomMarkdown(_ generator: inout SeededGenerator, pieces: Int) -> String {
  let alphabet = [
    "a", "b c", "é", "👍🏽", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "  \n", "\\\n",
    "*", "**", "_", "***", "`", "``", "[", "]", "[a](b)", "](c \"d\")", "](c\n'd')", "![", "<",
    ">", "> ", "- ", "\n- ", "\n> ", "1. ", "\n12) ", "# ", "\n## ", "\n---\n", "\n===\n", "```",
    "\n```\n", "<b>", "</b>", "\n<div>\n", "<!-- x -->", "<http://e.x>", "&amp;", "&", "\\*",
    "[a]: /b\n", "\n\n[a]:\n/b\n'c'\n", "[a]", "\n    ", "%{dose.hold}",
  ]
  return (0..<pieces).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
    .joined()
}
