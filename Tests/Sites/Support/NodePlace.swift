@testable import YAML

/// A value of a YAML document, by the way that leads to it.
struct NodePlace: Hashable {
  /// Keys, and numbers of entries.
  var steps: [String]
  var isField: Bool

  var name: String { steps.joined(separator: ".") }
}

extension YAMLNode {
  /// Every value below the document's own.
  func forEachPlace(below steps: [String] = [], _ visit: (NodePlace) -> Void) {
    for (step, node, isField) in children {
      visit(NodePlace(steps: steps + [step], isField: isField))
      node.forEachPlace(below: steps + [step], visit)
    }
  }

  /// The document on one line, with one value replaced by a text, or taken away; and perhaps with a
  /// field more beside it.
  func flow(replacing place: NodePlace, by text: String?, adding field: String? = nil) -> String {
    flow(place.steps[...], text, field)
  }

  private func flow(_ steps: ArraySlice<String>?, _ text: String?, _ field: String?) -> String {
    var parts: [String] = []
    for (step, node, isField) in children {
      let isOnWay = steps?.first == step
      let isPlace = isOnWay && steps?.count == 1
      if isPlace, text == nil, field == nil { continue }
      let value =
        isPlace
        ? text ?? node.flow(nil, nil, nil)
        : node.flow(isOnWay ? steps?.dropFirst() : nil, text, field)
      parts.append(isField ? "\(Self.quoted(step)): \(value)" : value)
      if isPlace, let field { parts.append(field) }
    }
    switch content {
    case .mapping: return "{\(parts.joined(separator: ", "))}"
    case .sequence: return "[\(parts.joined(separator: ", "))]"
    case .scalar(let text, let isPlain):
      return isPlain && text.utf8.allSatisfy(Self.isSafe) && !text.isEmpty
        ? text : Self.quoted(text)
    }
  }

  private var children: [(step: String, node: YAMLNode, isField: Bool)] {
    switch content {
    case .scalar: []
    case .sequence(let elements): elements.enumerated().map { ("\($0)", $1, false) }
    case .mapping(let entries): entries.map { ($0.key, $0.value, true) }
    }
  }

  /// Whether a sign stands for itself wherever it is.
  private static func isSafe(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "-") < 13
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
