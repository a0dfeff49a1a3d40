import Templates
import Testing

/// The behaviours of the Mustache specification's `sections` and `inverted`.
@Suite("Sections")
struct SectionTests {
  static let on: [Entry] = [.flag("on", true)]
  static let off: [Entry] = [.flag("on", false)]
  static let steps: Entry = .list(
    "steps", [[.number("n", 1)], [.number("n", 2)], [.number("n", 3)]])
  static let noSteps: Entry = .list("steps", sample: [.number("n", 0)], [])
  static let name: [Schema.Field] = [Schema.Field("name", .text)]

  static let conditions = [
    Case("a flag that is set", "\"{{#on}}yes{{/on}}{{^on}}no{{/on}}\"", on, gives: "\"yes\""),
    Case("a flag that is not", "\"{{#on}}yes{{/on}}{{^on}}no{{/on}}\"", off, gives: "\"no\""),
    Case("text", "{{#t}}{{t}}!{{/t}}{{^t}}none{{/t}}", [.text("t", "x")], gives: "x!"),
    Case("empty text", "{{#t}}{{t}}!{{/t}}{{^t}}none{{/t}}", [.text("t", "")], gives: "none"),
    Case("absent text", "{{#t}}{{t}}!{{/t}}{{^t}}none{{/t}}", [.absent("t", .text)], gives: "none"),
    Case(
      "text is not a list", "{{#t}}x{{/t}}", [.text("t", "abc")], gives: "x"),
    Case("an address", "{{#u}}{{u}}{{/u}}{{^u}}none{{/u}}", [.url("u", "a/")], gives: "a/"),
    Case("a number", "{{#n}}{{n}}{{/n}}{{^n}}none{{/n}}", [.number("n", 7)], gives: "7"),
    Case(
      "the number 0 is there", "{{#n}}{{n}}{{/n}}{{^n}}none{{/n}}", [.number("n", 0)],
      gives: "0"),
    Case(
      "an absent number", "{{#n}}{{n}}{{/n}}{{^n}}none{{/n}}", [.absent("n", .number)],
      gives: "none"),
    Case("HTML", "{{#h}}{{{h}}}{{/h}}{{^h}}none{{/h}}", [.html("h", "<b>")], gives: "<b>"),
    Case("empty HTML", "{{#h}}{{{h}}}{{/h}}{{^h}}none{{/h}}", [.html("h", "")], gives: "none"),
    Case(
      "a record", "{{#r}}Hi {{name}}.{{/r}}{{^r}}none{{/r}}",
      [.record("r", [.text("name", "Ana")])], gives: "Hi Ana."),
    Case(
      "an absent record", "{{#r}}Hi {{name}}.{{/r}}{{^r}}none{{/r}}",
      [.absent("r", .record(Schema(name)))], gives: "none"),
    Case(
      "a list", "\"{{#steps}}{{n}}{{/steps}}{{^steps}}none{{/steps}}\"", [steps],
      gives: "\"123\""),
    Case(
      "an empty list", "\"{{#steps}}{{n}}{{/steps}}{{^steps}}none{{/steps}}\"", [noSteps],
      gives: "\"none\""),
    Case(
      "sections inside each other, set", "| A {{#on}}B {{#on}}C{{/on}} D{{/on}} E |", on,
      gives: "| A B C D E |"),
    Case(
      "sections inside each other, not set", "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |", on,
      gives: "| A  E |"),
    Case(
      "a dotted name", "{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}",
      [.record("a", [.flag("b", true)])], gives: "yes"),
    Case(
      "a dotted name, not set", "{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}",
      [.record("a", [.flag("b", false)])], gives: "no"),
    Case(
      "a dotted record opens as a scope", "{{#a.b}}{{name}}{{/a.b}}",
      [.record("a", [.record("b", [.text("name", "x")])])], gives: "x"),
    Case(
      "white space inside tags", "|{{# on }}={{/ on }}|{{^ on }}={{/\ton }}|", on,
      gives: "|=||"),
  ]

