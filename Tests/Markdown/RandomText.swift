/// A small generator with a seed, so that a failure comes again (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

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
