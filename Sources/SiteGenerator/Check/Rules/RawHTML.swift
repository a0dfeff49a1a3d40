import Diagnostics
import Markdown

extension Rule {
  /// Pages are written in Markdown alone; HTML comments are dropped in silence.
  static let rawHTML = Rule(
    id: .rawHTML, kind: .site,
    scope: .page { page in
      guard let file = page.file, file.body.contains(.htmlBlock) || file.body.contains(.htmlInline)
      else { return [] }
      return file.body.allNodes.compactMap { node in
        guard node.kind == .htmlBlock || node.kind == .htmlInline else { return nil }
        let html = node.literal
        guard !isComment(html) else { return nil }
        let shown = html.prefix { !$0.isNewline }.prefix(40)
        return page.diagnostic(
          .rawHTML, in: file, at: node.location,
          "HTML stands in the text: \(shown)",
          help: "Write it in Markdown; to show a < itself, write \\<.")
      }
    })

  private static func isComment(_ html: String) -> Bool {
    var rest = html[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.isEmpty { return true }
      guard rest.hasPrefix("<!--"), let end = rest.dropFirst(4).firstRange(of: "-->") else {
        return false
      }
      rest = rest[end.upperBound...]
    }
  }
}
