import Diagnostics

@testable import YAML

func parse(_ text: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
  YAMLNode.parse(Array(text.utf8), path: "en.md")
}

func at(_ startLine: Int, _ startColumn: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange {
  SourceRange(
    startLine: startLine, startColumn: startColumn, endLine: endLine, endColumn: endColumn)
}

func mapping(_ entries: [YAMLNode.Entry], _ range: SourceRange) -> YAMLNode {
  YAMLNode(content: .mapping(entries), range: range)
}

func entry(_ key: String, _ range: SourceRange, _ value: YAMLNode) -> YAMLNode.Entry {
  YAMLNode.Entry(key: key, keyRange: range, value: value)
}
