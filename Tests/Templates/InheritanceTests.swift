import Testing

/// The behaviours of the Mustache specification's `~inheritance`, in pages of our own.
@Suite("Layouts and blocks")
struct InheritanceTests {
  static let cases = [
    Case("a block nobody fills shows its own content", "{{$head}}Hips{{/head}}\n", gives: "Hips\n"),
    Case(
      "a block's own content shows values, HTML and sections",
      "{{$b}}{{t}} {{{h}}} {{#r}}{{n}}{{/r}}{{^f}}no{{/f}}{{/b}}",
      [.text("t", "<b>"), .html("h", "<i>"), .record("r", [.number("n", 3)]), .flag("f", false)],
      gives: "&lt;b&gt; <i> 3no"),
    Case(
      "tags inside a value stay text", "{{$b}}{{#r}}{{t}}{{/r}}{{/b}}",
      [.record("r", [.text("t", "{{x}}")])], gives: "{{x}}"),
    Case(
      "a layout without content of ours is a partial", "{{>l}}|{{<l}}{{/l}}",
      partials: ["l": "{{$b}}own{{/b}}"], gives: "own|own"),
    Case(
      "our content takes the block's place", "{{<l}}{{$b}}ours{{/b}}{{/l}}",
      partials: ["l": "..{{$b}}own{{/b}}.."], gives: "..ours.."),
    Case(
      "a value of the block's name is another thing", "{{<l}}{{$b}}ours{{/b}}{{/l}}{{<l}}{{/l}}",
      [.text("b", "value")], partials: ["l": "{{$b}}own{{/b}}"], gives: "oursown"),
    Case(
      "one layout twice, each with its content",
      "x {{<l}}{{$a}}1{{/a}}{{/l}} {{<l}}{{$a}}2{{/a}}{{/l}}\n",
      partials: ["l": "|{{$a}}-{{/a}}{{$b}} own{{/b}}|"], gives: "x |1 own| |2 own|\n"),
    Case(
      "content keeps its lines", "{{<l}}{{$b}}\none\n\n:(\n{{/b}}{{/l}}",
      partials: ["l": "{{$b}}own{{/b}}"], gives: "one\n\n:(\n"),
    Case(
      "content on the block's line keeps the line's indentation",
      "{{<l}}{{$b}}ours{{/b}}{{/l}}", partials: ["l": "stop:\n  {{$b}}own{{/b}}\n"],
      gives: "stop:\n  ours\n"),
    Case(
      "one block filled, the other not", "{{<l}}{{$b}}2{{/b}}{{/l}}",
      partials: ["l": "{{$a}}one{{/a}}, {{$b}}two{{/b}}"], gives: "one, 2"),
    Case(
      "the template furthest out wins over three layouts", "{{<l1}}{{$a}}ours{{/a}}{{/l1}}",
      partials: [
        "l1": "{{<l2}}{{$a}}one{{/a}}{{/l2}}", "l2": "{{<l3}}{{$a}}two{{/a}}{{/l3}}",
        "l3": "{{$a}}three{{/a}}",
      ], gives: "ours"),
    Case(
      "the layout next out wins where the page says nothing", "{{<l1}}{{/l1}}",
      partials: [
        "l1": "{{<l2}}{{$a}}one{{/a}}{{/l2}}", "l2": "{{<l3}}{{$a}}two{{/a}}{{/l3}}",
        "l3": "{{$a}}three{{/a}}",
      ], gives: "one"),
    Case(
      "text between a layout's blocks is left out",
      "{{<l}} lost {{$b}}kept{{/b}} lost {{! c }}{{x}}{{/l}}", partials: ["l": "{{$b}}own{{/b}}"],
      gives: "kept"),
    Case(
      "content is read in the scope where the block stands",
      "{{<l}}{{$b}}I say {{fruit}}.{{/b}}{{/l}}",
      [.text("fruit", "apples"), .record("inner", [.text("fruit", "bananas")])],
      partials: ["l": "{{#inner}}{{$b}}You say {{fruit}}.{{/b}}{{/inner}}"],
      gives: "I say bananas."),
    Case(
      "an indented layout is indented", "Hi,\n  {{<l}}{{/l}}\n", partials: ["l": "one\ntwo\n"],
      gives: "Hi,\n  one\n  two\n"),
    Case(
      "a block and its end on one line are alone on it",
      "{{<l}}{{$b}}\none\ntwo{{/b}}\n{{/l}}\n", partials: ["l": "Hi,\n  {{$b}}{{/b}}\n"],
      gives: "Hi,\n  one\n  two\n"),
    Case(
      "indentation is taken off where content is written and put on where it goes",
      "{{<l}}{{$b}}\n    one\n    two\n{{/b}}{{/l}}\n",
      partials: ["l": "Hi,\n  {{$b}}\n  {{/b}}\n"], gives: "Hi,\n  one\n  two\n"),
    Case(
      "a block alone on its line indents as its own content does",
      "{{<l}}{{$b}}\none\ntwo\n{{/b}}{{/l}}\n",
      partials: ["l": "Hi,\n{{$b}}\n  own\n{{/b}}\n"], gives: "Hi,\n  one\n  two\n"),
    Case(
      "a partial in a layout has the layout's blocks", "{{<l}}{{$t}}ours{{/t}}{{/l}}",
      partials: ["l": "({{>p}})", "p": "{{$t}}own{{/t}}"], gives: "(ours)"),
    Case(
      "a block in content is filled from further out",
      "{{<mid}}{{$inner}}ours{{/inner}}{{/mid}}",
      partials: [
        "mid": "{{<base}}{{$body}}<p>{{$inner}}own{{/inner}}</p>{{/body}}{{/base}}",
        "base": "<i>{{$body}}{{/body}}</i>",
      ], gives: "<i><p>ours</p></i>"),
    Case(
      "content may hold a block of the same name", "{{<l}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/l}}",
      partials: ["l": "{{$a}}own{{/a}}"], gives: "xy"),
    Case(
      "a layout in its own content is no loop",
      "{{<card}}{{$b}}1{{<card}}{{$b}}2{{/b}}{{/card}}{{/b}}{{/card}}",
      partials: ["card": "[{{$b}}{{/b}}]"], gives: "[1[2]]"),
  ]

  @Test("what a layout renders", arguments: cases)
  func inheritance(_ row: Case) {
    #expect(row.bench.rendered == row.expected)
  }
}
