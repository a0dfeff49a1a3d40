import Testing

@testable import SiteGenerator

@Suite("WebAddress")
struct WebAddressTests {
  @Test(
    "the root of a site is a host, perhaps with a port and a path, and ends with a slash",
    arguments: [
      ("https://clinic.test", "https://clinic.test/"), ("http://localhost:8000/", nil),
      ("https://clinic.test/exercises", "https://clinic.test/exercises/"),
      ("https://127.0.0.1/a/b_c/~d/%C3%A9/", nil), ("https://xn--clnica-4va.test/", nil),
    ])
  func root(text: String, normalized: String?) {
    #expect(WebAddress.root(text) == normalized ?? text)
  }

  @Test(
    "and nothing else",
    arguments: [
      "clinic.test", "ftp://clinic.test/", "https://", "https:///a", "https://me:pw@clinic.test/",
      "https://me@clinic.test/", "https://clinic.test/?a", "https://clinic.test/#a",
      "https://clinic.test?a", "https://clinic.test//", "https://clinic.test//a",
      "https://clinic.test/../a", "https://clinic.test/%2e%2e/", "https://clinic.test/a%2Fb",
      "https://clinic.test/a b", "https://clinic.test/é", "https://clínica.test/",
      "https://clinic.test:0/", "https://clinic.test:65536/", "https://clinic.test:/",
      "https://clinic.test:8a/", "https://-clinic.test/", "https://clinic..test/",
      "https://clinic_a.test/", "https://clinic.test/a\"b", "https://clinic.test/<a>",
      "https://clinic.test\\a", "https://clinic.test/\u{202E}", "https://clinic.test/%",
      "https://[::1]/", "HTTPS://clinic.test/",
    ])
  func noRoot(text: String) {
    #expect(WebAddress.root(text) == nil)
  }

  @Test(
    "another site's address may have a query, a fragment and other letters",
    arguments: [
      "https://clinic.test", "http://c.test/a?b=c&d#e", "https://clínica.test/é",
      "https://c.test?a",
    ])
  func external(text: String) {
    #expect(WebAddress.isExternal(text))
  }

  @Test(
    "but a host, and nothing that ends a link",
    arguments: [
      "c.test", "https://", "https://?a", "javascript:alert(1)", "https://me:pw@c.test/",
      "https://c.test/a b", "https://c.test/\"", "https://c.test/<", "https://c.test/\n",
      "https://c.test\\@d.test/",
    ])
  func noExternal(text: String) {
    #expect(!WebAddress.isExternal(text))
  }
}
