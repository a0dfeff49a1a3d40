import Diagnostics
import Testing

@testable import YAML

@Suite("Reading a mapping")
struct MappingReaderTests {
  @Test("a key that nobody asked for is reported once, with the nearest that is known")
  func unknown() throws {
    var reader = try reader("titel: a\nzzz: b\nsummary: c\n")
    _ = reader.text("title")
    _ = reader.text("summary")
    #expect(
      reader.finish() == [
        Diagnostic(
          .unknownField, locale: "en",
          at: SourceLocation(path: "en.md", range: at(1, 1, 1, 6)),
          "The front matter has no field “titel”.", help: "Did you mean “title”?"),
        Diagnostic(
          .unknownField, locale: "en",
          at: SourceLocation(path: "en.md", range: at(2, 1, 2, 4)),
          "The front matter has no field “zzz”.", help: "Known here: summary, title."),
      ])
    #expect(reader.finish().count == 2)
  }

  @Test("a field without a space behind its colon is explained")
  func noSpace() throws {
    var reader = try reader("dose: {hold:30s, 'a:b': c}")
    _ = reader.mapping("dose") { $0.text("hold") }
    #expect(
      reader.finish().map(summary) == [
        "unknown-field 1:8 dose has no field “hold:30s”. [Put a space behind the colon.]",
        "unknown-field 1:18 dose has no field “a:b”. [Known here: hold.]",
      ])
  }

  @Test("a field that is read twice is known, and no field is known by being null")
  func twice() throws {
    var reader = try reader("a: b\nc:\nother: ~\n")
    #expect(reader.text("a") == reader.text("a"))
    #expect(reader.node("c") == nil)
    #expect(
      reader.finish().map(summary) == [
        "unknown-field 3:1 The front matter has no field “other”. [Known here: a, c.]"
      ])
  }

  @Test("a node gives what stands there, and nothing for null")
  func nodes() throws {
    var reader = try reader("a: [b]\nc: null\nd: 'null'\n")
    #expect(reader.node("a").map(Shape.init) == .list(["b"]))
    #expect(reader.node("c") == nil)
    #expect(reader.node("d").map(Shape.init) == .text("null"))
    #expect(reader.node("e") == nil)
    #expect(reader.finish() == [])
  }

  @Test(
    "a node that is no mapping is reported once, and nothing in it is missing",
    arguments: [
      ("[a]", "a list"), ("text", "“text”"), ("~", "empty"), ("'a\n\n  b'", "“a b”"),
    ])
  func noMapping(_ text: String, _ found: String) throws {
    var reader = try reader(text)
    #expect(reader.text("title", required: true) == nil)
    #expect(reader.mapping("dose", required: true) { $0.text("a", required: true) } == nil)
    #expect(reader.named("images") { name, _ in name } == [])
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 1:1 The front matter must be fields (“name: value”), but is \(found)."
      ])
  }

  @Test("what the caller reports stands among the rest")
  func report() throws {
    var reader = try reader("on: never\n")
    let on = reader.text("on")
    reader.report(
      "review-outdated", .warning, at: on?.range ?? .startOfFile, "No day.", help: "Write one.")
    #expect(
      reader.finish() == [
        Diagnostic(
          "review-outdated", .warning, locale: "en",
          at: SourceLocation(path: "en.md", range: at(1, 5, 1, 10)), "No day.", help: "Write one.")
      ])
  }

  @Test("a long value is cut in a message")
  func long() throws {
    let shown = String(repeating: "é", count: 60)
    var reader = try reader("a: \(shown)é\nb: \(shown)")
    _ = reader.flag("a")
    _ = reader.flag("b")
    #expect(
      reader.finish().map(\.message) == [
        "a must be true or false, but is “\(shown)…”.",
        "b must be true or false, but is “\(shown)”.",
      ])
  }
}
