import Markdown

/// A safety page's text: what stands above its first thematic break, which every exercise shows, cut
/// into sections at its outermost headings, and the rest.
struct SafetyText {
  /// All that stands above the break.
  let shared: [Node]
  /// What stands above the first heading.
  let introduction: [Node]
  let sections: [Outline.Section]
  /// What stands below the break.
  let rest: [Node]

  init(_ body: Document) {
    let blocks = Array(body.blocks)
    let end = blocks.firstIndex { $0.kind == .thematicBreak } ?? blocks.endIndex
    let shared = Array(blocks[..<end])
    let outline = Outline(shared)
    self.shared = shared
    introduction = outline.introduction
    sections = outline.sections
    rest = Array(blocks[end...].dropFirst())
  }
}

extension Sequence<Node> {
  /// Whether there are words in these blocks other than headings.
  var hasWords: Bool {
    contains { block in
      block.kind != .heading
        && block.descendants.contains { node in
          node.kind == .text && node.literal.contains { !$0.isWhitespace }
        }
    }
  }
}
