extension Document {
  /// The same document with other text in its text nodes; everything else stays, links and places
  /// too.
  package func mappingText(_ transform: (Node) -> String) -> Document {
    var nodes = nodes
    var text: [UInt8] = []
    text.reserveCapacity(self.text.count * 2)
    for index in nodes.indices {
      nodes[index].textStart = UInt32(clamping: text.count)
      if nodes[index].kind == .text {
        text += transform(self[index]).utf8
      } else {
        text += self.text[textRange(of: index)]
      }
    }
    return Document(nodes: nodes, text: text, depth: depth, isRefused: isRefused)
  }
}
