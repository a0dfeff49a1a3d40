import HTML
import Templates
import Testing

@testable import SiteGenerator

private struct Step: TemplateView {
  var words: String
  var pause: Int?

  static let fields: [Field<Self>] = [
    .text("words", \.words), .optionalNumber("pause", \.pause),
  ]
}

private struct Page: TemplateView {
  var title: String
  var note: String?
  var address = "a/"
  var source: String?
  var body: [UInt8] = []
  var aside: [UInt8]?
  var isDraft = false
  var steps: [Step] = []
  var first = Step(words: "one")
  var last: Step?

  static let fields: [Field<Self>] = [
    .text("title", \.title), .optionalText("note", \.note), .url("address", \.address),
    .optionalURL("source", \.source), .html("body", \.body), .optionalHTML("aside", \.aside),
    .flag("draft", \.isDraft), .number("count") { $0.steps.count }, .list("steps", \.steps),
    .record("first", \.first), .optionalRecord("last", \.last),
  ]
}

@Suite("Views")
struct TemplateViewTests {
  @Test("a view's fields are its schema")
  func schema() {
    let step = Schema([
      Schema.Field("words", .text), Schema.Field("pause", .number, isOptional: true),
    ])
    #expect(
      Page.schema
        == Schema([
          Schema.Field("title", .text), Schema.Field("note", .text, isOptional: true),
          Schema.Field("address", .url), Schema.Field("source", .url, isOptional: true),
          Schema.Field("body", .html), Schema.Field("aside", .html, isOptional: true),
          Schema.Field("draft", .flag), Schema.Field("count", .number),
          Schema.Field("steps", .list(step)), Schema.Field("first", .record(step)),
          Schema.Field("last", .record(step), isOptional: true),
        ]))
  }

  @Test("a view's record holds its values in the schema's order")
  func record() {
    let page = Page(title: "T", source: "s/", body: [65], steps: [Step(words: "w", pause: 5)])
    #expect(
      page.record
        == Record([
          .text("T"), .absent, .url("a/"), .url("s/"), .html([65]), .absent, .flag(false),
          .number(1), .list([Record([.text("w"), .number(5)])]),
          .record(Record([.text("one"), .absent])), .absent,
        ]))
  }

  @Test("one compiled template renders page after page into one buffer")
  func pages() throws {
    let library = TemplateLibrary([
      TemplateSource(
        path: "templates/page.html", name: "page",
        text: Array("<h1>{{title}}</h1>{{#steps}}{{words}},{{/steps}}{{first.words}}\n".utf8))
    ])
    let compilation = library.compile(
      "page", schema: Page.schema, resolver: TemplateResolver())
    let template = try #require(compilation.template)
    var output = ByteBuffer(capacity: 1)
    template.render(Page(title: "A", steps: [Step(words: "x")]).record, into: &output)
    template.render(Page(title: "B").record, into: &output)
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == "<h1>A</h1>x,one\n<h1>B</h1>one\n")
  }
}
