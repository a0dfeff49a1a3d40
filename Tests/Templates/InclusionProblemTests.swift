import Diagnostics
import Templates
import Testing

@Suite("Problems of inclusion")
struct InclusionProblemTests {
  static let cases = [
    Case(
      "a partial that is not there", "a\n{{>partz/top}}", partials: ["parts/top": ""],
      gives: """
        page:2:1 unknown-partial: There is no template “partz/top”. \
        | Did you mean “parts/top”?
        """),
    Case(
      "a layout that is not there", "{{<base}}{{/base}}",
      gives: """
        page:1:1 unknown-partial: There is no template “base”. | Known here: page.
        """),
    Case(
      "a template in itself", "x{{>page}}",
      gives: """
        page:1:2 malformed-template: “page” includes itself: page → page. \
        | Take one of these tags out.
        """),
    Case(
      "two templates in each other", "{{>a}}", partials: ["a": "{{>b}}", "b": "-{{>a}}"],
      gives: """
        b:1:2 malformed-template: “a” includes itself: a → b → a. | Take one of these tags out.
        """),
    Case(
      "a layout in itself", "{{<a}}{{$x}}1{{/x}}{{/a}}",
      partials: ["a": "{{$x}}{{/x}}{{<a}}{{/a}}"],
      gives: """
        a:1:13 malformed-template: “a” includes itself: a → a. | Take one of these tags out.
        """),
    Case(
      "content for a block that the layout lacks",
      "{{<l}}{{$contnt}}x{{/contnt}}{{$side}}{{/side}}{{/l}}",
      partials: ["l": "{{$content}}{{/content}}{{>p}}", "p": "{{$side}}{{/side}}"],
      gives: """
        page:1:7 unknown-name: The layout “l” has no block “contnt”. \
        | Did you mean “content”?
        """),
  ]

  @Test("what cannot be included is an error at its tag", arguments: cases)
  func problem(_ row: Case) {
    #expect(row.bench.problems.joined(separator: "\n") == row.expected)
  }

  @Test("a problem in a partial names the tags that led there, the nearest first")
  func related() {
    let bench = Bench("a {{>p}}", partials: ["p": "\n{{>q}}", "q": "{{x}}"])
    let related = bench.diagnostics.first?.related.map {
      "\($0.location.path):\($0.location.range.startLine):\($0.location.range.startColumn)"
        + " \($0.message)"
    }
    #expect(
      related == ["templates/p.html:2:1 Included here.", "templates/page.html:1:3 Included here."])
  }

  @Test("a problem that several pages meet is one, with all the places")
  func merged() {
    let bench = Bench("{{>p}}", partials: ["other": "{{>p}}", "p": "{{x}}"])
    let compilations = ["page", "other", "page"].map {
      bench.library.compile($0, schema: bench.schema, resolver: bench.resolver)
    }
    let merged = Compilation.diagnostics(of: compilations)
    #expect(merged.count == 1)
    #expect(
      Set(merged.flatMap(\.related).map(\.location.path)) == [
        "templates/page.html", "templates/other.html",
      ])
  }

  @Test("a template that is asked for and not there is reported")
  func missing() {
    let compilation = Bench("x").library.compile(
      "pages", schema: Schema([]), resolver: TemplateResolver())
    #expect(
      compilation.diagnostics == [
        Diagnostic(
          .unknownPartial, at: SourceLocation(path: "templates"),
          "There is no template “pages”.", help: "Did you mean “page”?")
      ])
    #expect(compilation.template == nil)
  }

  @Test("64 partials inside each other are put in, 65 are not")
  func depth() {
    func nested(_ depth: Int) -> Bench {
      var partials = ["p\(depth)": "x"]
      for level in 1..<depth { partials["p\(level)"] = "{{>p\(level + 1)}}" }
      return Bench("{{>p1}}", partials: partials)
    }
    #expect(nested(64).rendered == "x")
    #expect(
      nested(65).problems == [
        "p64:1:1 malformed-template: “{{>p65}}” is nested more than 64 deep. "
          + "| Include fewer templates inside each other."
      ])
  }

  @Test("partials that double each other end")
  func doubling() {
    var partials = ["p40": "x"]
    for level in 1..<40 { partials["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    let problems = Bench("{{>p1}}", partials: partials).diagnostics.map(\.message)
    #expect(problems == ["The template grows too large with everything that it includes."])
  }
}
