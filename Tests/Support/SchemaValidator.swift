import Foundation

/// Whether values are what a JSON Schema (draft 2020-12) says, for the keywords that Handout writes.
package final class SchemaValidator {
  /// A schema with a keyword that this validator does not know, or one that is used wrongly.
  package struct Unfit: Error {
    package let keyword: String
  }

  private let schema: JSON
  private var patterns: [String: NSRegularExpression] = [:]

  package init(_ schema: JSON) {
    self.schema = schema
  }

  package func accepts(_ value: JSON) throws -> Bool {
    try accepts(value, schema)
  }

  private func accepts(_ value: JSON, _ schema: JSON) throws -> Bool {
    if case .bool(let flag) = schema { return flag }
    guard case .object(let keywords) = schema else { throw Unfit(keyword: "\(schema)") }
    return try keywords.allSatisfy { try holds($0.key, $0.value, value, keywords) }
  }

  private func holds(
    _ keyword: String, _ argument: JSON, _ value: JSON, _ keywords: [String: JSON]
  ) throws -> Bool {
    switch (keyword, argument, value) {
    case ("$schema", .string("https://json-schema.org/draft/2020-12/schema"), _),
      ("title", .string, _), ("description", .string, _), ("patternErrorMessage", .string, _):
      true
    case ("type", .array(let types), _): types.contains { Self.isOf($0, value) }
    case ("type", .string, _): Self.isOf(argument, value)
    case ("enum", .array(let values), _): values.contains(value)
    case ("pattern", .string(let pattern), .string(let text)): try matches(text, pattern)
    case ("minimum", .number(let limit), .number(let number)): number >= limit
    case ("maximum", .number(let limit), .number(let number)): number <= limit
    case ("items", _, .array(let elements)):
      try elements.allSatisfy { try accepts($0, argument) }
    case ("minItems", .number(let limit), .array(let elements)): elements.count >= Int(limit)
    case ("maxItems", .number(let limit), .array(let elements)): elements.count <= Int(limit)
    case ("uniqueItems", .bool(true), .array(let elements)): Set(elements).count == elements.count
    case ("required", .array(let names), .object(let members)):
      names.allSatisfy { name in members.contains { .string($0.key) == name } }
    case ("properties", .object(let schemas), .object(let members)):
      try schemas.allSatisfy { name, schema in
        try members[name].map { try accepts($0, schema) } ?? true
      }
    case ("additionalProperties", _, .object(let members)):
      try members.filter { keywords["properties"]?[$0.key] == nil }
        .allSatisfy { try accepts($0.value, argument) }
    case ("propertyNames", _, .object(let members)):
      try members.keys.allSatisfy { try accepts(.string($0), argument) }
    case ("maxProperties", .number(let limit), .object(let members)): members.count <= Int(limit)
    case ("allOf", .array(let schemas), _): try schemas.allSatisfy { try accepts(value, $0) }
    case ("anyOf", .array(let schemas), _): try schemas.contains { try accepts(value, $0) }
    case ("oneOf", .array(let schemas), _):
      try schemas.filter { try accepts(value, $0) }.count == 1
    case ("not", _, _): try !accepts(value, argument)
    case ("pattern", .string, _), ("minimum", .number, _), ("maximum", .number, _), ("items", _, _),
      ("minItems", .number, _), ("maxItems", .number, _), ("uniqueItems", .bool, _),
      ("required", .array, _), ("properties", .object, _), ("additionalProperties", _, _),
      ("propertyNames", _, _), ("maxProperties", .number, _):
      // Says something of values of another type.
      true
    default: throw Unfit(keyword: keyword)
    }
  }

  private static func isOf(_ type: JSON, _ value: JSON) -> Bool {
    switch (type, value) {
    case (.string("null"), .null), (.string("boolean"), .bool), (.string("number"), .number),
      (.string("string"), .string), (.string("array"), .array), (.string("object"), .object):
      true
    case (.string("integer"), .number(let number)): number == number.rounded()
    default: false
    }
  }

  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    let expression: NSRegularExpression
    if let known = patterns[pattern] {
      expression = known
    } else {
      // Unlike here, “$” is the end of the text alone in ECMA-262.
      let whole = pattern.hasSuffix("$") ? pattern.dropLast() + "\\z" : pattern[...]
      expression = try NSRegularExpression(pattern: String(whole))
      patterns[pattern] = expression
    }
    let range = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: range) != nil
  }
}
