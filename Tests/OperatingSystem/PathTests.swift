import Testing

@testable import OperatingSystem

@Suite("Path")
struct PathTests {
  @Test(
    "the folder that holds a path",
    arguments: [
      ("a", nil), ("/", nil), ("/a", "/"), ("a/b", "a"), ("/a/b/c", "/a/b"), ("", nil),
      ("é/😀/x", "é/😀"),
    ] as [(String, String?)])
  func parent(path: String, parent: String?) {
    #expect(Path.parent(of: path) == parent)
  }

  @Test(
    "the last part of a path",
    arguments: [("a", "a"), ("/a/é.md", "é.md"), ("a/", ""), ("", "")])
  func name(path: String, name: String) {
    #expect(Path.name(of: path) == name)
  }

  @Test(
    "the ending of a name, in lower case",
    arguments: [
      ("1.JPG", "jpg"), ("1.es.jpg", "jpg"), ("CNAME", ""), (".hidden", ""), ("a.", ""), ("", ""),
    ])
  func fileExtension(name: String, type: String) {
    #expect(Path.fileExtension(of: name) == type)
  }

  @Test(
    "a reference in a folder, which cannot leave the root",
    arguments: [
      ("../b/en.md", "content/a", "content/b/en.md"), ("./x", "a", "a/x"), ("x//y/", "", "x/y"),
      ("../../x", "a/b", "x"), ("../../../x", "a/b", nil), ("../a/../../..", "a/b", nil),
      ("..", "", nil), ("..x/...", "a", "a/..x/..."),
    ] as [(String, String, String?)])
  func resolve(reference: String, base: String, resolved: String?) {
    #expect(Path.resolve(reference, in: base) == resolved)
  }

  @Test(
    "parts are those of the bytes, also where Swift sees a slash and an accent as one character")
  func components() {
    #expect(Path.components(of: "/a//b/") == ["a", "b"])
    #expect(Path.components(of: "..\u{301}/../\u{301}b") == ["..\u{301}", "..", "\u{301}b"])
  }

  @Test(
    "a name without its ending",
    arguments: [
      ("1.es.mp4", "1.es"), ("1.MP4", "1"), ("a", "a"), (".hidden", ".hidden"), ("a.", "a."),
      ("é.b", "é"),
    ])
  func stem(name: String, stem: String) {
    #expect(Path.stem(of: name) == stem[...])
  }

  @Test(
    "a path with a part that leads upward climbs",
    arguments: [
      ("a/../b", true), ("..", true), ("a/../\u{301}b", true), ("a..b/...", false), ("a/b", false),
      ("..\u{301}/a", false),
    ])
  func climbs(path: String, does: Bool) {
    #expect(Path.climbs(path) == does)
  }
}
