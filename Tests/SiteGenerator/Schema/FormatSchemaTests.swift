import TestSupport
import Testing

@testable import SiteGenerator
@testable import YAML

@Suite("Schemas of formats")
struct FormatSchemaTests {
  @Test("each field has a sentence of its own, and each sentence a field", arguments: names)
  func sentences(name: String) throws {
    let schema = try #require(FormatSchema.named(name))
    #expect(schema.shape.fieldPaths.sorted() == schema.sentences.keys.sorted())
    for (path, sentence) in schema.sentences {
      #expect(sentence.hasSuffix(".") && sentence.count > 10 && sentence.count < 200, "\(path)")
    }
  }

  @Test("of each field it is said what may stand there", arguments: names)
  func known(name: String) throws {
    #expect(try #require(FormatSchema.named(name)).shape.unknownPaths == [])
  }

  private static let names = FormatSchema.all.map(\.name)

  @Test("no two schemas have one name")
  func distinct() {
    #expect(Set(Self.names).count == Self.names.count)
  }

  @Test("what is no schema is said with what may be meant")
  func unknown() {
    #expect(FormatSchema.named("clinics") == nil)
    #expect(
      FormatSchema.unknown("clinics") == "There is no schema clinics. Did you mean “clinic”?")
  }

  @Test("a schema has each field with its kind, and says which must be there")
  func waivers() throws {
    let text = """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Lines",
        "type": ["array"],
        "items": {
          "type": ["object"],
          "properties": {
            "name": {
              "description": "What it is called.",
              "type": ["string","number","boolean"],
              "pattern": "\\\\S"
            },
            "day": {
              "type": ["string","null"],
              "pattern": "^(\\\\s*|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"
            },
            "size": {
              "enum": ["12",12,"large",null]
            },
            "count": {
              "type": ["integer","string","null"],
              "minimum": 1,
              "maximum": 3,
              "pattern": "^(\\\\s*|[1-3])$"
            },
            "old": {
              "description": "A fact: it stands on the source page alone.",
              "type": ["null"]
            }
          },
          "required": ["name"],
          "additionalProperties": false,
          "allOf": [
            {"oneOf":[\(given("day")),\(given("count"))]}
          ]
        }
      }

      """
    let shape = MappingReader.shape { reader in
      reader.note(.exactlyOne("day", "count"))
      _ = reader.text("name", required: true)
      _ = reader.value("day", expected: "", as: .text(.date)) { $0 }
      _ = reader.value("size", expected: "", as: .choice(["12", "large"])) { $0 }
      _ = reader.integer("count", in: 1...3)
      _ = reader.node("old", as: .nothing)
    }
    let schema = FormatSchema(
      name: "lines", title: "Lines", files: [], shape: .list(ListShape(.mapping(shape))),
      sentences: ["name": "What it is called."])
    #expect(schema.text == text)
    #expect(try JSON(schema.text)["title"] == .string("Lines"))
  }

  private func given(_ field: String) -> String {
    #"{"required":["\#(field)"],"properties":{"\#(field)":{"not":{"type":"null"}}}}"#
  }
}

extension ValueShape {
  /// The paths of all fields that may be written.
  fileprivate var fieldPaths: [String] { paths { $0 != .nothing } }

  /// The paths of what nobody has said anything of.
  fileprivate var unknownPaths: [String] { paths { $0 == .unknown } }

  private func paths(where isWanted: (ValueShape) -> Bool) -> [String] {
    switch self {
    case .mapping(let mapping):
      mapping.fields.flatMap { field in
        (isWanted(field.value) ? [field.name] : [])
          + field.value.paths(where: isWanted).map { "\(field.name).\($0)" }
      }
    case .list(let list): list.element.paths(where: isWanted)
    case .named(let named): named.value.paths(where: isWanted)
    case .either(let first, let second):
      Array(Set(first.paths(where: isWanted) + second.paths(where: isWanted)))
    case .unknown, .nothing, .text, .flag, .integer, .number, .choice: []
    }
  }
}
