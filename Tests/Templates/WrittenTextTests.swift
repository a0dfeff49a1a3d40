import Diagnostics
import Templates
import Testing

@Suite("Written text")
struct WrittenTextTests {
  func written(_ template: String, partials: [String: String] = [:]) -> [String] {
    Bench(template, [.text("t", "x")], partials: partials).compilation.writtenText.map {
      let range = $0.location.range
      return "\($0.location.path) \(range.startLine):\(range.startColumn)-\(range.endColumn)"
        + " \($0.text)"
    }
  }

  @Test("text between tags and in spoken attributes is told with its place")
  func places() {
    #expect(
      written("<p class=\"a\">\n  Holá {{t}} you</p><img alt='A hip'><title>Back</title>") == [
        "templates/page.html 2:1-8   Holá ", "templates/page.html 2:13-17  you",
        "templates/page.html 2:31-36 A hip", "templates/page.html 2:45-49 Back",
      ])
  }

  @Test("scripts, styles, comments, names and other attributes are no text")
  func others() {
    #expect(
      written(
        "<!doctype html><!-- a --><style>b</style><script>c</script><p class=\"d\" id='e'>{{t}}"
          + "{{! f }}</p>\n<meta name=\"viewport\" content=\"width\">") == [])
  }

  @Test("a description is read, wherever the tag names it")
  func description() {
    #expect(
      written(
        "<meta name=\"description\" content=\"A\"><meta content=\"B {{t}} C\" name=\"description\">"
          + "<meta content=\"D\" name=\"robots\"><meta property=\"og:title\" content=\"E\">") == [
          "templates/page.html 1:35-36 A", "templates/page.html 1:53-55 B ",
          "templates/page.html 1:60-62  C", "templates/page.html 1:150-151 E",
        ])
  }

  @Test("a partial's text is told in its own file")
  func partial() {
    #expect(
      written("<p title=\"{{>p}}\">", partials: ["p": "Hip"]) == ["templates/p.html 1:1-4 Hip"])
  }
}
