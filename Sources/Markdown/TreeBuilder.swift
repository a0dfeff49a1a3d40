import CCmark

/// Turns cmark's tree into the document's arrays: one pass, without recursion.
struct TreeBuilder {
  var nodes: [StoredNode] = []
  var text: [UInt8] = []
  /// The containers around the next node.
  var open: [Int] = []
  var depth = 0
  var quotes = 0
  var lines: SourceLines
  var cursor: SourceCursor?
  /// Where the last block ended: there its parents end too, if it was their last.
  var blockEnd: (line: UInt32, column: UInt32) = (0, 0)
  let firstLine: Int

  init(source: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    lines = SourceLines(source)
    self.firstLine = firstLine
    nodes.reserveCapacity(source.count / 16 + 16)
    text.reserveCapacity(source.count + 64)
  }

  /// The tree built so far, in arrays without spare room.
  var document: Document {
    // Made of a slice, an array would take over the slice's own room.
    Document(
      nodes: nodes.withUnsafeBufferPointer { Array($0) },
      text: text.withUnsafeBufferPointer { Array($0) }, depth: depth, isRefused: false)
  }

  mutating func build(from iterator: OpaquePointer) {
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE else { return }
      guard let node = cmark_iter_get_node(iterator), let kind = Node.Kind(node) else { continue }
      if event == CMARK_EVENT_EXIT {
        exit(node, kind)
      } else {
        enter(node, kind)
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ kind: Node.Kind) {
    var made = StoredNode(kind: kind, textStart: UInt32(text.count))
    depth = max(depth, open.count + 1)
    if kind.isBlock {
      addBlockFields(of: node, to: &made)
    } else {
      startInline(&made)
    }
    addText(of: node, to: &made)
    let index = nodes.count
    nodes.append(made)
    if kind.isContainer {
      open.append(index)
      if kind == .blockQuote { quotes += 1 }
      if kind.hasInlines { beginInlines(of: node, index) }
      passOpening(of: kind)
    } else {
      nodes[index].end = UInt32(index + 1)
      finishLeaf(node, index)
    }
  }

  private mutating func exit(_ node: OpaquePointer, _ kind: Node.Kind) {
    guard let index = open.popLast() else { return }
    if kind == .blockQuote { quotes -= 1 }
    nodes[index].end = UInt32(nodes.count)
    switch kind {
    case .emphasis: cursor?.advance(1, over: "*_", in: lines)
    case .strong: cursor?.advance(2, over: "*_", in: lines)
    case .link, .image: passEnd(ofLink: node)
    case .paragraph, .heading:
      cursor = nil
      endBlock(node, index)
      return
    default:
      endContainer(index)
      return
    }
    endInline(index)
  }
}
