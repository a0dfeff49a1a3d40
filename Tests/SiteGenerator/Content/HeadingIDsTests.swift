import Markdown
import Testing

@testable import SiteGenerator

@Suite("HeadingIDs")
struct HeadingIDsTests {
  @Test(
    "letters and digits of the heading, in lower case, joined by hyphens",
    arguments: [
      ("# What you feel", ["what-you-feel"]),
      ("# Stop, *now*: `x` & [y](z)!", ["stop-now-x-y"]),
      ("# ¿Qué siente?", ["qué-siente"]),
      ("# توقف الآن", ["توقف-الآن"]),
      ("# 2 × 3", ["2-3"]),
      ("# ---\n\n# 😀\n\n#", ["section", "section-2", "section-3"]),
      ("# a_b", ["a-b"]),
      ("text", []),
    ])
  func slugs(text: String, ids: [String]) {
    #expect(HeadingIDs.ids(of: Document.parse(Array(text.utf8))) == ids)
  }

  @Test("equal headings are told apart, and none takes another's id")
  func equal() {
    let text = "# A\n\n## A 2\n\n# A\n\n> # A\n\n- # a!\n"
    #expect(
      HeadingIDs.ids(of: Document.parse(Array(text.utf8))) == ["a", "a-2", "a-3", "a-4", "a-5"])
  }
}
