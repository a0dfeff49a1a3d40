import Foundation
import TestSupport

@testable import YAML

extension JSON {
  /// A value as most readers of YAML read it.
  ///
  /// Source: YAML 1.2.2, section 10.3.2, tag resolution of the core schema.
  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, isPlain: true): self = Self.scalar(text)
    case .scalar(let text, isPlain: false): self = .string(text)
    case .sequence(let elements): self = .array(elements.map(JSON.init))
    case .mapping(let entries):
      self = .object(
        Dictionary(
          entries.map { ($0.key, JSON($0.value)) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func scalar(_ text: String) -> JSON {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    guard text.utf8.first.map({ $0 < UInt8(ascii: "A") }) ?? false else { return .string(text) }
    if text.wholeMatch(of: /[-+]?[0-9]+/) != nil { return .number(Double(text) ?? .infinity) }
    if text.wholeMatch(of: /0o[0-7]+/) != nil {
      return .number(Int(text.dropFirst(2), radix: 8).map { Double($0) } ?? .infinity)
    }
    if text.wholeMatch(of: /0x[0-9a-fA-F]+/) != nil {
      return .number(Int(text.dropFirst(2), radix: 16).map { Double($0) } ?? .infinity)
    }
    if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil {
      return .number(strtod(text, nil))
    }
    return .string(text)
  }
}
