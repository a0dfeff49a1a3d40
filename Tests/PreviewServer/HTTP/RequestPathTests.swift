import Testing

@testable import PreviewServer

@Suite("The path of a request")
struct RequestPathTests {
  @Test(
    "names a file below the root",
    arguments: [
      ("/", "index.html"),
      ("/en/", "en/index.html"),
      ("/en", "en"),
      ("/en/?q=..%2f", "en/index.html"),
      ("/assets/a%20b+%C3%B1.txt", "assets/a b+ñ.txt"),
      ("/.well-known/x", ".well-known/x"),
      ("/a..b/...", "a..b/..."),
      ("http://127.0.0.1/en/", "en/index.html"),
      ("http://127.0.0.1", "index.html"),
    ])
  func names(target: String, file: String) {
    #expect(RequestPath(target: target)?.file == file)
  }

  @Test(
    "is none where a name could lead out of the root, or is no name",
    arguments: [
      "/..", "/../etc/passwd", "/en/../../x", "/%2e%2e/x", "/.%2E/x", "/%2e/x", "/./x", "//etc/x",
      "/en//x", "/a%2fb", "/%2Fetc/passwd", "/a\\b", "/..%5c..%5cx", "/%5C", "/a%00.html",
      "/a%0d%0aX:1", "/a%7F", "/%ff", "/%c0%ae%c0%ae/x", "/%", "/%4", "/%zz", "en", "", "*",
      "http://127.0.0.1/../x",
    ])
  func refused(target: String) {
    #expect(RequestPath(target: target) == nil)
  }

  @Test("stands in an address with everything encoded that is no plain character")
  func folderURL() {
    #expect(RequestPath(target: "/a%20b/%C3%B1~x")?.folderURL == "/a%20b/%C3%B1~x/")
    // Two slashes at the start would name another host.
    #expect(RequestPath(target: "/evil.example")?.folderURL == "/evil.example/")
  }
}
