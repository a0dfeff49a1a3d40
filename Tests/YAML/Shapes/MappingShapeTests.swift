import Diagnostics
import Testing

@testable import YAML

@Suite("What a reader asks for")
struct MappingShapeTests {
  private enum Side: String, CaseIterable {
    case left, right
  }

  /// The fields of a shape, `!` behind those that are required.
  private func fields(_ read: (inout MappingReader) -> Void) -> [String: ValueShape] {
    Dictionary(
      MappingReader.shape(of: read).fields.map {
        ("\($0.name)\($0.isRequired ? "!" : "")", $0.value)
      },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("scalars are noted with their kind, and with whether they are required")
  func scalars() {
    let date = TextForm.date
    let found = fields { reader in
      _ = reader.text("text")
      _ = reader.text("must", required: true)
      _ = reader.flag("flag")
      _ = reader.integer("integer", in: 1...5, required: true)
      _ = reader.number("number", in: -1...0.5)
      _ = reader.choice("choice", of: Side.self)
      _ = reader.choices("choices", of: Side.self)
      _ = reader.value("on", expected: "a day", as: .text(date), required: true) { $0 }
    }
    #expect(
      found == [
        "text": .text(.any), "must!": .text(.any), "flag": .flag, "integer!": .integer(1...5),
        "number": .number(-1...0.5), "choice": .choice(["left", "right"]),
        "choices": .list(ListShape(.choice(["left", "right"]), isUnique: true)),
        "on!": .text(date),
      ])
  }

  @Test("fields of several values are noted with what they hold")
  func collections() {
    let inner = MappingReader.shape { _ = $0.text("a", required: true) }
    let pair = ValueShape.list(ListShape(.number(0...1), count: 2...2))
    let found = fields { reader in
      _ = reader.texts("texts")
      _ = reader.texts("days", as: ListShape(.text(.date), count: 1...7), required: true)
      _ = reader.mapping("mapping", required: true) { $0.text("a", required: true) }
      _ = reader.mappings("mappings") { $0.text("a", required: true) }
      _ = reader.named("named", names: .date, limit: 3) { $1.text("a", required: true) }
      _ = reader.numbers("numbers", count: 2, in: 0...1)
      _ = reader.numberLists("lists", each: 2, in: 0...1, required: true)
    }
    #expect(
      found == [
        "texts": .list(ListShape(.text(.any))),
        "days!": .list(ListShape(.text(.date), count: 1...7)), "mapping!": .mapping(inner),
        "mappings": .list(ListShape(.mapping(inner))),
        "named": .named(NamedShape(.mapping(inner), names: .date, limit: 3)), "numbers": pair,
        "lists!": .list(ListShape(pair)),
      ])
  }

  @Test("what is read only where it is there, or in one of two ways, is noted whole")
  func branches() {
    let found = fields { reader in
      _ = reader.given("given") { $0.flag("given") }
      _ = reader.given("others") { $0.flag("other") }
      reader.listOrSingle(
        "either", list: { _ = $0.texts("either") }, single: { _ = $0.text("either") })
    }
    #expect(
      found == [
        "given": .flag, "other": .flag,
        "either": .either(.list(ListShape(.text(.any))), .text(.any)),
      ])
  }

  @Test("a look at a field says nothing of it, before or after it is read")
  func looks() {
    let found = fields { reader in
      _ = reader.node("before")
      _ = reader.flag("before")
      _ = reader.flag("behind")
      _ = reader.node("behind")
      _ = reader.node("alone")
      _ = reader.node("refused", as: .nothing)
      _ = reader.text("twice")
      _ = reader.text("twice", required: true)
    }
    #expect(
      found == [
        "before": .flag, "behind": .flag, "alone": .unknown, "refused": .nothing,
        "twice!": .text(.any),
      ])
  }

  @Test("fields keep their order, and relations are noted")
  func order() {
    let shape = MappingReader.shape { reader in
      reader.note(.atMostOne("b", "a"))
      _ = reader.text("b")
      _ = reader.text("a")
    }
    #expect(shape.fields.map(\.name) == ["b", "a"])
    #expect(shape.relations == [.atMostOne("b", "a")])
  }

  @Test("a field that must not be empty, and fields that only the caller knows, are noted as such")
  func exceptions() {
    let shape = MappingReader.shape { reader in
      _ = reader.emptyField("colour")
      _ = reader.text("colour")
      _ = reader.mapping("texts", as: .named(NamedShape(.flag)), required: true) { $0.text("en") }
    }
    #expect(shape.fields.map(\.name) == ["colour", "texts"])
    #expect(shape.fields.map(\.value) == [.text(.any), .named(NamedShape(.flag))])
    #expect(shape.fields.map(\.mayBeEmpty) == [false, true])
    #expect(shape.fields.map(\.isRequired) == [false, true])
  }

  @Test("a reader of a file notes nothing, and reads what branches name")
  func reading() throws {
    var reader = try reader("a: x\nb: [y, z]\nc: w\n")
    reader.note(.atMostOne("a", "b"))
    #expect(reader.given("a") { $0.text("a")?.value } == "x")
    #expect(reader.given("none") { _ in 1 } == nil)
    for (key, texts) in [("b", ["y", "z"]), ("c", ["w"]), ("none", [])] {
      let read = reader.listOrSingle(
        key, list: { $0.texts(key).map(\.value) },
        single: { $0.text(key).map { [$0.value] } ?? [] })
      #expect(read == texts)
    }
    #expect(reader.shape == nil)
    #expect(reader.finish() == [])
  }

  @Test("a required list that is not there is missing")
  func requiredList() throws {
    var reader = try reader("a:\nb: []\n")
    for key in ["a", "b", "c"] { #expect(reader.texts(key, required: true) == []) }
    #expect(
      reader.finish().map(summary) == [
        "missing-field 1:1 a is empty. [Write its value after “:”.]",
        "missing-field 1:1 The front matter has no field “c”. [Add it: “c: …”.]",
      ])
  }
}
