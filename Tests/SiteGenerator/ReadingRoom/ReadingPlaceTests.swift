import Localization
import Testing

@testable import SiteGenerator

@Suite("Addresses of the reading room")
struct ReadingPlaceTests {
  @Test("name a language and a page or the string table")
  func places() throws {
    let page = try #require(
      ReadingPlace(file: "__handout/review/pt-BR/exercises/knee-stretch/index.html"))
    #expect(page.locale == LocaleID("pt-BR"))
    #expect(page.name == "exercises/knee-stretch")
    #expect(page.url == "/__handout/review/pt-BR/exercises/knee-stretch/")
    #expect(page.siteFolder == "content/exercises/knee-stretch")
    #expect(ReadingPlace("pt-BR/exercises/knee-stretch") == page)
    let table = try #require(ReadingPlace("es/strings"))
    #expect(table.url == "/__handout/review/es/strings/")
    #expect(table.siteFolder == "locales/es")
  }

  @Test(
    "are none where one of the two is missing",
    arguments: [
      "", "es", "es/", "/exercises/bridge", "no language/exercises/bridge", "es_MX/strings",
    ])
  func none(text: String) {
    #expect(ReadingPlace(text) == nil)
    #expect(ReadingPlace(file: "__handout/review/\(text)/index.html") == nil)
  }

  @Test("are none of the preview's other files")
  func others() {
    for file in [
      "__handout/review/index.html", "__handout/review/es/exercises/bridge.html",
      "__handout/reviews/es/strings/index.html", "es/exercises/bridge/index.html",
    ] {
      #expect(ReadingPlace(file: file) == nil, "\(file)")
    }
  }
}
