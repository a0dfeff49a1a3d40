import HTML
import YAML

/// Writes shapes as JSON Schema (draft 2020-12).
///
/// The readers of other programs give text without quotes a type (YAML 1.2, core schema), where
/// Handout's keeps all of it as text. So a schema takes a number or a flag wherever its text would do.
struct SchemaText {
  /// What is said of each field, by its path.
  let sentences: [String: String]

  /// Where a value stands, which decides whether it may be left empty.
  private enum Place {
    case required, optional, element
  }

  func write(_ shape: ValueShape, title: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", title)
      writeMembers(of: shape, .required, path: "", &json)
    }
  }

  private func write(
    _ shape: ValueShape, _ place: Place, path: String, sentence: String? = nil,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      if let sentence { json.member("description", sentence) }
      writeMembers(of: shape, place, path: path, &json)
    }
  }

  private func writeMembers(
    of shape: ValueShape, _ place: Place, path: String, _ json: inout JSONWriter
  ) {
    switch shape {
    case .unknown: break
    case .nothing: writeTypes([], .optional, &json)
    case .text(let form): write(form, place, path: path, &json)
    case .flag:
      writeTypes(["boolean", "string"], place, &json)
      writePattern("true|false", place, path: path, &json)
    case .integer(let limits):
      writeTypes(["integer", "string"], place, &json)
      write(limits, &json)
      writePattern(WholeNumberPattern.of(limits), place, path: path, &json)
    case .number(let limits):
      writeTypes(["number", "string"], place, &json)
      json.name("minimum")
      json.value(limits.lowerBound)
      json.name("maximum")
      json.value(limits.upperBound)
      writePattern("-?[0-9]+([.][0-9]+)?", place, path: path, &json)
    case .choice(let names): write(names, place, &json)
    case .list(let list): write(list, place, path: path, &json)
    case .mapping(let mapping): write(mapping, place, path: path, &json)
    case .named(let named): write(named, place, path: path, &json)
    case .either(let first, let second):
      json.name("anyOf")
      json.array { json in
        write(first, place, path: path, &json)
        write(second, place, path: path, &json)
      }
    }
  }

  private func write(_ list: ListShape, _ place: Place, path: String, _ json: inout JSONWriter) {
    writeTypes(["array"], place, &json)
    json.name("items")
    write(list.element, .element, path: path, &json)
    if list.count.lowerBound > 0 { json.member("minItems", list.count.lowerBound) }
    if list.count.upperBound < .max { json.member("maxItems", list.count.upperBound) }
    if list.isUnique {
      json.name("uniqueItems")
      json.value(true)
    }
  }

  private func write(
    _ mapping: MappingShape, _ place: Place, path: String, _ json: inout JSONWriter
  ) {
    writeTypes(["object"], place, &json)
    json.name("properties")
    json.object { json in
      for field in mapping.fields {
        let path = path.isEmpty ? field.name : "\(path).\(field.name)"
        json.key(field.name)
        write(
          field.value, field.isRequired ? .required : field.mayBeEmpty ? .optional : .element,
          path: path,
          sentence: field.value == .nothing ? Self.ofSourcePage : sentences[path], &json)
      }
    }
    let required = mapping.fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { writeTexts("required", required, &json) }
    json.name("additionalProperties")
    json.value(false)
    writeRelations(of: mapping, place, &json)
  }

  private static let ofSourcePage = "A fact: it stands on the source page alone."

  private func write(_ named: NamedShape, _ place: Place, path: String, _ json: inout JSONWriter) {
    writeTypes(["object"], place, &json)
    if let pattern = named.names.pattern {
      json.name("propertyNames")
      json.onOneLine { $0.object { $0.member("pattern", Self.whole(pattern)) } }
    }
    json.name("additionalProperties")
    write(named.value, named.value.mayBeEmpty ? .optional : .element, path: path, &json)
    if named.limit < .max { json.member("maxProperties", named.limit) }
  }
}

