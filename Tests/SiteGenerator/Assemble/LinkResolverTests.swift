import TestSupport
import Testing

@testable import SiteGenerator

@Suite("LinkResolver")
struct LinkResolverTests {
  private func resolve(
    _ destination: String, from folder: String = "content/exercises/bridge"
  ) throws -> Result<LinkResolver.Target, LinkResolver.Failure> {
    let site = try FixtureSite.assembled()
    return LinkResolver(site: site).resolve(
      destination, on: try #require(site.pageIndex[folder]))
  }

  private func page(_ folder: String) throws -> Int {
    try #require(try FixtureSite.assembled().pageIndex[folder])
  }

  @Test("a page is found by the file of any of its locales, also one that is not there")
  func pages() throws {
    let knee = try page("content/exercises/knee-stretch")
    #expect(try resolve("../knee-stretch/en.md") == .success(.page(knee, fragment: nil)))
    #expect(try resolve("../knee-stretch/es.md") == .success(.page(knee, fragment: nil)))
    #expect(try resolve("./../knee%2Dstretch/en.md#") == .success(.page(knee, fragment: nil)))
  }

  @Test("a fragment is a heading of the source page")
  func fragments() throws {
    let safety = try page("content/pages/safety")
    let bridge = try page("content/exercises/bridge")
    #expect(
      try resolve("../../pages/safety/es.md#stop") == .success(.page(safety, fragment: "stop")))
    #expect(try resolve("#what-you-feel") == .success(.page(bridge, fragment: "what-you-feel")))
    #expect(try resolve("#wh%61t-you-feel") == .success(.page(bridge, fragment: "what-you-feel")))
    #expect(try resolve("#") == .success(.page(bridge, fragment: nil)))
    #expect(try resolve("") == .failure(.missing("")))
    #expect(
      try resolve("../../pages/safety/en.md#pare")
        == .failure(.missingFragment("pare", page: safety)))
  }

  @Test("static files, and addresses of the web, mail and telephone")
  func others() throws {
    #expect(try resolve("../../static/sheet.txt") == .success(.file("sheet.txt")))
    for url in [
      "https://a.test/?q#f", "http://a.test", "mailto:a@b.test", "TEL:+1555", "HTTPS://A.TEST",
    ] {
      #expect(try resolve(url) == .success(.external(url)))
    }
  }

  @Test("what leads nowhere says why")
  func failures() throws {
    #expect(try resolve("/en/") == .failure(.absolute))
    #expect(try resolve("//a.test/") == .failure(.absolute))
    #expect(try resolve("javascript:alert(1)") == .failure(.scheme("javascript")))
    #expect(try resolve("JavaScript:alert(1)") == .failure(.scheme("javascript")))
    #expect(try resolve("data:text/html,x") == .failure(.scheme("data")))
    #expect(try resolve("../../../../x.md") == .failure(.outside))
    #expect(try resolve("%2e%2e/%2e%2e/../../x") == .failure(.outside))
    #expect(try resolve("en.md%") == .failure(.missing("en.md%")))
    for (destination, path) in [
      ("../knee/en.md", "content/exercises/knee/en.md"),
      ("../knee-stretch/", "content/exercises/knee-stretch"),
      ("../knee-stretch", "content/exercises/knee-stretch"),
      ("fr.md", "content/exercises/bridge/fr.md"),
      ("1.jpg", "content/exercises/bridge/1.jpg"),
      ("../../../templates/home.html", "templates/home.html"),
    ] {
      #expect(try resolve(destination) == .failure(.missing(path)), "\(destination)")
    }
  }

  @Test("a link to a page that could not be read is no further problem")
  func unreadable() throws {
    let folder = try FixtureSite.copy()
    try folder.write("site/content/exercises/knee-stretch/en.md", "no front matter")
    let site = try FixtureSite.assembled(at: folder.path + "/site")
    let bridge = try #require(site.pageIndex["content/exercises/bridge"])
    #expect(
      LinkResolver(site: site).resolve("../knee-stretch/en.md", on: bridge) == .success(.unreadable)
    )
    withExtendedLifetime(folder) {}
  }
}
