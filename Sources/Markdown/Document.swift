/// A Markdown text as a tree that takes little memory: one array of nodes in document order, one
/// array of all their text.
///
/// A value that never changes; a class, so that a node that names its document counts one reference.
///
/// Source: CommonMark 0.30, without smart punctuation.
package final class Document: Sendable {
  let nodes: [StoredNode]
  let text: [UInt8]
  /// How many nodes lie within each other at the deepest place; 0 in an empty document.
  package let depth: Int
  /// True where the tree would have needed more memory than any honest text of that length: then
  /// the document has no nodes, and whoever parsed it must say so.
  package let isRefused: Bool

  /// Whether it nests too deeply to be read; then it has no nodes either.
  package var isBeyondReach: Bool { depth > 0 && nodes.isEmpty }

  init(nodes: [StoredNode], text: [UInt8], depth: Int, isRefused: Bool) {
    self.nodes = nodes
    self.text = text
    self.depth = depth
    self.isRefused = isRefused
  }

  /// The top-level blocks.
  package var blocks: Children {
    Children(document: self, bounds: 0..<nodes.count)
  }

  /// Every node, each before what it contains.
  package var allNodes: Nodes {
    Nodes(document: self, indices: 0..<nodes.count)
  }

  /// The nodes with a byte in their own text, found in one pass over the text of all.
  package func nodes(mentioning byte: UInt8) -> [Node] {
    var found: [Node] = []
    var start = 0
    while let offset = text[start...].firstIndex(of: byte) {
      // The last node whose text begins at or before the byte.
      var (low, high) = (0, nodes.count)
      while low < high {
        let middle = (low + high) / 2
        if Int(nodes[middle].textStart) <= offset { low = middle + 1 } else { high = middle }
      }
      found.append(self[low - 1])
      start = low < nodes.count ? Int(nodes[low].textStart) : text.count
    }
    return found
  }

  /// Whether there is any node of a kind.
  package func contains(_ kind: Node.Kind) -> Bool {
    nodes.contains { $0.kind == kind }
  }

  /// The node with an index that a node of this document gave.
  package subscript(index: Int) -> Node {
    Node(document: self, index: index)
  }
}

extension Document: Hashable {
  package static func == (a: Document, b: Document) -> Bool {
    a.nodes == b.nodes && a.text == b.text && a.isRefused == b.isRefused
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(nodes)
    hasher.combine(text)
  }
}

/// The nodes directly within a node or a document, in order.
package struct Children: Collection, Sendable {
  let document: Document
  let bounds: Range<Int>

  package var startIndex: Int { bounds.lowerBound }
  package var endIndex: Int { bounds.upperBound }

  package subscript(position: Int) -> Node {
    Node(document: document, index: position)
  }

  package func index(after index: Int) -> Int {
    Int(document.nodes[index].end)
  }
}

/// A run of nodes in document order, whatever their nesting.
package struct Nodes: RandomAccessCollection, Sendable {
  let document: Document
  package let indices: Range<Int>

  /// Whether any of them is of a kind.
  package func contains(_ kind: Node.Kind) -> Bool {
    indices.contains { document.nodes[$0].kind == kind }
  }

  /// How many of them are of a kind.
  package func count(_ kind: Node.Kind) -> Int {
    indices.count { document.nodes[$0].kind == kind }
  }

  /// The bytes of the text of all together.
  package var textLength: Int {
    guard let first = indices.first, let last = indices.last else { return 0 }
    return document.textRange(of: last).upperBound - Int(document.nodes[first].textStart)
  }

  package var startIndex: Int { indices.lowerBound }
  package var endIndex: Int { indices.upperBound }
  package var count: Int { indices.count }

  package subscript(position: Int) -> Node {
    Node(document: document, index: position)
  }
}