/// Scalars.
extension SchemaText {
  private func write(
    _ form: TextForm, _ place: Place, path: String, _ json: inout JSONWriter
  ) {
    guard let pattern = form.pattern else {
      writeTypes(["string", "number", "boolean"], place, &json)
      if place == .required { json.member("pattern", "\\S") }
      return
    }
    switch form.numerals {
    case .none: writeTypes(["string"], place, &json)
    case .any: writeTypes(["string", "number"], place, &json)
    case .whole(let limits):
      writeTypes(["string", "integer"], place, &json)
      write(limits, &json)
    }
    writePattern(pattern, place, path: path, &json)
  }

  private func write(_ names: [String], _ place: Place, _ json: inout JSONWriter) {
    json.name("enum")
    json.onOneLine { json in
      json.array { json in
        for name in names {
          json.value(name)
          if let number = Int(name) { json.value(number) }
        }
        if place == .optional { json.null() }
      }
    }
  }

  /// `types` are what the value may be besides nothing, where nothing will do.
  private func writeTypes(_ types: [String], _ place: Place, _ json: inout JSONWriter) {
    writeTexts("type", place == .optional ? types + ["null"] : types, &json)
  }

  private func write(_ limits: ClosedRange<Int>, _ json: inout JSONWriter) {
    json.member("minimum", limits.lowerBound)
    if limits.upperBound < .max { json.member("maximum", limits.upperBound) }
  }

  /// Of what may be left out, a blank text counts as absent. VS Code says the sentence where a text
  /// does not fit, in place of the pattern; other programs pass over what it is in.
  private func writePattern(
    _ pattern: String, _ place: Place, path: String, _ json: inout JSONWriter
  ) {
    json.member("pattern", Self.whole(place == .optional ? "\\s*|\(pattern)" : pattern))
    if let sentence = sentences[path] { json.member("patternErrorMessage", sentence) }
  }

  private static func whole(_ pattern: String) -> String { "^(\(pattern))$" }

  private func writeTexts(_ name: StaticString, _ texts: [String], _ json: inout JSONWriter) {
    json.name(name)
    json.onOneLine { json in
      json.array { json in
        for text in texts { json.value(text) }
      }
    }
  }
}

/// What fields are to each other.
extension SchemaText {
  /// They hold of nothing but fields: what may be left empty may be null, too.
  private func writeRelations(
    of mapping: MappingShape, _ place: Place, _ json: inout JSONWriter
  ) {
    guard !mapping.relations.isEmpty else { return }
    json.name("allOf")
    json.array { json in
      for relation in mapping.relations {
        json.onOneLine { json in
          json.object { json in
            guard place == .optional else { return writeMembers(of: relation, &json) }
            json.name("anyOf")
            json.array { json in
              json.object { $0.member("type", "null") }
              json.object { writeMembers(of: relation, &$0) }
            }
          }
        }
      }
    }
  }

  private func writeMembers(of relation: MappingShape.Relation, _ json: inout JSONWriter) {
    switch relation {
    case .exactlyOne(let first, let second):
      json.name("oneOf")
      writeGiven([first, second], &json)
    case .atMostOne(let first, let second):
      json.name("not")
      json.object { json in
        json.name("allOf")
        writeGiven([first, second], &json)
      }
    case .together(let first, let second):
      json.name("oneOf")
      json.array { json in
        json.object { json in
          json.name("allOf")
          writeGiven([first, second], &json)
        }
        json.object { json in
          json.name("not")
          json.object { json in
            json.name("anyOf")
            writeGiven([first, second], &json)
          }
        }
      }
    }
  }

  /// That each field is there with a value.
  private func writeGiven(_ fields: [String], _ json: inout JSONWriter) {
    json.array { json in
      for field in fields {
        json.object { json in
          writeTexts("required", [field], &json)
          json.name("properties")
          json.object { json in
            json.key(field)
            json.object { json in
              json.name("not")
              json.object { $0.member("type", "null") }
            }
          }
        }
      }
    }
  }
}

extension ValueShape {
  /// Whether a mapping of it may have no fields.
  fileprivate var mayBeEmpty: Bool {
    guard case .mapping(let mapping) = self else { return false }
    return !mapping.fields.contains(where: \.isRequired)
      && !mapping.relations.contains(where: \.needsOne)
  }
}

extension MappingShape.Relation {
  fileprivate var needsOne: Bool {
    if case .exactlyOne = self { true } else { false }
  }
}
