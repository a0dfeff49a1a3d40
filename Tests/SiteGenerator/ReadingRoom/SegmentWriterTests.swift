import Diagnostics
import Language
import Localization
import Testing

@testable import SiteGenerator

@Suite("A text with marks on its words")
struct SegmentWriterTests {
  /// The bridge of the fixture, whose second step names a fact.
  private func html(
    _ place: String, _ marks: [(String, TextMark.Kind)] = []
  ) throws -> String {
    let site = try FixtureSite.assembled()
    let index = try #require(site.pageIndex["content/exercises/bridge"])
    let page = site.pages[index]
    let checker = SiteChecker(
      site: site, date: try #require(CalendarDate("2026-06-01")), checksDrafts: true,
      showsDrafts: true,
      rules: RuleSet(includesAdvice: false))
    let segment = try #require(
      checker.segments(of: page.source, on: page, at: site.sourceLocale).first {
        $0.place.description == place
      })
    let publication = Publication(site: site, withheld: [], includesDrafts: true)
    let words = site.textWriter(for: page, in: site.sourceLocale)
    let writer = SegmentWriter(
      words: words,
      links: BodyRenderer(
        publication: publication, textWriter: words, page: index, locale: site.sourceLocale,
        address: Address(folder: "a/b/"), hasHeadingIDs: false))
    let text = Array(segment.prose.bytes)
    let found = try marks.map { words, kind in
      let wanted = Array(words.utf8)
      let start = try #require(
        text.indices.first { text[$0...].starts(with: wanted) }, "\(words)")
      return TextMark(bytes: start..<start + wanted.count, kind: kind)
    }
    return String(decoding: writer.html(segment, found), as: UTF8.self)
  }

  @Test("facts are written out, kept terms and marks of Markdown are as readers see them")
  func plain() throws {
    #expect(try html("step/2") == "Lift your hips for 30 seconds.")
    #expect(
      try html("paragraph/1")
        == "Use the <strong>Acme Ball</strong> if you like.")
    #expect(
      try html("paragraph/2") == """
        Your hips work. See <a href="../../en/safety/index.html#stop">how to stop</a> or \
        <a href="../../en/exercises/knee-stretch/index.html">the knee</a>.
        """)
    #expect(
      try html("paragraph/3") == """
        Read <a href="https://clinic.test/more">https://clinic.test/more</a> and \
        <a href="../../sheet.txt">the sheet</a>.
        """)
    #expect(try html("summary") == "Makes your hips strong &amp; steady.")
  }

  @Test("marks stand within and across other marks, and never cut a fact")
  func marked() throws {
    #expect(
      try html("step/2", [("hips", .term)])
        == "Lift your <u class=\"term\">hips</u> for 30 seconds.")
    #expect(
      try html("step/2", [("your hips", .problem(.warning)), ("hips for", .problem(.error))])
        == """
        Lift <mark class="warning">your </mark><mark class="error">hips</mark>\
        <mark class="error"> for</mark> 30 seconds.
        """)
    #expect(
      try html("step/2", [("hold", .problem(.error))])
        == "Lift your hips for <mark class=\"error\">30 seconds</mark>.")
    #expect(
      try html("paragraph/2", [("to stop or", .problem(.warning)), ("stop", .term)]) == """
        Your hips work. See <a href="../../en/safety/index.html#stop">how \
        <mark class="warning">to </mark><mark class="warning"><u class="term">stop</u></mark></a>\
        <mark class="warning"> or</mark> \
        <a href="../../en/exercises/knee-stretch/index.html">the knee</a>.
        """)
  }
}
