import Markdown

/// Blocks of a text, cut into sections at their outermost headings.
struct Outline {
  struct Section {
    var heading: Node
    var blocks: [Node]
  }

  /// What stands above the first heading.
  private(set) var introduction: [Node] = []
  private(set) var sections: [Section] = []

  init(_ blocks: [Node]) {
    let outermost = blocks.lazy.filter { $0.kind == .heading }.map(\.headingLevel).min()
    for block in blocks {
      if block.kind == .heading, block.headingLevel == outermost {
        sections.append(Section(heading: block, blocks: []))
      } else if sections.isEmpty {
        introduction.append(block)
      } else {
        sections[sections.endIndex - 1].blocks.append(block)
      }
    }
  }
}
