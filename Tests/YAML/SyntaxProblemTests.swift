import Diagnostics
import Testing

@testable import YAML

@Suite("What stops the parse, in plain words")
struct SyntaxProblemTests {
  private static let quotesHelp =
    "Look for a quotation mark that is missing, or that stands inside the text: "
    + "inside \"…\" write “ and ”, inside '…' write ’."
  private static let noColon =
    "This line has no colon with a space behind it. [Write “name: value”; "
    + "where the line goes on with the text above, begin it with two spaces.]"
  private static let listEntry =
    "This line does not fit the list that it stands in. "
    + "[Begin each entry with “- ”, all in the same column.]"

  private static let slips: [(text: String, found: String)] = [
    // A second colon.
    (
      "title: Hold: 30 s\n",
      "1:12 A second colon stands in this line, so it is not clear where the value begins. "
        + "[Put the value in quotes: title: \"Hold: 30 s\"]"
    ),
    (
      "a: \"b\": c\n",
      "1:7 A second colon stands in this line, so it is not clear where the value begins. "
        + "[Put the value in quotes.]"
    ),
    // No colon, or no space behind it.
    ("abc\nb: c\n", "1:1 " + noColon),
    ("a:b\nc: d\n", "1:1 " + noColon),
    ("a: x\nabc\nb: c\n", "2:1 " + noColon),
    // Indentation.
    (
      "title: Foo\n  summary: Bar\n",
      "2:1 This line is indented, but the line above it has a value already. "
        + "[Begin it in the same column as the line above.]"
    ),
    (
      "a:\n    b: 1\n  c: 2\n",
      "3:3 This line does not fit the lines above it. "
        + "[Let all fields that belong together begin in the same column.]"
    ),
    (
      " a: 1\nb: 2\n",
      "2:1 This line does not fit the lines above it. "
        + "[Let all fields that belong together begin in the same column.]"
    ),
    ("a:\n\tb: c\n", "2:1 A tab stands here, where only spaces may. [Replace it with two spaces.]"),
    (
      "a: x\n\tb: c\n",
      "2:1 A tab stands here, where only spaces may. [Replace it with two spaces.]"
    ),
    (
      "a: |\n\ttext\n",
      "2:1 A tab stands here, where only spaces may. [Replace it with two spaces.]"
    ),
    // Quotation marks.
    (
      "a: \"Foo\nb: c\n",
      "1:4 The quotation mark here has no partner. [Put the same mark at the end of the value.]"
    ),
    (
      "a: \"Foo\nb: \"c\"\n",
      "2:5 More text follows here behind the end of a value. [\(quotesHelp)]"
    ),
    ("a: 'It's me'\n", "1:8 More text follows here behind the end of a value. [\(quotesHelp)]"),
    ("a: \"b\" c\n", "1:8 More text follows here behind the end of a value. [\(quotesHelp)]"),
    (
      "a: \"C:\\path\"\n",
      "1:7 This backslash and what follows it have no meaning in double quotes. "
        + "[Write two backslashes, or put the text in single quotes.]"
    ),
    // What a value cannot begin with.
    (
      "a: %{dose.hold} long\n",
      "1:4 A text cannot begin with “%” here. [Put it in quotes: a: \"%{dose.hold} long\"]"
    ),
    ("a: [@b]\n", "1:5 A text cannot begin with “@” here. [Put it in quotes.]"),
    ("@a: b\n", "1:1 A text cannot begin with “@” here. [Put it in quotes.]"),
    ("  a: ? b\n", "1:6 A text cannot begin with “?” here. [Put it in quotes: a: \"? b\"]"),
    (
      "a: **b**\n",
      "1:4 A value that begins with “*” repeats another one in YAML, which is not used here. "
        + "[Write the value out; put text that begins with “*” in quotes.]"
    ),
    (
      "a: & b\n",
      "1:4 A value that begins with “&” names a value in YAML, which is not used here. "
        + "[Take the name away; put text that begins with “&” in quotes.]"
    ),
    (
      "a: !x!y b\n",
      "1:4 A value that begins with “!” names a type in YAML, which is not used here. "
        + "[Take the type away; put text that begins with “!” in quotes.]"
    ),
    (
      "a: > text\n",
      "1:4 A text that begins with “|” or “>” has to begin on the next line. "
        + "[Put the text on the next line, two spaces further in, or put all of it in quotes.]"
    ),
    (
      "%FOO\n",
      "1:1 A line that begins with “%” is an instruction to YAML, and this one is unknown. "
        + "[Put text that begins with “%” in quotes.]"
    ),
    ("%YAML 9.9\n---\na: b\n", "1:1 This is not valid YAML: found incompatible YAML document."),
    // Lists and groups.
    (
      "a: - b\n",
      "1:4 A list cannot begin behind other text on its line. [Put each entry on its own line "
        + "below, or write “[one, two]”; put text that begins with “-” in quotes.]"
    ),
    ("a: b\n- c\n", "2:1 " + listEntry),
    ("a:\n  - b\n  c: d\n", "3:3 " + listEntry),
    (
      "a: [b, c\nd: e\n",
      "1:4 The list that begins here lacks a comma or its closing “]”. "
        + "[Put text that begins with “[” in quotes.]"
    ),
    (
      "a: {b: \"c\" d: e}\n",
      "1:4 The group of fields that begins here lacks a comma or its closing “}”. "
        + "[Put text that begins with “{” in quotes.]"
    ),
    (
      "a: [b,, c]\n",
      "1:7 A value is missing before “,”. "
        + "[Add it, or take a comma away; put text that begins with “,” in quotes.]"
    ),
    ("a: [\n\n", "1:5 The text ends here, inside “[” or “{”. [Add the closing “]” or “}”.]"),
    ("a: [", "1:5 The text ends here, inside “[” or “{”. [Add the closing “]” or “}”.]"),
  ]

