import Diagnostics
import Testing

@testable import YAML

@Suite("Fields of several values")
struct CollectionFieldTests {
  @Test("texts come in order, with their places")
  func texts() throws {
    var reader = try reader("a: [towel, 'no']\nb: []\nc:\n")
    #expect(
      reader.texts("a") == [
        Located(value: "towel", range: at(1, 5, 1, 10)),
        Located(value: "no", range: at(1, 12, 1, 16)),
      ])
    #expect(reader.texts("b") == [])
    #expect(reader.texts("c") == [])
    #expect(reader.texts("d") == [])
    #expect(reader.finish() == [])
  }

  @Test("what is no list of texts is reported, and the texts in it are kept")
  func noTexts() throws {
    var reader = try reader("a: towel\nb: {c: d}\ne: [x, [y], {z: 1}, ~, w]\n")
    #expect(reader.texts("a") == [])
    #expect(reader.texts("b") == [])
    #expect(reader.texts("e").map(\.value) == ["x", "w"])
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 1:4 a must be a list, but is “towel”.",
        "field-out-of-range 2:4 b must be a list, but is a group of fields.",
        "field-out-of-range 3:8 Entry 2 of e must be one text, but is a list.",
        "field-out-of-range 3:13 Entry 3 of e must be one text, but is a group of fields.",
        "field-out-of-range 3:21 Entry 4 of e must be one text, but is empty.",
      ])
  }

  @Test("a nested mapping reports its own unknown and missing fields")
  func nested() throws {
    var reader = try reader("dose: {hold: 30s, sides: each}\n")
    let hold = reader.mapping("dose") { dose in
      _ = dose.text("side")
      _ = dose.text("sets", required: true)
      return dose.text("hold")?.value
    }
    #expect(hold == "30s")
    #expect(
      reader.finish().map(summary) == [
        "missing-field 1:7 dose has no field “sets”. [Add it: “sets: …”.]",
        "unknown-field 1:19 dose has no field “sides”. [Did you mean “side”?]",
      ])
  }

  @Test("a nested mapping keeps the file's path and locale")
  func context() throws {
    var reader = try reader("a: {b: {c: d}}")
    _ = reader.mapping("a") { a in a.mapping("b") { _ in } }
    #expect(
      reader.finish() == [
        Diagnostic(
          .unknownField, locale: "en", at: SourceLocation(path: "en.md", range: at(1, 9, 1, 10)),
          "b has no field “c”.")
      ])
  }

  @Test("a mapping that is absent, null or of another kind is not read")
  func absent() throws {
    var reader = try reader("a:\nb: text\nc: [d]\n")
    func read(_ reader: inout MappingReader) -> String { "read" }
    #expect(reader.mapping("a", read: read) == nil)
    #expect(reader.mapping("a", required: true, read: read) == nil)
    #expect(reader.mapping("b", required: true, read: read) == nil)
    #expect(reader.mapping("c", read: read) == nil)
    #expect(reader.mapping("d", read: read) == nil)
    #expect(reader.mapping("e", required: true, read: read) == nil)
    #expect(
      reader.finish().map(summary) == [
        "missing-field 1:1 a is empty. [Write its value after “:”.]",
        "field-out-of-range 2:4 b must be fields (“name: value”), but is “text”.",
        "field-out-of-range 3:4 c must be fields (“name: value”), but is a list.",
        "missing-field 1:1 The front matter has no field “e”. [Add it: “e: …”.]",
      ])
  }

  @Test("an empty mapping is there, and its required fields are missing")
  func emptyMapping() throws {
    var reader = try reader("a: {}")
    #expect(reader.mapping("a") { $0.text("b", required: true)?.value ?? "none" } == "none")
    #expect(
      reader.finish().map(summary) == ["missing-field 1:4 a has no field “b”. [Add it: “b: …”.]"])
  }

  @Test("a list of mappings is read in order, and what is none is reported")
  func mappings() throws {
    var reader = try reader("a:\n  - {b: 1}\n  - x\n  - {c: 2}\n  -\n  - b: 3\nd: {b: 1}\n")
    #expect(reader.mappings("a") { $0.text("b")?.value } == ["1", nil, "3"])
    #expect(reader.mappings("d") { $0.text("b")?.value } == [])
    #expect(reader.mappings("e") { $0.text("b")?.value } == [])
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 3:5 Entry 2 of a must be fields (“name: value”), but is “x”.",
        "unknown-field 4:6 Entry 3 of a has no field “c”. [Known here: b.]",
        "field-out-of-range 5:4 Entry 4 of a must be fields (“name: value”), but is empty.",
        "field-out-of-range 7:4 d must be a list, but is a group of fields.",
      ])
  }

  @Test("named mappings come with their names, in the file's order")
  func named() throws {
    var reader = try reader("images:\n  2.jpg: {alt: x}\n  1.jpg: {alt: y, shows: z}\n")
    let images = reader.named("images") { name, image in
      [name.value, image.text("alt")?.value, image.text("shows")?.value]
    }
    #expect(images == [["2.jpg", "x", nil], ["1.jpg", "y", "z"]])
    #expect(reader.finish() == [])
  }

  @Test("a name with nothing behind it has no fields, and one with a text is reported")
  func namedNasty() throws {
    var reader = try reader("images: {1.jpg: , 2.jpg: x, 3.jpg: {alt: y, atl: z}}\nother: [a]\n")
    let images = reader.named("images") { name, image in
      (image.text("alt", required: true)?.value ?? "none") + " " + name.value
    }
    #expect(images == ["none 1.jpg", "y 3.jpg"])
    #expect(reader.named("other") { name, _ in name } == [])
    #expect(reader.named("absent") { name, _ in name } == [])
    #expect(
      reader.finish().map(summary) == [
        "missing-field 1:10 1.jpg has no field “alt”. [Add it: “alt: …”.]",
        "field-out-of-range 1:26 2.jpg must be fields (“name: value”), but is “x”.",
        "unknown-field 1:45 3.jpg has no field “atl”. [Did you mean “alt”?]",
        "field-out-of-range 2:8 other must be fields (“name: value”), but is a list.",
      ])
  }
}
