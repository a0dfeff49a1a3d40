package import HTML

extension Document {
  /// Writes the whole document as HTML without classes; raw HTML is left out.
  ///
  /// Source: the output of CommonMark 0.30, `<br>` and `<hr>` spelled as in the HTML Standard.
  package func render(with delegate: inout some HTMLRenderDelegate, into buffer: inout ByteBuffer) {
    render(0..<nodes.count, with: &delegate, into: &buffer)
  }

  /// Writes some nodes of this document, each with all it contains.
  package func render(
    _ nodes: some Sequence<Node>, with delegate: inout some HTMLRenderDelegate,
    into buffer: inout ByteBuffer
  ) {
    for node in nodes {
      render(node.index..<Int(self.nodes[node.index].end), with: &delegate, into: &buffer)
    }
  }

  /// Writes what a node contains, without the node's own tag: a paragraph's or heading's inline
  /// content; an item's text where its list is tight, else its blocks.
  package func renderInline(
    of node: Node, with delegate: inout some HTMLRenderDelegate, into buffer: inout ByteBuffer
  ) {
    render(node.index + 1..<Int(nodes[node.index].end), with: &delegate, into: &buffer)
  }

  private func render(
    _ range: Range<Int>, with delegate: inout some HTMLRenderDelegate,
    into buffer: inout ByteBuffer
  ) {
    text.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: depth + 1) { memory in
        var run = HTMLRun(document: self, text: bytes, open: memory)
        run.write(range, with: &delegate, into: &buffer)
      }
    }
  }
}

/// One pass over consecutive nodes. The elements that are still open wait on a stack of the
/// document's depth, so that no nesting can exhaust the thread's own.
private struct HTMLRun: ~Copyable {
  let document: Document
  let text: UnsafeBufferPointer<UInt8>
  let open: UnsafeMutableBufferPointer<Int>
  var openCount = 0
  private var joined = ByteBuffer(capacity: 64)

  init(document: Document, text: UnsafeBufferPointer<UInt8>, open: UnsafeMutableBufferPointer<Int>)
  {
    self.document = document
    self.text = text
    self.open = open
  }

  mutating func write(
    _ range: Range<Int>, with delegate: inout some HTMLRenderDelegate,
    into buffer: inout ByteBuffer
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      close(before: index, with: &delegate, into: &buffer)
      let node = document.nodes[index]
      switch node.kind {
      case .text:
        let last = endOfText(from: index, in: range)
        if last == index {
          delegate.writeText(literal(of: index), into: &buffer)
        } else {
          joinText(from: index, to: last)
          joined.withBytes { delegate.writeText($0, into: &buffer) }
          index = last
        }
      case .link:
        if let link = delegate.link(document[index]) {
          buffer.append(link)
          push(index)
        }
      case .image:
        if let image = delegate.image(document[index]) {
          buffer.append(image, describedBy: document[index])
        }
        index = Int(node.end) - 1
      case .heading:
        buffer.appendHeading(
          level: level(of: node, delegate), id: delegate.headingID(document[index]))
        push(index)
      default:
        open(node, at: index, into: &buffer)
      }
      index += 1
    }
    close(before: range.upperBound, with: &delegate, into: &buffer)
  }

  private func level(of heading: StoredNode, _ delegate: some HTMLRenderDelegate) -> UInt8 {
    UInt8(clamping: min(6, Int(heading.headingLevel) + delegate.headingOffset))
  }

  /// The last text of a run of texts with nothing but soft breaks between them: a term that the
  /// delegate looks for may stand on two lines.
  private func endOfText(from index: Int, in range: Range<Int>) -> Int {
    let nodes = document.nodes
    let end = openCount > 0 ? Int(nodes[open[openCount - 1]].end) : range.upperBound
    var last = index
    while last + 2 < end, nodes[last + 1].kind == .softBreak, nodes[last + 2].kind == .text {
      last += 2
    }
    return last
  }

  private mutating func joinText(from first: Int, to last: Int) {
    joined.removeAll()
    for index in first...last {
      if document.nodes[index].kind == .softBreak {
        joined.append("\n")
      } else {
        joined.append(literal(of: index))
      }
    }
  }

  /// Writes what needs no delegate.
  private mutating func open(_ node: StoredNode, at index: Int, into buffer: inout ByteBuffer) {
    switch node.kind {
    case .softBreak: buffer.append("\n")
    case .lineBreak: buffer.append("<br>\n")
    case .thematicBreak: buffer.append("<hr>\n")
    case .code:
      buffer.append("<code>")
      buffer.append(literal(of: index), escapedFor: .text)
      buffer.append("</code>")
    case .codeBlock:
      buffer.append("<pre><code>")
      buffer.append(literal(of: index), escapedFor: .text)
      buffer.append("</code></pre>\n")
    case .paragraph:
      if !node.flags.contains(.tight) { buffer.append("<p>") }
      push(index)
    case .bulletList:
      buffer.append("<ul>\n")
      push(index)
    case .orderedList:
      buffer.appendOrderedList(start: Int(node.detail))
      push(index)
    case .listItem:
      buffer.append("<li>")
      if beginsWithBlock(index) { buffer.append("\n") }
      push(index)
    case .blockQuote:
      buffer.append("<blockquote>\n")
      push(index)
    case .emphasis:
      buffer.append("<em>")
      push(index)
    case .strong:
      buffer.append("<strong>")
      push(index)
    case .text, .heading, .link, .image, .htmlBlock, .htmlInline: break
    }
  }

  private mutating func close(
    before index: Int, with delegate: inout some HTMLRenderDelegate,
    into buffer: inout ByteBuffer
  ) {
    while openCount > 0, Int(document.nodes[open[openCount - 1]].end) <= index {
      openCount -= 1
      let node = document.nodes[open[openCount]]
      switch node.kind {
      case .paragraph where node.flags.contains(.tight):
        if node.flags.contains(.hasNext) { buffer.append("\n") }
      case .paragraph: buffer.append("</p>\n")
      case .heading: buffer.appendHeadingEnd(level: level(of: node, delegate))
      case .bulletList: buffer.append("</ul>\n")
      case .orderedList: buffer.append("</ol>\n")
      case .listItem: buffer.append("</li>\n")
      case .blockQuote: buffer.append("</blockquote>\n")
      case .emphasis: buffer.append("</em>")
      case .strong: buffer.append("</strong>")
      case .link:
        buffer.append("</a>")
        delegate.writeAfterLink(document[open[openCount]], into: &buffer)
      default: break
      }
    }
  }

  private mutating func push(_ index: Int) {
    open[openCount] = index
    openCount += 1
  }

  private func beginsWithBlock(_ item: Int) -> Bool {
    guard Int(document.nodes[item].end) > item + 1 else { return false }
    let first = document.nodes[item + 1]
    return first.kind != .paragraph || !first.flags.contains(.tight)
  }

  private func literal(of index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[document.textRange(of: index)])
  }
}
