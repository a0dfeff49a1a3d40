import Diagnostics
import YAML

/// Gives some values of a YAML file other texts and leaves every other byte as it is.
struct YAMLRevision {
  /// A value by the keys that lead to it.
  struct Change: Hashable {
    var path: [String]
    var value: String
  }

  let text: [UInt8]
  let lines: LineOffsets
  let root: YAMLNode
  let newline: String
  /// All paths of the file's like in the source language, in their order: a key that is new here stands
  /// behind those that stand before it there.
  let order: [[String]]
  /// Whether keys name things, such as pictures, so that what a new one has stands behind its name.
  let namesThings: Bool

  /// The file with these values; an empty one gets them all. nil where the file is no mapping, or has no
  /// place for one of the values.
  static func written(
    _ changes: [Change], into text: [UInt8], order: [[String]], namesThings: Bool
  ) -> [UInt8]? {
    let (node, problems) = YAMLNode.parse(text, path: "")
    guard let node else {
      return problems.isEmpty
        ? text
          + Array(
            NewKeys(changes, below: 0).block(indent: 0, newline: "\n", namesThings: namesThings)
              .utf8) : nil
    }
    guard case .mapping = node.content else { return nil }
    return YAMLRevision(text, node, order: order, namesThings: namesThings).written(changes)
  }

  private init(_ text: [UInt8], _ root: YAMLNode, order: [[String]], namesThings: Bool) {
    self.namesThings = namesThings
    self.text = text
    self.order = order
    self.root = root
    lines = LineOffsets(text)
    newline = text.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  }

  private func written(_ changes: [Change]) -> [UInt8]? {
    var edits: [(bytes: Range<Int>, text: String)] = []
    var places: [Place] = []
    var missing: [Place: [Change]] = [:]
    for change in changes {
      let (node, depth) = deepest(change.path)
      if depth == change.path.count, case .scalar = node.value.content,
        !(node.value.isNull && node.value.range.isEmpty)
      {
        edits.append(replacement(of: node.value, change.value, inFlow: node.isInFlow))
      } else {
        let place = Place(
          depth: depth, path: Array(change.path[..<min(depth + 1, change.path.count)]))
        if missing[place] == nil { places.append(place) }
        missing[place, default: []].append(change)
      }
    }
    for place in places {
      guard let edit = insertion(of: missing[place] ?? [], at: place) else { return nil }
      edits.append(edit)
    }
    return applied(edits)
  }

  /// Where keys are missing: the first of them, and how many of its path are there.
  struct Place: Hashable {
    var depth: Int
    var path: [String]
  }

  struct Found {
    var value: YAMLNode
    /// nil for the root.
    var entry: YAMLNode.Entry?
    var isInFlow: Bool
  }

  /// The last node of a path that is there, and how many keys lead to it.
  func deepest(_ path: [String]) -> (Found, depth: Int) {
    var found = Found(value: root, entry: nil, isInFlow: isFlow(root))
    for (depth, key) in path.enumerated() {
      guard case .mapping(let entries) = found.value.content,
        let entry = entries.first(where: { $0.key == key })
      else { return (found, depth) }
      found = Found(
        value: entry.value, entry: entry, isInFlow: found.isInFlow || isFlow(entry.value))
    }
    return (found, path.count)
  }

  func isFlow(_ node: YAMLNode) -> Bool {
    guard case .mapping = node.content else { return false }
    let start = lines.offset(line: node.range.startLine, column: node.range.startColumn)
    return start < text.count && text[start] == UInt8(ascii: "{")
  }

  private func replacement(
    of node: YAMLNode, _ value: String, inFlow: Bool
  ) -> (bytes: Range<Int>, text: String) {
    let range = lines.bytes(of: node.range)
    let old = String(decoding: text[range], as: UTF8.self)
    let new = YAMLScalar.text(value, inFlow: inFlow, insteadOf: old[...])
    // A text written as a block reaches to the beginning of the line behind it.
    return (range, old.utf8.last == UInt8(ascii: "\n") ? new + newline : new)
  }

  /// From the last to the first, so that none moves another; of several at one place in their order.
  private func applied(_ edits: [(bytes: Range<Int>, text: String)]) -> [UInt8] {
    var written = text
    let ordered = edits.enumerated().sorted { first, second in
      (first.element.bytes.lowerBound, first.offset)
        > (second.element.bytes.lowerBound, second.offset)
    }
    for (_, edit) in ordered { written.replaceSubrange(edit.bytes, with: Array(edit.text.utf8)) }
    return written
  }
}

extension SourceRange {
  fileprivate var isEmpty: Bool { startLine == endLine && startColumn == endColumn }
}
