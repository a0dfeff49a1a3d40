import CCmark

/// Where the nodes stand in the source.
extension TreeBuilder {
  /// One of cmark's lines, counted from 0 and held to those that there are.
  func line(_ line: Int32) -> Int {
    min(max(Int(line) - 1, 0), lines.count - 1)
  }

  mutating func setStart(_ node: inout StoredNode, _ line: Int, _ offset: Int) {
    (node.startLine, node.startColumn) = position(line, offset)
  }

  mutating func setEnd(_ index: Int, _ line: Int, _ offset: Int) {
    (nodes[index].endLine, nodes[index].endColumn) = position(line, offset)
  }

  private mutating func position(_ line: Int, _ offset: Int) -> (UInt32, UInt32) {
    (
      UInt32(clamping: line + firstLine), UInt32(clamping: lines.column(of: offset, on: line))
    )
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
    var first = line(cmark_node_get_start_line(node))
    let last = max(line(cmark_node_get_end_line(node)), first)
    let column = Int(cmark_node_get_start_column(node))
    let start = min(lines.start(of: first) + column - 1, lines.end(of: first))
    var content = start
    if nodes[index].kind == .heading, first == last {
      while lines.byte(at: content) == UInt8(ascii: "#") { content += 1 }
    }
    while content < lines.end(of: first), lines.isBlank(content) { content += 1 }
    let firstColumn = column + content - start
    let definitions = definitionLines(from: content, on: first, to: last)
    if definitions > 0 {
      first += definitions
      content = lines.contentStart(of: first, quotes: quotes)
      (nodes[index].startLine, nodes[index].startColumn) = position(first, content)
    }
    cursor = SourceCursor(
      offset: content, line: first, lastLine: last, column: firstColumn, quotes: quotes)
  }

  /// How many lines before a block's text are link reference definitions.
  private func definitionLines(from offset: Int, on first: Int, to last: Int) -> Int {
    guard first < last, lines.byte(at: offset) == UInt8(ascii: "[") else { return 0 }
    var content: [UInt8] = []
    for line in first...last {
      let start = line == first ? offset : lines.contentStart(of: line, quotes: quotes)
      content.append(contentsOf: lines.bytes[start..<lines.end(of: line)])
      content.append(UInt8(ascii: "\n"))
    }
    var scanner = DefinitionScanner(content: content)
    let count = scanner.countLines()
    return first + count <= last ? count : 0
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
      let column = Int(cmark_node_get_start_column(node))
      cursor?.advance(over: literal, column: column, in: lines)
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
