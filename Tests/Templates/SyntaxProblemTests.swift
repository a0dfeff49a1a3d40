import Diagnostics
import Templates
import Testing

@Suite("Problems of syntax")
struct SyntaxProblemTests {
  static let on: [Entry] = [.flag("on", true), .text("t", "x")]

  static let cases = [
    Case(
      "a tag without an end", "ab\n  {{t\n", on,
      gives: "page:2:3 malformed-template: This tag is not closed. | End it with }}."),
    Case(
      "a tag that runs into the next", "é {{t {{t}}", on,
      gives: "page:1:3 malformed-template: This tag is not closed. | End it with }}."),
    Case(
      "three braces closed by two", "{{{t}}", on,
      gives: "page:1:1 malformed-template: This tag is not closed. | End it with }}}."),
    Case(
      "a comment without an end", "{{! c }", on,
      gives: "page:1:1 malformed-template: This tag is not closed. | End it with }}."),
    Case(
      "a tag without a name", "{{ }}{{#}}", on,
      gives: """
        page:1:1 malformed-template: This tag has no name. \
        | Write the name of a value, such as {{title}}.
        page:1:6 malformed-template: This tag has no name. \
        | Write the name of a value, such as {{title}}.
        """),
    Case(
      "the value of the scope itself", "{{#on}}{{.}}{{/on}}", on,
      gives: """
        page:1:8 malformed-template: A value cannot be called “.”. \
        | Write its name, such as {{title}}.
        """),
    Case(
      "a name with a space", "{{a b}}", on,
      gives: """
        page:1:1 malformed-template: “a b” is not a name. \
        | Names are letters, digits, - and _, joined by dots.
        """),
    Case(
      "a name that ends in a dot", "{{a.}}", on,
      gives: """
        page:1:1 malformed-template: “a.” is not a name. \
        | Names are letters, digits, - and _, joined by dots.
        """),
    Case(
      "other marks", "{{=<% %>=}}<% t %>", on,
      gives: """
        page:1:1 malformed-template: The marks {{ and }} cannot be changed. \
        | Leave this tag out and write every tag with {{ and }}.
        """),
    Case(
      "an ampersand", "{{&t}}", on,
      gives: """
        page:1:1 malformed-template: A tag cannot begin with {{&. \
        | Write {{name}} for text and {{{name}}} for a value that is HTML.
        """),
    Case(
      "a partial named by a value", "{{>*t}}", on,
      gives: """
        page:1:1 malformed-template: \
        The name of a partial cannot come from a value, as in “*t”. \
        | Write the partial's own name, or choose between partials with sections.
        """),
    Case(
      "a section without an end", "a\n {{#on}}\nb", on,
      gives: """
        page:2:2 malformed-template: “{{#on}}” is never closed. | Close it with {{/on}}.
        """),
    Case(
      "an inverted section, a block and a layout without an end", "{{^on}}{{$b}}{{<l}}", on,
      partials: ["l": ""],
      gives: """
        page:1:1 malformed-template: “{{^on}}” is never closed. | Close it with {{/on}}.
        page:1:8 malformed-template: “{{$b}}” is never closed. | Close it with {{/b}}.
        page:1:14 malformed-template: “{{<l}}” is never closed. | Close it with {{/l}}.
        """),
    Case(
      "an end without a beginning", "a {{/on}} {{#on}}b{{/on}}", on,
      gives: """
        page:1:3 malformed-template: “{{/on}}” closes something that is not open here. \
        | Nothing is open here.
        """),
    Case(
      "another end than the beginning", "{{#on}}a{{/of}}{{/on}}", on,
      gives: """
        page:1:9 malformed-template: “{{/of}}” closes something that is not open here. \
        | Open here is “{{#on}}”.
        """),
    Case(
      "sections that cross", "{{#on}}{{#t}}{{/on}}{{/t}}", on,
      gives: """
        page:1:8 malformed-template: “{{#t}}” is never closed. | Close it with {{/t}}.
        page:1:21 malformed-template: “{{/t}}” closes something that is not open here. \
        | Nothing is open here.
        """),
    Case(
      "a name that is wrong in a template that is malformed too", "{{#on}}{{tt}}", on,
      gives: """
        page:1:1 malformed-template: “{{#on}}” is never closed. | Close it with {{/on}}.
        page:1:8 unknown-name: “tt” is not a value that this template knows here. \
        | Known here: on, t.
        """),
  ]

  @Test("a tag that cannot be read is an error at its place", arguments: cases)
  func problem(_ row: Case) {
    #expect(row.bench.problems.joined(separator: "\n") == row.expected)
    #expect(row.bench.compilation.template == nil)
  }

  @Test("the range of a problem is the tag")
  func range() {
    let range = Bench("a\n é{{\nx y }}").diagnostics.first?.location.range
    #expect(range == SourceRange(startLine: 2, startColumn: 3, endLine: 3, endColumn: 7))
  }

  @Test("a template that nothing uses is reported all the same")
  func unused() {
    #expect(
      Bench("a", partials: ["p": "{{#x}}"]).problems == [
        "p:1:1 malformed-template: “{{#x}}” is never closed. | Close it with {{/x}}."
      ])
  }

  @Test("64 sections inside each other are read, 65 are not")
  func depth() {
    func nested(_ depth: Int) -> Bench {
      Bench(
        String(repeating: "{{#on}}", count: depth) + "x"
          + String(repeating: "{{/on}}", count: depth), Self.on)
    }
    #expect(nested(64).rendered == "x")
    #expect(
      nested(65).problems == [
        "page:1:449 malformed-template: “{{#on}}” is nested more than 64 deep. "
          + "| Move a part of the template into a partial of its own."
      ])
  }
}
