import Templates
import Testing

/// The behaviours of the Mustache specification's `partials`, without its recursion.
@Suite("Partials")
struct PartialTests {
  static let cases = [
    Case("a partial", "\"{{>p}}\"", partials: ["p": "in"], gives: "\"in\""),
    Case(
      "names with dashes and folders", "{{>parts/top-bar.1}}",
      partials: ["parts/top-bar.1": "in"], gives: "in"),
    Case(
      "a partial sees the scope it stands in", "{{#r}}{{>p}}{{/r}}{{>p}}",
      [.text("t", "outer"), .record("r", [.text("t", "inner")])], partials: ["p": "*{{t}}*"],
      gives: "*inner**outer*"),
    Case(
      "white space around it stays", "| {{>p}} |", partials: ["p": "\t|\t"],
      gives: "| \t|\t |"),
    Case(
      "beside text it is not indented", "  {{t}}  {{> p}}\n", [.text("t", "|")],
      partials: ["p": ">\n>"], gives: "  |  >\n>\n"),
    Case(
      "alone on its line with CR LF", "|\r\n{{>p}}\r\n|", partials: ["p": ">"],
      gives: "|\r\n>|"),
    Case("alone on the first line", "  {{>p}}\n>", partials: ["p": ">\n>"], gives: "  >\n  >>"),
    Case(
      "alone on the last line", ">\n  {{>p}}", partials: ["p": ">\n>"],
      gives: ">\n  >\n  >"),
    Case(
      "every line is indented, but not the lines of a value", "\\\n {{>p}}\n/\n",
      [.html("h", "<\n->")], partials: ["p": "|\n{{{h}}}\n|\n"], gives: "\\\n |\n <\n->\n |\n/\n"),
    Case(
      "empty lines stay empty", "  {{>p}}\n", partials: ["p": "a\n\nb\r\n\r\nc\n"],
      gives: "  a\n\n  b\r\n\r\n  c\n"),
    Case(
      "partials in partials add up", "  {{>p}}\n", partials: ["p": "a\n  {{>q}}\nb\n", "q": "c\n"],
      gives: "  a\n    c\n  b\n"),
    Case(
      "lines of a list in an indented partial", "<ul>\n  {{>p}}\n</ul>\n",
      [.list("l", [[.number("n", 1)], [.number("n", 2)]])],
      partials: ["p": "{{#l}}\n<li>{{n}}</li>\n{{/l}}\n"],
      gives: "<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>\n"),
    Case(
      "a section that begins a line of an indented partial", "  {{>p}}\n", [.flag("on", true)],
      partials: ["p": "{{#on}}a{{/on}}{{^on}}b{{/on}}\n"], gives: "  a\n"),
    Case("padding inside the tag", "|{{> p }}|", partials: ["p": "[]"], gives: "|[]|"),
    Case(
      "a partial may hold attributes", "<p{{>p}}>", [.flag("on", true)],
      partials: ["p": "{{#on}} hidden{{/on}}"], gives: "<p hidden>"),
  ]

  @Test("what a partial renders", arguments: cases)
  func partial(_ row: Case) {
    #expect(row.bench.rendered == row.expected)
  }
}
