import Diagnostics
import Markdown

extension RuleID {
  static let headingOrder: RuleID = "heading-order"
}

extension Rule {
  /// Headings go down one level at a time, below the title of the page.
  static let headingOrder = Rule(
    id: .headingOrder, kind: .advice,
    explanation: """
      Finds a heading of the first level in a text, and one that leaves a level out.

      A patient who does not see the page goes from heading to heading with a key; a level that is
      left out sounds like a part of the page that was missed. The page's title is its only heading
      of the first level.

      Begin with ##, and write ### only below a ##.
      """,
    scope: .page { page in
      guard let file = page.file, file.body.contains(.heading) else { return [] }
      var last = 1
      return file.body.allNodes.filter { $0.kind == .heading }.compactMap { heading in
        let before = last
        let level = heading.headingLevel
        last = max(2, level)
        if level == 1 {
          return page.diagnostic(
            .headingOrder, .warning, in: file, at: heading.location,
            "The page has a heading of the first level already, its title.", help: "Write ##.")
        }
        guard level > before + 1 else { return nil }
        return page.diagnostic(
          .headingOrder, .warning, in: file, at: heading.location,
          "This heading of level \(level) stands below one of level \(before).",
          help: "Write \(String(repeating: "#", count: before + 1)).")
      }
    })
}
