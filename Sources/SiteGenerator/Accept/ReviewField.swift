import Diagnostics
import Localization
import YAML

/// Writes the field `reviewed` into the front matter of a page and leaves every other byte as it is.
struct ReviewField {
  let review: ClinicalReview

  /// The file's new bytes; nil where its front matter is written in a way that has no place for the
  /// field.
  func written(into file: [UInt8], path: String) -> [UInt8]? {
    let mark = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = Array(file[mark...])
    let parts = text.withUnsafeBufferPointer { bytes in
      try? FrontMatter.split(bytes, path: path, locale: "").get()
    }
    guard let parts else { return nil }
    let yaml = Array(text[parts.yaml])
    let (node, _) = YAMLNode.parse(yaml, path: path)
    guard let node, case .mapping(let entries) = node.content else { return nil }
    let isWindows = text.starts(with: Array("---\r\n".utf8))
    let lines = LineOffsets(yaml)
    guard let entry = entries.first(where: { $0.key == "reviewed" }) else {
      let line = Array((field + (isWindows ? "\r\n" : "\n")).utf8)
      return Array(file[..<(mark + parts.yaml.upperBound)]) + line
        + text[parts.yaml.upperBound...]
    }
    guard entry.keyRange.startColumn == 1 else { return nil }
    let start = lines.offset(line: entry.keyRange.startLine, column: 1)
    let (last, isBlock) = end(of: entry)
    var end = lines.offset(line: last.endLine, column: last.endColumn)
    if isBlock { end = lines.end(of: last.endLine) }
    guard start < end else { return nil }
    let base = parts.yaml.lowerBound
    return Array(file[..<(mark + base + start)]) + field.utf8 + text[(base + end)...]
  }

  /// Where the field's value ends. One written on lines of its own ends with its last line.
  private func end(of entry: YAMLNode.Entry) -> (SourceRange, isBlock: Bool) {
    let range = entry.value.range
    guard !entry.value.isNull else { return (entry.keyRange, true) }
    return (range, range.startLine > entry.keyRange.endLine)
  }

  /// `reviewed: {by: "A. Name", on: 2026-01-31, of: 3fa9c1}`.
  private var field: String {
    let name = review.by.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    return "reviewed: {by: \"\(name)\", on: \(review.on), of: \"\(review.of)\"}"
  }
}
