import YAML

/// Keys that a file of YAML gets, below each other.
indirect enum NewKeys {
  case value(String)
  case keys([(key: String, tree: NewKeys)])

  init(_ changes: [YAMLRevision.Change], below depth: Int) {
    if changes.count == 1, changes[0].path.count == depth {
      self = .value(changes[0].value)
      return
    }
    var keys: [String] = []
    var groups: [String: [YAMLRevision.Change]] = [:]
    for change in changes where change.path.count > depth {
      if groups[change.path[depth]] == nil { keys.append(change.path[depth]) }
      groups[change.path[depth], default: []].append(change)
    }
    self = .keys(keys.map { ($0, NewKeys(groups[$0] ?? [], below: depth + 1)) })
  }

  /// On lines of their own. What a named thing has, such as the `alt` of a picture, stands behind its
  /// name: `1.jpg: {alt: "…"}`.
  func block(indent: Int, newline: String, namesThings: Bool) -> String {
    guard case .keys(let keys) = self else { return "" }
    let space = String(repeating: " ", count: indent)
    return keys.map { key, tree in
      let name = YAMLScalar.text(key, inFlow: false, insteadOf: nil)
      switch tree {
      case .value(let value):
        let text = YAMLScalar.text(value, inFlow: false, insteadOf: nil)
        return "\(space)\(name): \(text)\(newline)"
      case .keys where namesThings && indent > 0:
        return "\(space)\(name): {\(tree.flow)}\(newline)"
      case .keys:
        return "\(space)\(name):\(newline)"
          + tree.block(indent: indent + 2, newline: newline, namesThings: namesThings)
      }
    }.joined()
  }

  var flow: String {
    switch self {
    case .value(let value): YAMLScalar.text(value, inFlow: true, insteadOf: "\"")
    case .keys(let keys):
      keys.map { key, tree in
        let name = YAMLScalar.text(key, inFlow: true, insteadOf: nil)
        if case .keys = tree { return "\(name): {\(tree.flow)}" }
        return "\(name): \(tree.flow)"
      }.joined(separator: ", ")
    }
  }
}
