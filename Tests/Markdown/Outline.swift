import Markdown

/// The tree as indented lines, to compare whole documents at a glance.
func outline(_ document: Document) -> String {
  func lines(_ nodes: Children, _ indent: String) -> [String] {
    nodes.flatMap { node in
      let literal = node.literal
      return ["\(indent)\(node.kind)\(literal.isEmpty ? "" : " " + literal.debugDescription)"]
        + lines(node.children, indent + "  ")
    }
  }
  return lines(document.blocks, "").joined(separator: "\n")
}

func parse(_ text: String, firstLine: Int = 1) -> Document {
  Document.parse(Array(text.utf8), firstLine: firstLine)
}