  static let scopes = [
    Case(
      "names are looked up outward", "{{#r}}{{a}} {{b}} {{c.d}}{{/r}}{{b}}",
      [
        .text("a", "1"), .text("b", "outer"), .record("r", [.text("b", "inner")]),
        .record("c", [.text("d", "4")]),
      ], gives: "1 inner 4outer"),
    Case(
      "lists inside lists see everything around them",
      "{{#tops}}{{#middles}}{{name.lower}}{{m}}.{{#ends}}{{name.upper}}{{m}}{{e}}.{{/ends}}"
        + "{{/middles}}{{/tops}}",
      [
        .list(
          "tops",
          [
            [
              .record("name", [.text("upper", "A"), .text("lower", "a")]),
              .list(
                "middles",
                [
                  [.text("m", "1"), .list("ends", [[.text("e", "x")], [.text("e", "y")]])],
                  [.text("m", "2"), .list("ends", [[.text("e", "z")]])],
                ]),
            ]
          ])
      ], gives: "a1.A1x.A1y.a2.A2z."),
    Case(
      "scopes of another branch are closed again",
      "{{#a}}{{x}}{{#b}}{{x}}{{/b}}{{x}}{{/a}}{{#b}}{{x}}{{/b}}",
      [.record("a", [.number("x", 1)]), .record("b", [.number("x", 2)])], gives: "1212"),
    Case(
      "an inverted section opens no scope", "{{^r}}{{name}}{{/r}}",
      [.text("name", "outer"), .absent("r", .record(Schema(name)))], gives: "outer"),
  ]

  static let lines = [
    Case(
      "section tags alone on their lines take them", "a\n{{#on}}\nb\n{{/on}}\nc\n", on,
      gives: "a\nb\nc\n"),
    Case("indented too", "a\n  {{#on}}\nb\n\t{{/on}} \nc\n", on, gives: "a\nb\nc\n"),
    Case("inverted too", "a\n  {{^on}}\nb\n  {{/on}}\nc\n", off, gives: "a\nb\nc\n"),
    Case("with CR LF", "|\r\n{{#on}}\r\n{{/on}}\r\n|", on, gives: "|\r\n|"),
    Case("on the first line", "  {{#on}}\n#{{/on}}\n/", on, gives: "#\n/"),
    Case("on the last line", "#{{#on}}\n/\n  {{/on}}", on, gives: "#\n/\n"),
    Case(
      "several", "{{#on}}\n* 1\n{{/on}}\n* 2\n{{#on}}\n* 3\n{{/on}}\n", on,
      gives: "* 1\n* 2\n* 3\n"),
    Case(
      "white space inside a section stays", " | {{#on}}\t|\t{{/on}} | \n", on,
      gives: " | \t|\t | \n"),
    Case("over line ends too", " | {{#on}} {{! c }}\n {{/on}} | \n", on, gives: " |  \n  | \n"),
    Case(
      "sections on one line leave it", " {{#on}}YES{{/on}}\n {{#on}}GOOD{{/on}}\n", on,
      gives: " YES\n GOOD\n"),
    Case(
      "each element renders its lines", "<ul>\n{{#steps}}\n  <li>{{n}}</li>\n{{/steps}}\n</ul>",
      [steps], gives: "<ul>\n  <li>1</li>\n  <li>2</li>\n  <li>3</li>\n</ul>"),
  ]

  @Test("what a section shows", arguments: conditions + scopes + lines)
  func section(_ row: Case) {
    #expect(row.bench.rendered == row.expected)
  }

  @Test("values that are not the schema's are left out")
  func foreign() {
    var bench = Bench(
      "[{{a}}{{#l}}{{b}}{{a}}{{/l}}{{{h}}}]",
      [.text("a", "x"), .list("l", [[.text("b", "y")]]), .html("h", "z")])
    bench.record = Record([.flag(true), .flag(true)])
    #expect(bench.rendered == "[]")
    bench.record = Record([])
    #expect(bench.rendered == "[]")
  }
}
