import Testing

@testable import SiteGenerator

@Suite("Style sheets as they are published")
struct CompactStyleTests {
  @Test(
    "comments and space that means nothing are left out",
    arguments: [
      ("/* Colors */\n:root {\n  --ink: #17242d;\n}\n", ":root{--ink: #17242d;}"),
      ("h1,\nh2 {\n  margin: 0 auto;\n}\n\na :focus {\n}\n", "h1,h2{margin: 0 auto;}a :focus{}"),
      ("@media (min-width: 1rem) and (print) {\n}\n", "@media (min-width: 1rem) and (print){}"),
      ("a/* one */b { }", "a b{}"),
    ])
  func compact(source: String, expected: String) {
    #expect(compacted(source) == expected)
  }

  @Test(
    "texts, addresses and escaped characters stay as they are",
    arguments: [
      #"a::before{content: "  /* ; , */ \"  {";}"#,
      "a{background: url(/a/*.png);}",
      #".a\{ b{}"#,
      "a{content: '\u{25B8}'",
      "/",
    ])
  func kept(source: String) {
    #expect(compacted(source) == source)
  }

  @Test("a comment or a text that never ends takes the rest", arguments: ["a{}/* b", "a{}/*"])
  func open(source: String) {
    #expect(compacted(source) == "a{}")
  }

  @Test("what was left out once leaves nothing to leave out")
  func again() {
    let once = compacted("/* a */ b , c { d : e ; } /* f */\n")
    #expect(compacted(once) == once)
  }

  private func compacted(_ source: String) -> String {
    String(decoding: CompactStyle.bytes(of: Array(source.utf8)), as: UTF8.self)
  }
}
