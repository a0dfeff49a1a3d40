import Templates
import Testing

/// The behaviours of the Mustache specification's `comments` and `interpolation`.
@Suite("Comments and values")
struct TagTests {
  static let comments = [
    Case("a comment is gone", "12{{! 34 }}56", gives: "1256"),
    Case("over several lines too", "12{{!\n  a }\n  b\n}}56\n", gives: "1256\n"),
    Case("alone on its line it takes the line", "a\n{{! c }}\nb\n", gives: "a\nb\n"),
    Case("indented as well", "a\n \t{{! c }}  \nb\n", gives: "a\nb\n"),
    Case("a line may end in CR LF", "|\r\n{{! c }}\r\n|", gives: "|\r\n|"),
    Case("on the first line", "  {{! c }}\n!", gives: "!"),
    Case("on the last line", "!\n  {{! c }}", gives: "!\n"),
    Case("alone over several lines", "a\n  {{!\n c\n  }}\nb\n", gives: "a\nb\n"),
    Case("beside text it leaves the white space", "  12 {{! 34 }}\n", gives: "  12 \n"),
    Case("two on a line leave the line", "{{! a }} {{! b }}\nx", gives: " \nx"),
    Case("a name in it is no value", "a{{!title}}b{{!}}", [.text("title", "t")], gives: "ab"),
    Case("tags in it are comment", "a{{! {{title }}b", gives: "ab"),
  ]

  static let values = [
    Case("text without tags stays as it is", "Hello { } }} \n", gives: "Hello { } }} \n"),
    Case("a value", "Hello, {{who}}!\n", [.text("who", "you")], gives: "Hello, you!\n"),
    Case(
      "text is escaped", "{{t}}", [.text("t", "& \" < > '")], gives: "&amp; \" &lt; &gt; '"),
    Case(
      "in an attribute so are quotation marks", "<p title=\"{{t}}\" id='{{t}}'>",
      [.text("t", "&\"<>'")],
      gives: "<p title=\"&amp;&quot;&lt;&gt;&#39;\" id='&amp;&quot;&lt;&gt;&#39;'>"),
    Case("HTML is not", "{{{h}}}", [.html("h", "<b>&amp;</b>")], gives: "<b>&amp;</b>"),
    Case("a number", "{{n}} {{m}}", [.number("n", 85), .number("m", -3)], gives: "85 -3"),
    Case(
      "an absent value is empty", "[{{t}}{{{h}}}{{n}}]",
      [.absent("t", .text), .absent("h", .html), .absent("n", .number)], gives: "[]"),
    Case(
      "a dotted name", "{{a.b.c}}", [.record("a", [.record("b", [.text("c", "x")])])],
      gives: "x"),
    Case(
      "a dotted name into an absent record", "[{{a.b}}]",
      [.absent("a", .record(Schema([Schema.Field("b", .text)])))], gives: "[]"),
    Case(
      "the first part of a dotted name decides the scope", "{{#a}}{{b.name}}{{/a}}",
      [
        .record("a", [.record("b", [.text("name", "inner")])]),
        .record("b", [.text("name", "outer")]),
      ], gives: "inner"),
    Case(
      "white space inside tags does not count", "|{{ t }}|{{{ h }}}|{{\tt\n}}|",
      [.text("t", "x"), .html("h", "y")], gives: "|x|y|x|"),
    Case(
      "white space around tags does", "  {{t}}\n| {{{h}}} |", [.text("t", "x"), .html("h", "y")],
      gives: "  x\n| y |"),
    Case(
      "a tag alone on its line leaves the line", "a\n  {{t}}\nb", [.text("t", "x")],
      gives: "a\n  x\nb"),
    Case("a value's own tags are text", "{{t}}", [.text("t", "{{t}}")], gives: "{{t}}"),
    Case(
      "an address is escaped for where it stands", "<a href=\"{{u}}\">{{u}}</a>",
      [.url("u", "a?b=1&c=\"")], gives: "<a href=\"a?b=1&amp;c=&quot;\">a?b=1&amp;c=\"</a>"),
    Case(
      "text in a title", "<title>{{t}} · x</title><p>{{t}}</p>", [.text("t", "</title>")],
      gives: "<title>&lt;/title&gt; · x</title><p>&lt;/title&gt;</p>"),
    Case(
      "a value in linked data",
      "<script type=\"application/ld+json\">{\"a\": \"{{t}}\\\"{{t}}\", \"n\": 1}</script>{{t}}",
      [.text("t", "\"\\\n</script>")],
      gives:
        "<script type=\"application/ld+json\">{\"a\": \"\\\"\\\\\\n\\u003c/script\\u003e\\\""
        + "\\\"\\\\\\n\\u003c/script\\u003e\", \"n\": 1}</script>\"\\\n&lt;/script&gt;"),
  ]

  @Test("comments leave nothing", arguments: comments)
  func comment(_ row: Case) {
    #expect(row.bench.rendered == row.expected)
  }

  @Test("values are written, escaped for where they stand", arguments: values)
  func value(_ row: Case) {
    #expect(row.bench.rendered == row.expected)
  }
}
