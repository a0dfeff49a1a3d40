import Diagnostics
import Testing

@testable import YAML

func parse(_ text: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
  YAMLNode.parse(Array(text.utf8), path: "en.md")
}

/// The node of a document that has to be in order.
func node(
  _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> YAMLNode {
  let (node, diagnostics) = parse(text)
  #expect(diagnostics == [], sourceLocation: sourceLocation)
  return try #require(node, sourceLocation: sourceLocation)
}

/// A tree without its places.
indirect enum Shape: Hashable, ExpressibleByStringLiteral {
  case plain(String)
  case text(String)
  case list([Shape])
  case fields([Field])

  struct Field: Hashable {
    var key: String
    var value: Shape
  }

  init(stringLiteral value: String) {
    self = .plain(value)
  }

  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, isPlain: true): self = .plain(text)
    case .scalar(let text, isPlain: false): self = .text(text)
    case .sequence(let elements): self = .list(elements.map { Shape($0) })
    case .mapping(let entries):
      self = .fields(entries.map { Field(key: $0.key, value: Shape($0.value)) })
    }
  }
}

func at(_ startLine: Int, _ startColumn: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange {
  SourceRange(
    startLine: startLine, startColumn: startColumn, endLine: endLine, endColumn: endColumn)
}

func plain(_ text: String, _ range: SourceRange) -> YAMLNode {
  YAMLNode(content: .scalar(text, isPlain: true), range: range)
}

func mapping(_ entries: [YAMLNode.Entry], _ range: SourceRange) -> YAMLNode {
  YAMLNode(content: .mapping(entries), range: range)
}

func entry(_ key: String, _ range: SourceRange, _ value: YAMLNode) -> YAMLNode.Entry {
  YAMLNode.Entry(key: key, keyRange: range, value: value)
}

/// A diagnostic as one line: `rule line:column message [help]`.
func summary(_ diagnostic: Diagnostic) -> String {
  let range = diagnostic.location.range
  let help = diagnostic.help.map { " [\($0)]" } ?? ""
  return "\(diagnostic.rule.rawValue) \(range.startLine):\(range.startColumn) "
    + diagnostic.message + help
}

/// A reader of a document that has to be in order, as a page's front matter.
func reader(
  _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> MappingReader {
  MappingReader(
    try node(text, sourceLocation: sourceLocation), path: "en.md", locale: "en",
    subject: "The front matter")
}
