import Diagnostics
import Testing

@testable import YAML

@Suite("Parsing YAML")
struct ParseTests {
  @Test("front matter becomes a tree with places")
  func frontMatter() throws {
    let expected = mapping(
      [
        entry("title", at(1, 1, 1, 6), plain("Clamshell", at(1, 8, 1, 17))),
        entry(
          "dose", at(2, 1, 2, 5),
          mapping([entry("hold", at(2, 8, 2, 12), plain("30s", at(2, 14, 2, 17)))], at(2, 7, 2, 18))
        ),
        entry(
          "equipment", at(3, 1, 3, 10),
          YAMLNode(
            content: .sequence([
              plain("towel", at(4, 5, 4, 10)),
              YAMLNode(content: .scalar("a mat", isPlain: false), range: at(5, 5, 5, 12)),
            ]), range: at(4, 3, 5, 12))),
      ], at(1, 1, 5, 12))
    #expect(
      try node("title: Clamshell\ndose: {hold: 30s}\nequipment:\n  - towel\n  - 'a mat'\n\n# end\n")
        == expected)
  }

  @Test(
    "scalars stay as they are written",
    arguments: ["yes", "no", "012", "1e3", "0x1F", "2026-01-31", "true", "1:30", "<<", ".inf"])
  func text(_ text: String) throws {
    #expect(try Shape(node(text)) == .plain(text))
    #expect(try Shape(node("\"\(text)\"")) == .text(text))
  }

  @Test("null is only what is plain")
  func null() throws {
    let nulls = try node("[~, null, '', \"null\", '~', NULL, none]")
    guard case .sequence(let elements) = nulls.content else { return }
    #expect(elements.map(\.isNull) == [true, true, false, false, false, false, false])
    #expect(try node("a:").self["a"]?.isNull == true)
    #expect(try node("a: []").self["a"]?.isNull == false)
  }

  @Test("a value that is left out stands behind its colon")
  func absent() throws {
    #expect(
      try node("a:\nb: c\n")["a"] == plain("", at(1, 3, 1, 3)))
  }

  @Test("look-up finds a mapping's key and nothing in other nodes")
  func lookUp() throws {
    let root = try node("a: b\nc: [a]\n")
    #expect(root["a"] == plain("b", at(1, 4, 1, 5)))
    #expect(root["b"] == nil)
    #expect(root["c"]?["a"] == nil)
    #expect(root["a"]?["a"] == nil)
  }

  @Test("flow and block style give the same tree")
  func styles() throws {
    let flow = try node("{a: [b, {c: d}], \"e\": 'f', g: {}, h: []}")
    let block = try node("a:\n- b\n- c: d\n\"e\": 'f'\ng: {}\nh: []")
    #expect(Shape(flow) == Shape(block))
    #expect(
      Shape(flow)
        == .fields([
          .init(key: "a", value: .list(["b", .fields([.init(key: "c", value: "d")])])),
          .init(key: "e", value: .text("f")),
          .init(key: "g", value: .fields([])),
          .init(key: "h", value: .list([])),
        ]))
  }

  @Test("block scalars keep or fold their lines")
  func blockScalars() throws {
    let root = try node("keep: |\n  one\n  two\n\nfold: >-\n  one\n  two\n")
    #expect(root["keep"].map(Shape.init) == .text("one\ntwo\n"))
    #expect(root["fold"].map(Shape.init) == .text("one two"))
    #expect(root["fold"]?.range.startLine == 5)
  }

  @Test("escapes and quotes inside quotes are read")
  func quotes() throws {
    #expect(try Shape(node(#""a \"b\" \u00e9 \\ \n""#)) == .text("a \"b\" é \\ \n"))
    #expect(try Shape(node("'it''s: [#]'")) == .text("it's: [#]"))
  }

  @Test("columns count code points")
  func emoji() throws {
    let root = try node("{😀: 👩‍👧, é: x}")
    #expect(
      root
        == mapping(
          [
            entry("😀", at(1, 2, 1, 3), plain("👩‍👧", at(1, 5, 1, 8))),
            entry("é", at(1, 10, 1, 11), plain("x", at(1, 13, 1, 14))),
          ], at(1, 1, 1, 15)))
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() throws {
    #expect(try node("\u{FEFF}a: b") == node("a: b"))
    #expect(parse("\u{FEFF}").node == nil)
    #expect(parse("\u{FEFF}").diagnostics == [])
  }

  @Test("lines that end with CR LF, LF or CR have the same places")
  func lineEndings() throws {
    let text = "a: b\nc:\n  - d\n  - e\n"
    let expected = try node(text)
    #expect(try node(text.replacing("\n", with: "\r\n")) == expected)
    #expect(try node(text.replacing("\n", with: "\r")) == expected)
  }

  @Test("lines count from the one that the bytes begin on")
  func firstLine() {
    let (root, diagnostics) = YAMLNode.parse(
      Array("a: b\na: c\n".utf8), path: "en.md", firstLine: 2, rule: .malformedFrontMatter,
      locale: "en")
    #expect(
      root == mapping([entry("a", at(2, 1, 2, 2), plain("b", at(2, 4, 2, 5)))], at(2, 1, 3, 5)))
    #expect(
      diagnostics == [
        Diagnostic(
          .malformedFrontMatter, locale: "en",
          at: SourceLocation(path: "en.md", range: at(3, 1, 3, 2)),
          "The field “a” stands here for the second time.", help: "Keep one of the two.",
          related: [
            .init(
              location: SourceLocation(path: "en.md", range: at(2, 1, 2, 2)),
              message: "The first one is here.")
          ])
      ])
  }

  @Test(
    "an empty document is nothing, and no problem",
    arguments: ["", "\n", "   \n\n", "# note\n", "---\n", "---\n...\n", "\u{FEFF}\n"])
  func empty(_ text: String) {
    let (node, diagnostics) = parse(text)
    #expect(node == nil)
    #expect(diagnostics == [])
  }

  @Test("a document may have its marks")
  func marks() throws {
    #expect(try Shape(node("%YAML 1.1\n---\na: b\n...\n")) == Shape(node("a: b")))
  }

  @Test("a slice of a larger buffer reads as itself")
  func slice() {
    let bytes = Array("---\na: b\n---\n: [ junk".utf8)
    bytes.withUnsafeBufferPointer { whole in
      let (root, diagnostics) = YAMLNode.parse(
        UnsafeBufferPointer(rebasing: whole[4..<8]), path: "en.md", firstLine: 2)
      #expect(
        root == mapping([entry("a", at(2, 1, 2, 2), plain("b", at(2, 4, 2, 5)))], at(2, 1, 2, 5)))
      #expect(diagnostics == [])
    }
  }

  @Test("a megabyte in one scalar is read whole")
  func large() throws {
    let text = String(repeating: "word ", count: 200_000) + "end"
    #expect(try Shape(node("a: \(text)")) == .fields([.init(key: "a", value: .plain(text))]))
    #expect(try Shape(node("a: '\(text)'")) == .fields([.init(key: "a", value: .text(text))]))
  }

  @Test("a mapping of many keys is read in time, and its one repeated key is found")
  func manyKeys() throws {
    let lines = (0..<20_000).map { "key\($0): v" }
    let (root, diagnostics) = parse((lines + ["key19: v", "key19999: v"]).joined(separator: "\n"))
    guard case .mapping(let entries)? = root?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == (0..<20_000).map { "key\($0)" })
    #expect(diagnostics.map(\.location.range.startLine) == [20_001, 20_002])
    #expect(diagnostics.flatMap(\.related).map(\.location.range.startLine) == [20, 20_000])
  }
}
