import Diagnostics
import Testing

@testable import YAML

@Suite("YAML that is refused")
struct RefusalTests {
  @Test("an alias has no value, so the document has none")
  func alias() {
    let (node, diagnostics) = parse("a: b\nc: *name\nd: [*x]\n")
    #expect(node == nil)
    #expect(
      diagnostics.map(summary) == [
        "malformed-yaml 2:4 A value that begins with “*” repeats another one in YAML, "
          + "which is not used here. [Write the value out; put text that begins with “*” in quotes.]",
        "malformed-yaml 3:5 A value that begins with “*” repeats another one in YAML, "
          + "which is not used here. [Write the value out; put text that begins with “*” in quotes.]",
      ])
  }

  @Test("anchors and tags are reported, and their values kept")
  func anchorsAndTags() {
    let (node, diagnostics) = parse("a: &x b\nc: !!int 5\nd: ! e\nf: &y [g]\nh: !t {i: j}\n")
    #expect(
      node.map(Shape.init) == parse("a: b\nc: 5\nd: ! e\nf: [g]\nh: {i: j}\n").node.map(Shape.init))
    #expect(
      diagnostics.map { String($0.message.prefix(29)) + "\($0.location.range.startLine)" } == [
        "A value that begins with “&” 1", "A value that begins with “!” 2",
        "A value that begins with “!” 3", "A value that begins with “&” 4",
        "A value that begins with “!” 5",
      ])
  }

  @Test("the same characters in quotes are text")
  func quoted() throws {
    #expect(
      try Shape(node("['*a', '&b', '!c', 'd: e', '- f', 'x*', '# g']"))
        == .list(["*a", "&b", "!c", "d: e", "- f", "x*", "# g"].map(Shape.text)))
    #expect(try Shape(node("[x*, y&z, w!]")) == .list(["x*", "y&z", "w!"]))
  }

  @Test("a second document is refused", arguments: ["a: b\n---\nc: d\n", "a: b\n---\n"])
  func documents(_ text: String) {
    let (node, diagnostics) = parse(text)
    #expect(node == nil)
    #expect(
      diagnostics.map(summary) == [
        "malformed-yaml 2:1 A second document begins here, where one is expected. "
          + "[Take the line “---” away, or put what follows into a file of its own.]"
      ])
  }

  @Test(
    "a key that is no text is refused",
    arguments: ["? [a]\n: b", "[a]: b", "{a: b}: c", "x: y\n: z", "{: z}", "? {}\n: b"])
  func keys(_ text: String) {
    let (node, diagnostics) = parse(text)
    #expect(node == nil)
    #expect(
      diagnostics.map(\.message) == ["This field has no name, or one that is no plain text."])
  }

  @Test("keys in quotes and explicit keys are keys")
  func unusualKeys() throws {
    #expect(
      try node("? a\n: b\n\"c d\": e\n'': f\n1: g\n~: h\n")["c d"] == plain("e", at(3, 8, 3, 9)))
  }

  @Test("of a key that stands twice the first is kept, at every depth")
  func duplicates() {
    let (node, diagnostics) = parse("a: {b: 1, b: 2, \"b\": 3}\na: x\nc: y\n")
    #expect(node.map(Shape.init) == parse("a: {b: 1}\nc: y").node.map(Shape.init))
    #expect(
      diagnostics.map(\.location.range) == [at(1, 11, 1, 12), at(1, 17, 1, 20), at(2, 1, 2, 2)])
    #expect(
      diagnostics.flatMap(\.related).map(\.location.range) == [
        at(1, 5, 1, 6), at(1, 5, 1, 6), at(1, 1, 1, 2),
      ])
  }

  @Test("equal keys in different mappings are no duplicates")
  func equalKeys() throws {
    _ = try node("a: {b: 1}\nc: {b: 1}\nb: [{a: 1}, {a: 2}]\n")
  }

  @Test("32 levels are read and 33 refused")
  func depth() throws {
    _ = try node(String(repeating: "[", count: 32) + "x" + String(repeating: "]", count: 32))
    let (deep, diagnostics) = parse(
      String(repeating: "[", count: 33) + "x" + String(repeating: "]", count: 33))
    #expect(deep == nil)
    #expect(
      diagnostics.map(summary) == [
        "malformed-yaml 1:33 Fields are nested here more than 32 levels deep. "
          + "[Look for “[” or “{” without an end, or lines that go on moving to the right.]"
      ])
  }

  @Test("ten thousand levels end at the thirty-third", arguments: ["[", "{a: ", "- ", "? ", "[{"])
  func deeper(_ opening: String) {
    let (node, diagnostics) = parse(String(repeating: opening, count: 10_000))
    #expect(node == nil)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.rule == .malformedYAML)
  }

  @Test("many blocks, each a step further in, end at the thirty-third")
  func staircase() {
    let lines = (0..<200).map { String(repeating: " ", count: $0) + "a:" }
    let (node, diagnostics) = parse(lines.joined(separator: "\n"))
    #expect(node == nil)
    #expect(diagnostics.map(\.location.range) == [at(33, 33, 33, 33)])
  }

  @Test("bytes that are not UTF-8 are found at their place")
  func invalidUTF8() {
    let cases: [([UInt8], Int, Int)] = [
      (Array("a: b\nc: é".utf8) + [0xFF, 0x41], 2, 5),
      (Array("a: ".utf8) + [0xC3], 1, 4),
      (Array("a: ".utf8) + [0xED, 0xA0, 0x80], 1, 4),
      (Array("a: ".utf8) + [0xC0, 0x80], 1, 4),
      (Array("a: 😀\r\n# ".utf8) + [0xE9, 0x20], 2, 3),
      ([0xEF, 0xBB, 0xBF] + Array("a".utf8) + [0x80], 1, 2),
      ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
    ]
    for (bytes, line, column) in cases {
      let (node, diagnostics) = YAMLNode.parse(bytes, path: "es.md", locale: "es")
      #expect(node == nil)
      #expect(
        diagnostics == [
          Diagnostic(
            .invalidUTF8, locale: "es",
            at: SourceLocation(
              path: "es.md", range: SourceRange(line: line, column: column, length: 1)),
            "This line has bytes that are not UTF-8 text.",
            help: "Save the file again with the encoding UTF-8.")
        ])
    }
  }

  @Test("invisible characters are found at their place")
  func invisible() {
    #expect(
      parse("a: b\nc: x\u{0}y").diagnostics.map(summary) == [
        "malformed-yaml 2:5 An invisible control character stands here. "
          + "[Delete it; it often comes with pasted text.]"
      ])
    for separator in ["\u{85}", "\u{2028}", "\u{2029}"] {
      #expect(
        parse("a: b\nc: é\(separator)y\n").diagnostics.map(summary) == [
          "malformed-yaml 2:5 An invisible character stands here that breaks the line in some "
            + "programs only. [Delete it, and type a space or a new line; "
            + "it often comes with pasted text.]"
        ])
    }
    #expect(parse("a: …\u{2027}\u{202A}\u{A0}\u{205}").diagnostics == [])
  }
}
