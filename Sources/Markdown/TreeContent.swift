import CCmark

/// What the nodes hold besides their positions.
extension TreeBuilder {
  mutating func addText(of node: OpaquePointer, to made: inout StoredNode) {
    switch made.kind {
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline:
      append(cmark_node_get_literal(node))
    case .link, .image:
      append(cmark_node_get_url(node))
      made.detail = UInt32(text.count) - made.textStart
      append(cmark_node_get_title(node))
    default: break
    }
  }

  private mutating func append(_ string: UnsafePointer<CChar>?) {
    text.append(contentsOf: bytes(of: string))
  }

  func bytes(of string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while string[count] != 0 { count += 1 }
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: count)
  }

  mutating func addBlockFields(of node: OpaquePointer, to made: inout StoredNode) {
    let line = line(cmark_node_get_start_line(node))
    setStart(&made, line, lines.start(of: line) + Int(cmark_node_get_start_column(node)) - 1)
    if cmark_node_next(node) != nil { made.flags.insert(.hasNext) }
    switch made.kind {
    case .heading: made.headingLevel = UInt8(clamping: cmark_node_get_heading_level(node))
    case .bulletList, .orderedList:
      if cmark_node_get_list_tight(node) != 0 { made.flags.insert(.tight) }
      if made.kind == .orderedList {
        made.detail = UInt32(clamping: cmark_node_get_list_start(node))
      }
    case .listItem, .paragraph:
      // A paragraph in a block quote in an item is not the item's own.
      guard let parent = open.last, nodes[parent].kind != .blockQuote else { break }
      if nodes[parent].flags.contains(.tight) { made.flags.insert(.tight) }
    default: break
    }
  }
}

extension Node.Kind {
  /// nil for the document itself.
  init?(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
    case CMARK_NODE_LIST:
      self = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
    case CMARK_NODE_ITEM: self = .listItem
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_CODE: self = .code
    case CMARK_NODE_HTML_INLINE: self = .htmlInline
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_IMAGE: self = .image
    default: return nil
    }
  }

  var isBlock: Bool { rawValue < Self.text.rawValue }

  var hasInlines: Bool { self == .paragraph || self == .heading }

  /// Whether cmark's iterator leaves such a node as well as it enters it, children or not.
  var isContainer: Bool {
    switch self {
    case .codeBlock, .thematicBreak, .htmlBlock, .text, .softBreak, .lineBreak, .code, .htmlInline:
      false
    case .paragraph, .heading, .bulletList, .orderedList, .listItem, .blockQuote, .emphasis,
      .strong, .link, .image:
      true
    }
  }
}
