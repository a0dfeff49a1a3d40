import Testing

@testable import SiteGenerator

@Suite("Address")
struct AddressTests {
  @Test("a page's folder, file, address and way to the root")
  func parts() {
    let almeja = Address(folder: "es/ejercicios/niño 😀/")
    #expect(almeja.file == "es/ejercicios/niño 😀/index.html")
    #expect(almeja.url == "es/ejercicios/ni%C3%B1o%20%F0%9F%98%80/")
    #expect(almeja.root == "../../../")
    let root = Address(folder: "")
    #expect([root.file, root.url, root.root] == ["index.html", "", ""])
  }

  @Test("links are relative and name index.html")
  func links() {
    let home = Address(folder: "en/")
    let bridge = Address(folder: "es/ejercicios/puente/")
    let root = Address(folder: "")
    #expect(bridge.link(from: home) == "../es/ejercicios/puente/index.html")
    #expect(home.link(from: bridge) == "../../../en/index.html")
    #expect(home.link(from: root) == "en/index.html")
    #expect(root.link(from: home) == "../index.html")
    #expect(home.link(from: home) == "../en/index.html")
  }

  @Test(
    "an alias names a folder, with or without its index.html, in percent codes or without",
    arguments: [
      ("/en/clams/", "en/clams/"), ("/en/clams", "en/clams/"),
      ("/en/clams/index.html", "en/clams/"), ("/a b/é", "a b/é/"), ("/%41/", "A/"),
      ("/cu%C3%A1driceps", "cuádriceps/"), ("/index.html", ""), ("/old.html", "old.html/"),
      ("/evil.example/", "evil.example/"), ("/asset/", "asset/"),
    ])
  func alias(text: String, folder: String) {
    #expect(Address(alias: text) == Address(folder: folder))
  }

  @Test(
    "and what is no address of the site is no alias",
    arguments: [
      "", "/", "//", "//evil.example/", "/en//clams/", "a/b", "/a/../b", "/./a", "/..%2f/",
      "/%2e%2e/",
      "/a%2Fb/", "/a?b", "/a#b", "/a%3Fb", "/a\\b", "/a%5Cb", "/a\u{1}", "/a%0A", "/a\u{202E}b",
      "/100%/", "/%FF/", "https://a.b/", "/../\u{301}b/", "/assets/a/", "/Assets/", "/__handout/",
      "/.git/", "/%2Egit/",
    ])
  func noAlias(text: String) {
    #expect(Address(alias: text) == nil)
  }

  @Test("an alias has at most 500 bytes, a folder of it 255")
  func longAlias() {
    #expect(Address(alias: "/" + String(repeating: "a", count: 255)) != nil)
    #expect(Address(alias: "/" + String(repeating: "a", count: 256)) == nil)
    #expect(Address(alias: "/" + String(repeating: "a/", count: 250)) == nil)
  }
}
