import Diagnostics
import Templates
import Testing

@Suite("Problems of places")
struct PlaceProblemTests {
  static let values: [Entry] = [
    .text("t", "x"), .url("u", "a/"), .html("h", "<b>"), .number("n", 1), .flag("on", true),
  ]

  /// A value that stands where none may: the template, where the tag is, and how the place reads.
  static let nowhere: [(template: String, column: Int, place: String)] = [
    ("<p class={{t}}>", 10, "in the value of “class”, which has no quotation marks"),
    ("<p class=a{{t}}>", 11, "in the value of “class”, which has no quotation marks"),
    ("<p {{t}}>", 4, "inside the tag <p>"),
    ("<p a=\"b\"{{t}}>", 9, "inside the tag <p>"),
    ("<p dat{{t}}>", 7, "in the name of an attribute"),
    ("<{{t}}>", 2, "in the name of a tag"),
    ("<h{{n}}>", 3, "in the name of a tag"),
    ("</{{t}}>", 3, "in the name of a tag"),
    ("<!-- {{t}} -->", 6, "in an HTML comment"),
    ("<!--> <!-- -- {{t}} -->", 15, "in an HTML comment"),
    ("<!DOCTYPE {{t}}>", 11, "in a declaration"),
    ("<?xml {{t}}?>", 7, "in a declaration"),
    ("<p onclick=\"{{t}}\">", 13, "in the value of “onclick”"),
    ("<p STYLE='{{t}}'>", 11, "in the value of “style”"),
    ("<iframe srcdoc=\"{{t}}\"></iframe>", 17, "in the value of “srcdoc”"),
    ("<script type=\"{{t}}\"></script>", 15, "in the value of “type”"),
  ]

  @Test("no value stands where it could change the markup", arguments: nowhere)
  func noValue(template: String, column: Int, place: String) {
    let messages = Bench(template, Self.values).diagnostics.map {
      "\($0.location.range.startColumn) \($0.message)"
    }
    let name = template.contains("{{n}}") ? "n" : "t"
    #expect(messages == ["\(column) “\(name)” stands \(place), where no value may stand."])
  }

  static let cases = [
    Case(
      "help for quotation marks", "<a class={{t}}>", values,
      gives: """
        page:1:10 malformed-template: “t” stands in the value of “class”, which has no quotation \
        marks, where no value may stand. | Put quotation marks round the attribute's value.
        """),
    Case(
      "a script", "<SCRIPT>\"{{t}}\"</SCRIPT>", values,
      gives: """
        page:1:10 malformed-template: “t” stands in <script>, where no value may stand. \
        | Only a script of type application/ld+json may hold values, in its strings.
        """),
    Case(
      "a style", "<style>{{t}}</style>", values,
      gives: """
        page:1:8 malformed-template: “t” stands in <style>, where no value may stand. \
        | Only a script of type application/ld+json may hold values, in its strings.
        """),
    Case(
      "linked data outside its strings", "<script type=\"application/ld+json\">{{n}}</script>",
      values,
      gives: """
        page:1:36 malformed-template: “n” stands in <script>, where no value may stand. \
        | Put quotation marks round it.
        """),
    Case(
      "behind a backslash in linked data",
      "<script type='application/ld+json'>\"\\{{t}}\"</script>", values,
      gives: """
        page:1:38 malformed-template: “t” stands in a string of JSON, where no value may stand. \
        | Put quotation marks round it.
        """),
    Case(
      "HTML in linked data", "<script type=\"application/ld+json\">\"{{{h}}}\"</script>", values,
      gives: """
        page:1:37 malformed-template: “h” is HTML and may stand only between tags, not in a \
        string of JSON. | Use a value that is text.
        """),
    Case(
      "HTML in an attribute", "<p title=\"{{{h}}}\">", values,
      gives: """
        page:1:11 malformed-template: “h” is HTML and may stand only between tags, not in the \
        value of “title”. | Use a value that is text.
        """),
    Case(
      "HTML in a title", "<title>{{{h}}}</title>", values,
      gives: """
        page:1:8 malformed-template: “h” is HTML and may stand only between tags, not in <title>. \
        | Use a value that is text.
        """),
    Case(
      "text in an address", "<a href=\"{{u}}#{{t}}\"><img SRC='{{n}}.jpg'>", values,
      gives: """
        page:1:16 malformed-template: “t” is text, but only an address may stand in the value of \
        “href”. | Use a value that is an address.
        page:1:33 malformed-template: “n” is a number, but only an address may stand in the \
        value of “src”. | Use a value that is an address.
        """),
    Case(
      "text in a list of addresses", "<img srcset=\"{{u}} {{n}}w, {{t}}\" sizes=\"{{n}}px\">",
      values,
      gives: """
        page:1:28 malformed-template: “t” is text, but only an address may stand in the value of \
        “srcset”. | Use a value that is an address.
        """),
    Case(
      "a section that opens a tag it does not close", "<p>{{#on}}<a href=\"{{/on}}x\">", values,
      gives: """
        page:1:4 malformed-template: “{{#on}}” begins between tags but ends in the value of \
        “href”. | Let it hold whole tags or whole attributes.
        """),
    Case(
      "a section round half an attribute", "<a {{#on}}href=\"{{/on}}b\">", values,
      gives: """
        page:1:4 malformed-template: “{{#on}}” begins inside the tag <a> but ends in the value of \
        “href”. | Let it hold whole tags or whole attributes.
        """),
    Case(
      "a section in the name of a tag", "<s{{#on}}cript{{/on}}>", values,
      gives: """
        page:1:10 malformed-template: A space is missing before this attribute. \
        | Put a space between attributes.
        """),
    Case(
      "a section in the name of an attribute", "<a {{#on}}hr{{/on}}ef=\"{{t}}\">", values,
      gives: """
        page:1:20 malformed-template: A space is missing before this attribute. \
        | Put a space between attributes.
        """),
    Case(
      "a section that begins a comment", "{{#on}}<!--{{/on}} -->", values,
      gives: """
        page:1:1 malformed-template: “{{#on}}” begins between tags but ends in an HTML comment. \
        | Let it hold whole tags or whole attributes.
        """),
    Case(
      "a section that begins a script", "{{#on}}<script>{{/on}}</script>", values,
      gives: """
        page:1:1 malformed-template: “{{#on}}” begins between tags but ends in <script>. \
        | Let it hold whole tags or whole attributes.
        """),
    Case(
      "a partial that leaves a tag open", "{{>p}} id=\"a\">", values, partials: ["p": "<p"],
      gives: """
        page:1:1 malformed-template: “{{>p}}” begins between tags but ends inside the tag <p>. \
        | Let it hold whole tags or whole attributes.
        """),
    Case(
      "a template that leaves a tag open", "a\n<p title=\"b>\n", values,
      gives: """
        page:2:13 malformed-template: The template ends in the value of “title”. \
        | Close what is open there.
        """),
  ]

