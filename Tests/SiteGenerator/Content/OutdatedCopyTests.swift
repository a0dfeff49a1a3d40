import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("OutdatedCopy")
struct OutdatedCopyTests {
  private func copy(_ own: String, _ base: String) -> OutdatedCopy {
    OutdatedCopy(path: "templates/page.html", own: Array(own.utf8), base: Array(base.utf8))
  }

  private func line(_ text: String, _ line: Int, _ column: Int) -> Located<String> {
    Located(value: text, range: SourceRange(line: line, column: column, length: text.count))
  }

  @Test("tells the lines of the program's file that the site's does not have")
  func news() {
    let found = copy("<h1>\n<p>mine\n</p>\n", "  <h1>\r\n\n\t<p>é\r\n</p>\n<hr>\n")
    #expect(found.news == [line("<p>é", 3, 2), line("<hr>", 5, 1)])
    #expect(found.newsCount == 2)
  }

  @Test("shows the first three of many, and none of what is no text")
  func few() {
    let found = copy("", "a\nb\nc\nd\n")
    #expect(found.news.map(\.value) == ["a", "b", "c"])
    #expect(found.newsCount == 4)
    let picture = OutdatedCopy(path: "p.png", own: [0x89, 0], base: [0x89, 1, 0])
    #expect(picture.news == [] && picture.newsCount == 0)
  }
}
