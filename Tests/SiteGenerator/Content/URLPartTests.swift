import Testing

@testable import SiteGenerator

@Suite("URLPart")
struct URLPartTests {
  @Test(
    "letters, digits, hyphens and underscores of any script",
    arguments: [
      "a", "A-1_b", "almeja", "el-puénte", "تمارين", "练习", "e\u{301}", "\u{939}\u{93F}\u{902}", "²",
    ])
  func valid(text: String) {
    #expect(URLPart.isValid(text))
  }

  @Test(
    "nothing that could end a folder's name or hide in it",
    arguments: ["", "a b", "a/b", "..", ".", "a.b", "a%20", "a?b", "😀", "a\u{200B}b", "a\n", "a\0"])
  func invalid(text: String) {
    #expect(!URLPart.isValid(text))
  }

  @Test("at most 100 bytes")
  func length() {
    #expect(URLPart.isValid(String(repeating: "a", count: 100)))
    #expect(!URLPart.isValid(String(repeating: "a", count: 101)))
  }

  @Test(
    "an alias names a folder of the site",
    arguments: ["/a", "/en/exercises/clams/", "/index.html", "/a b/é", "/%41/"])
  func alias(text: String) {
    #expect(URLPart.isValidAlias(text))
  }

  @Test(
    "and nothing else",
    arguments: [
      "", "/", "//", "a/b", "/a/../b", "/./a", "/a?b", "/a#b", "/a\\b", "/a\u{1}", "https://a.b/",
      "/../\u{301}b/", "/assets/a/",
    ])
  func noAlias(text: String) {
    #expect(!URLPart.isValidAlias(text))
    #expect(!URLPart.isValidAlias("/" + String(repeating: "a", count: 500)))
  }
}