  @Test("a value stands only where its type may", arguments: cases)
  func problem(_ row: Case) {
    #expect(row.bench.problems.joined(separator: "\n") == row.expected)
    #expect(row.bench.compilation.template == nil)
  }

  static let harmless = [
    Case(
      "an address in any attribute", "<meta content=\"{{u}}\"><a href='{{u}}' title='{{u}}'>",
      values, gives: "<meta content=\"a/\"><a href='a/' title='a/'>"),
    Case(
      "text and numbers in plain attributes", "<p data-x=\"{{n}}\" content=\"{{t}}\">", values,
      gives: "<p data-x=\"1\" content=\"x\">"),
    Case(
      "sections between attributes", "<a{{#on}} class=\"{{t}}\"{{/on}} href=\"{{u}}\">", values,
      gives: "<a class=\"x\" href=\"a/\">"),
    Case(
      "sections round names alone", "<a{{#on}} hidden{{/on}}{{^on}} b{{/on}}>", values,
      gives: "<a hidden>"),
    Case(
      "sections inside a value", "<a href=\"{{#on}}{{u}}{{/on}}#x\">", values,
      gives: "<a href=\"a/#x\">"),
    Case(
      "sections round end tags", "{{#on}}<b>{{/on}}x{{#on}}</b>{{/on}}", values,
      gives: "<b>x</b>"),
    Case(
      "a comment, a script, a style without values",
      "<!-- {{! c }} > --><script>a<b</script>"
        + "<style>a>b</style>{{t}}", values,
      gives: "<!--  > --><script>a<b</script>"
        + "<style>a>b</style>x"),
    Case(
      "a script's end tag may have spaces", "<script></scripty></script >{{t}}", values,
      gives: "<script></scripty></script >x"),
    Case("signs that open no tag", "a < b <3 {{t}} <> {{t}}", values, gives: "a < b <3 x <> x"),
    Case("a comment that closes at once", "<!-->{{t}}<!--->{{t}}", values, gives: "<!-->x<!--->x"),
    Case(
      "a tag closed in itself", "<br/>{{t}}<br />{{t}}<a href=\"a\"/>{{t}}", values,
      gives: "<br/>x<br />x<a href=\"a\"/>x"),
    Case(
      "sections between elements of linked data",
      "<script type=\"application/ld+json\">[{{#on}}{\"a\": \"{{t}}\"}{{/on}}]</script>", values,
      gives: "<script type=\"application/ld+json\">[{\"a\": \"x\"}]</script>"),
  ]

  @Test("what only looks dangerous is rendered", arguments: harmless)
  func rendered(_ row: Case) {
    #expect(row.bench.rendered == row.expected)
  }
}
