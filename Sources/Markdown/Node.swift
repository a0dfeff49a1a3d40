package import Diagnostics
package import HTML

/// One node of a document: an index into the tree, cheap to make and to pass on.
package struct Node: Sendable {
  package enum Kind: UInt8, Sendable {
    case paragraph, heading, bulletList, orderedList, listItem, blockQuote, codeBlock
    case thematicBreak, htmlBlock
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
  }

  package let document: Document
  /// The node's number in document order, the same whenever the same text is parsed.
  package let index: Int

  private var stored: StoredNode { document.nodes[index] }

  package var kind: Kind { stored.kind }

  package var children: Children {
    Children(document: document, bounds: index + 1..<Int(stored.end))
  }

  /// Every node below this one, in document order.
  package var descendants: Nodes {
    Nodes(document: document, indices: index + 1..<Int(stored.end))
  }

  /// Where the node stands in its file, markup included: a link from its bracket, a list item from
  /// its marker. A byte order mark counts for nothing.
  package var location: SourceRange {
    let stored = stored
    return SourceRange(
      startLine: Int(stored.startLine), startColumn: Int(stored.startColumn),
      endLine: Int(stored.endLine), endColumn: Int(stored.endColumn))
  }

  /// 1 to 6; 0 where the node is no heading.
  package var headingLevel: Int { Int(stored.headingLevel) }

  /// An ordered list's first number, 0 to 999,999,999; 0 for every other node.
  package var listStart: Int { kind == .orderedList ? Int(stored.detail) : 0 }

  /// Whether a list has no blank lines between its items, so that they are rendered without
  /// paragraphs; a list's items and their paragraphs answer as their list does.
  package var isTight: Bool { stored.flags.contains(.tight) }

  /// The text of a text, code or HTML node without its markup, references resolved; empty for
  /// every other node.
  package var literal: String {
    String(decoding: document.text[literalRange], as: UTF8.self)
  }

  /// Lends what `literal` copies; the bytes are valid only inside `body`.
  package func withLiteralBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try document.withText(in: literalRange, body)
  }

  /// Appends what `literal` copies.
  package func appendLiteral(to buffer: inout ByteBuffer) {
    document.text.withUnsafeBufferPointer { bytes in
      buffer.append(UnsafeBufferPointer(rebasing: bytes[literalRange]))
    }
  }

  /// Where a link or image points to, as written but for escapes and references; empty for every
  /// other node.
  package var destination: String {
    String(decoding: document.text[document.destinationRange(of: index)], as: UTF8.self)
  }

  /// A link's or image's title; empty where there is none.
  package var title: String {
    guard kind == .link || kind == .image else { return "" }
    let range = document.textRange(of: index)
    return String(decoding: document.text[range.dropFirst(Int(stored.detail))], as: UTF8.self)
  }

  private var literalRange: Range<Int> {
    kind == .link || kind == .image ? 0..<0 : document.textRange(of: index)
  }
}

extension Document {
  func textRange(of index: Int) -> Range<Int> {
    let next = index + 1
    let end = next < nodes.count ? Int(nodes[next].textStart) : text.count
    return Int(nodes[index].textStart)..<end
  }

  func destinationRange(of index: Int) -> Range<Int> {
    let node = nodes[index]
    guard node.kind == .link || node.kind == .image else { return 0..<0 }
    let start = Int(node.textStart)
    return start..<start + Int(node.detail)
  }

  func withText<Result, Failure: Error>(
    in range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try text.withUnsafeBufferPointer { bytes throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }
}
