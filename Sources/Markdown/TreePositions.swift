import CCmark

/// Where the nodes stand in the source.
extension TreeBuilder {
  /// One of cmark's lines, counted from 0 and held to those that there are.
  func line(_ line: Int32) -> Int {
    min(max(Int(line) - 1, 0), lines.count - 1)
  }

  mutating func setStart(_ node: inout StoredNode, _ line: Int, _ offset: Int) {
    node.startLine = UInt32(line + firstLine)
    node.startColumn = UInt32(lines.column(of: offset, on: line))
  }

  mutating func setEnd(_ index: Int, _ line: Int, _ offset: Int) {
    nodes[index].endLine = UInt32(line + firstLine)
    nodes[index].endColumn = UInt32(lines.column(of: offset, on: line))
  }

  // MARK: Blocks

  /// Ends a block that contains no others. cmark counts the blank lines behind it in.
  mutating func endBlock(_ node: OpaquePointer, _ index: Int) {
    let first = Int(nodes[index].startLine) - firstLine
    var last = max(line(cmark_node_get_end_line(node)), first)
    while last > first, lines.trimmedEnd(of: last) == lines.start(of: last) { last -= 1 }
    setEnd(index, last, lines.trimmedEnd(of: last))
    blockEnd = (nodes[index].endLine, nodes[index].endColumn)
  }

  /// Ends a block where its last child ended, or on its first line if it is empty.
  mutating func endContainer(_ index: Int) {
    if index + 1 < nodes.count {
      (nodes[index].endLine, nodes[index].endColumn) = blockEnd
    } else {
      let line = Int(nodes[index].startLine) - firstLine
      setEnd(index, line, lines.trimmedEnd(of: line))
      blockEnd = (nodes[index].endLine, nodes[index].endColumn)
    }
  }

  // MARK: Inlines

  mutating func beginInlines(of node: OpaquePointer, _ index: Int) {
    let first = line(cmark_node_get_start_line(node))
    let last = max(line(cmark_node_get_end_line(node)), first)
    let column = Int(cmark_node_get_start_column(node))
    let start = lines.start(of: first) + column - 1
    var content = start
    let end = lines.end(of: first)
    if nodes[index].kind == .heading, first == last {
      while content < end, lines.bytes[content] == UInt8(ascii: "#") { content += 1 }
    }
    while content < end, lines.isBlank(content) { content += 1 }
    cursor = SourceCursor(
      offset: content, line: first, lastLine: last, column: column + content - start,
      quotes: quotes)
  }

  mutating func startInline(_ made: inout StoredNode) {
    guard let cursor else { return }
    setStart(&made, cursor.line, cursor.offset)
  }

  mutating func endInline(_ index: Int) {
    guard let cursor else { return }
    setEnd(index, cursor.line, cursor.offset)
  }

  mutating func passOpening(of kind: Node.Kind) {
    switch kind {
    case .emphasis: cursor?.advance(1, over: "*_", in: lines)
    case .strong: cursor?.advance(2, over: "*_", in: lines)
    case .link: cursor?.advance(1, over: "[<", in: lines)
    case .image: cursor?.advance(2, over: "![", in: lines)
    default: break
    }
  }

  /// Ends a link where cmark says; of one in angle brackets it says nothing true.
  mutating func passEnd(ofLink node: OpaquePointer) {
    if let offset = cursor?.offset, lines.byte(at: offset) == UInt8(ascii: ">") {
      cursor?.advance(1, over: ">", in: lines)
    } else {
      cursor?.advance(toColumn: Int(cmark_node_get_end_column(node)) + 1, in: lines)
    }
  }

  /// Passes a node that has no children.
  mutating func finishLeaf(_ node: OpaquePointer, _ index: Int) {
    switch nodes[index].kind {
    case .text:
      let literal = bytes(of: cmark_node_get_literal(node))
      cursor?.advance(
        over: literal, column: Int(cmark_node_get_start_column(node)), in: lines)
      endInline(index)
    case .htmlInline:
      let literal = bytes(of: cmark_node_get_literal(node))
      cursor?.advance(literal.count, in: lines)
      endInline(index)
    case .code:
      cursor?.advanceOverCode(in: lines)
      endInline(index)
    case .softBreak, .lineBreak:
      cursor?.advanceToLineEnd(in: lines)
      endInline(index)
      passLineEnd(isSoft: nodes[index].kind == .softBreak)
    default:
      endBlock(node, index)
    }
  }

  private mutating func passLineEnd(isSoft: Bool) {
    guard let end = cursor?.offset else { return }
    let isEscaped = !isSoft && lines.byte(at: end - 1) == UInt8(ascii: "\\")
    cursor?.advanceToNextLine(countingOn: isEscaped, in: lines)
  }
}
