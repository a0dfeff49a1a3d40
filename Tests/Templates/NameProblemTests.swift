import Diagnostics
import Templates
import Testing

@Suite("Problems of names and types")
struct NameProblemTests {
  static let values: [Entry] = [
    .text("title", "T"), .url("link", "a"), .html("body", "<b>"), .flag("draft", true),
    .number("count", 1), .record("dose", [.number("sets", 1)]),
    .list("steps", [[.text("words", "w")]]),
  ]

  static let cases = [
    Case(
      "a name with a slip", "<p>\n {{titel}}", values,
      gives: """
        page:2:2 unknown-name: “titel” is not a value that this template knows here. \
        | Did you mean “title”?
        """),
    Case(
      "a name that nothing is near", "{{colour}}", values,
      gives: """
        page:1:1 unknown-name: “colour” is not a value that this template knows here. \
        | Known here: body, count, dose, draft, link, steps, title.
        """),
    Case(
      "a section's name", "{{#step}}{{nonsense}}{{/step}}", values,
      gives: """
        page:1:1 unknown-name: “step” is not a value that this template knows here. \
        | Did you mean “steps”?
        """),
    Case(
      "a name of a scope that is closed", "{{#steps}}{{words}}{{/steps}}{{words}}", values,
      gives: """
        page:1:30 unknown-name: “words” is not a value that this template knows here. \
        | Known here: body, count, dose, draft, link, steps, title.
        """),
    Case(
      "a name of a scope that an inverted section does not open",
      "{{^steps}}{{words}}{{/steps}}", values,
      gives: """
        page:1:11 unknown-name: “words” is not a value that this template knows here. \
        | Known here: body, count, dose, draft, link, steps, title.
        """),
    Case(
      "a part of a dotted name", "{{dose.set}}", values,
      gives: """
        page:1:1 unknown-name: “dose.set” is not a value that this template knows here. \
        | Did you mean “dose.sets”?
        """),
    Case(
      "a dotted name into text", "{{title.words}}", values,
      gives: """
        page:1:1 unknown-name: “title.words” is not a value that this template knows here.
        """),
    Case(
      "HTML in two braces", "{{body}}", values,
      gives: """
        page:1:1 malformed-template: “body” is HTML, which is written with three braces. \
        | Write {{{body}}}.
        """),
    Case(
      "text, an address and a number in three", "{{{title}}}{{{link}}}{{{count}}}", values,
      gives: """
        page:1:1 malformed-template: “title” is text, not HTML. | Write {{title}}.
        page:1:12 malformed-template: “link” is an address, not HTML. | Write {{link}}.
        page:1:22 malformed-template: “count” is a number, not HTML. | Write {{count}}.
        """),
    Case(
      "a flag, a record and a list written", "{{draft}}{{dose}}{{{steps}}}", values,
      gives: """
        page:1:1 malformed-template: “draft” is a flag and cannot be written. \
        | Open it with {{#draft}} and close it with {{/draft}}.
        page:1:10 malformed-template: “dose” is a group of values and cannot be written. \
        | Open it with {{#dose}} and close it with {{/dose}}.
        page:1:18 malformed-template: “steps” is a list and cannot be written. \
        | Open it with {{#steps}} and close it with {{/steps}}.
        """),
    Case(
      "all problems at once, sorted", "{{b}}{{>p}}", values, partials: ["p": "{{a}}\n{{>q}}"],
      gives: """
        p:1:1 unknown-name: “a” is not a value that this template knows here. \
        | Known here: body, count, dose, draft, link, steps, title.
        p:2:1 unknown-partial: There is no template “q”. | Known here: p, page.
        page:1:1 unknown-name: “b” is not a value that this template knows here. \
        | Known here: body, count, dose, draft, link, steps, title.
        """),
  ]

  @Test("a name that means nothing, or the wrong thing, is an error", arguments: cases)
  func problem(_ row: Case) {
    #expect(row.bench.problems.joined(separator: "\n") == row.expected)
    #expect(row.bench.compilation.template == nil)
  }
}
