package import Diagnostics

/// One value of a YAML document and the place that it stands at. Scalars stay text: what `no` or
/// `012` means is for the reader of the field to say.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// `isPlain` where the text was written without quotes and not as a block.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// One key of a mapping with its value; no key stands twice in a mapping.
  package struct Entry: Sendable, Hashable {
    package var key: String
    package var keyRange: SourceRange
    package var value: YAMLNode

    package init(key: String, keyRange: SourceRange, value: YAMLNode) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  package var content: Content
  /// A text written as a block (`|`, `>`) reaches to the beginning of the line behind it.
  package var range: SourceRange

  package init(content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// Whether a value was left out, or written as one of YAML's words for nothing.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// The value of a mapping's key; nil where there is no such key or the node is no mapping.
  package subscript(_ key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
