import Diagnostics
import YAML

/// Keys that a file does not have yet.
extension YAMLRevision {
  func insertion(
    of changes: [Change], at place: Place
  ) -> (bytes: Range<Int>, text: String)? {
    let parent = Array(place.path[..<place.depth])
    let (found, depth) = deepest(parent)
    guard depth == parent.count else { return nil }
    guard place.path.count > depth else { return value(changes, for: found) }
    let tree = NewKeys(changes, below: parent.count)
    switch found.value.content {
    case .mapping(let entries) where found.isInFlow:
      let end = lines.bytes(of: found.value.range).upperBound - 1
      guard end > 0, end < text.count, text[end] == UInt8(ascii: "}") else { return nil }
      return (end..<end, (entries.isEmpty ? "" : ", ") + tree.flow)
    case .mapping(let entries):
      guard let first = entries.first else { return nil }
      let indent = first.keyRange.startColumn - 1
      let before = lastBefore(place.path, among: entries, below: parent)
      let end =
        before.map { endOfLine(behind: $0.value, key: $0.keyRange) }
        ?? lines.start(of: first.keyRange.startLine)
      return (
        end..<end,
        framed(tree.block(indent: indent, newline: newline, namesThings: namesThings), at: end)
      )
    case .scalar where found.value.isNull:
      guard let entry = found.entry else { return nil }
      let end = endOfLine(behind: nil, key: entry.keyRange)
      let indent = entry.keyRange.startColumn + 1
      return (
        end..<end,
        framed(tree.block(indent: indent, newline: newline, namesThings: namesThings), at: end)
      )
    case .scalar, .sequence: return nil
    }
  }

  /// A value for a key that has none: behind its colon.
  private func value(_ changes: [Change], for found: Found) -> (bytes: Range<Int>, text: String)? {
    guard let entry = found.entry, found.value.isNull, let change = changes.first else {
      return nil
    }
    let colon = lines.bytes(of: entry.keyRange).upperBound
    guard colon < text.count, text[colon] == UInt8(ascii: ":") else { return nil }
    let value = YAMLScalar.text(change.value, inFlow: found.isInFlow, insteadOf: nil)
    return (colon + 1..<colon + 1, " " + value)
  }

  /// The last entry that stands before a new one in the source; all where the source has it not.
  private func lastBefore(
    _ path: [String], among entries: [YAMLNode.Entry], below parent: [String]
  ) -> YAMLNode.Entry? {
    guard let key = path.last, let place = order.firstIndex(where: { $0.starts(with: path) })
    else { return entries.last }
    let earlier = Set(
      order[..<place].filter { $0.starts(with: parent) && $0.count > parent.count }
        .map { $0[parent.count] }.filter { $0 != key })
    return entries.last { earlier.contains($0.key) }
  }

  /// Where the line ends that a value ends on, its line ending included.
  private func endOfLine(behind value: YAMLNode?, key: SourceRange) -> Int {
    let end = value.map(lastLine) ?? key.endLine
    return lines.start(of: end + 1)
  }

  private func lastLine(of node: YAMLNode) -> Int {
    switch node.content {
    case .mapping(let entries) where !entries.isEmpty && !isFlow(node):
      return entries.last.map { max($0.keyRange.endLine, lastLine(of: $0.value)) }
        ?? node.range.endLine
    case .sequence(let nodes) where nodes.last != nil && node.range.endColumn == 1:
      return nodes.last.map(lastLine) ?? node.range.endLine
    default:
      // A block of text, and some collections, reach to the beginning of the line behind them.
      return node.range.endColumn == 1 && node.range.endLine > node.range.startLine
        ? node.range.endLine - 1 : node.range.endLine
    }
  }

  /// Lines of their own, also behind a file that does not end with a line ending.
  private func framed(_ block: String, at offset: Int) -> String {
    let isAtStart = offset == 0 || text[offset - 1] == UInt8(ascii: "\n")
    return isAtStart ? block : newline + block.dropLast(newline.count)
  }
}