  @Test("a slip is one finding, at its place, with a way to mend it", arguments: slips.indices)
  func slip(_ index: Int) {
    let slip = Self.slips[index]
    let (node, diagnostics) = parse(slip.text)
    #expect(node == nil)
    #expect(diagnostics.map(summary) == ["malformed-yaml " + slip.found])
  }

  @Test(
    "what looks like a slip and is none is read",
    arguments: [
      "a: 10:30\n", "a: b:c\n", "a: https://example.org/x#y\n", "a: x - y\n", "a: it's\n",
      "a: say \"b\"\n", "a: x\t\n", "a:\tb\n", "a: 50%\n", "a: b@c\n", "a: b\n  goes on\n",
      "a:\n- b\n- c\n", "a: x [y], {z}\n", "a: -b\n", "a: \"C:\\\\path\"\n", "a: |\n  b: c: d\n",
    ])
  func beside(_ text: String) throws {
    _ = try node(text)
  }

  @Test("what was found before the parse stopped is kept")
  func earlier() {
    #expect(
      parse("a: b\na: c\nd: \"e\n").diagnostics.map(\.location.range) == [
        at(2, 1, 2, 2), at(3, 4, 3, 4),
      ])
  }

  @Test("a slip in front matter is found at the file's line, and what is advised is right")
  func firstLine() {
    let (_, diagnostics) = YAMLNode.parse(
      Array("\u{FEFF}draft: false\r\ntitle: é 😀: b\r\n".utf8), path: "es.md", firstLine: 2,
      rule: .malformedFrontMatter)
    #expect(
      diagnostics.map(summary) == [
        "malformed-front-matter 3:11 A second colon stands in this line, so it is not clear where "
          + "the value begins. [Put the value in quotes: title: \"é 😀: b\"]"
      ])
    #expect(parse("title: \"é 😀: b\"\n").diagnostics == [])
  }
}
