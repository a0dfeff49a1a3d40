import Diagnostics
import Markdown

extension RuleID {
  static let structureMismatch: RuleID = "structure-mismatch"
}

extension Rule {
  /// A translation is built like its source: the same kinds of text in the same order, with the
  /// same links and pictures in them. Emphasis may differ, but not in the safety text.
  static let structureMismatch = Rule(
    id: .structureMismatch, kind: .translation,
    explanation: """
      The translation is built differently from its source: a text more, another kind of text, or \
      other links and pictures in it. What patients read would not be the same in both languages. \
      Keep the same texts in the same order, with the same links; emphasis may differ, but not in \
      the safety text.
      """,
    scope: .segment { checked in
      guard let page = checked.page, !checked.isSource else { return [] }
      guard let source = checked.source else {
        // A description that the source page lacks is missing there.
        if case .alt = checked.segment.place.role { return [] }
        // So are captions that the source does not have at all.
        let video = checked.segment.place.spokenIn
        if let video, Videos.captions(of: video, on: page, in: page.source.locale) == nil {
          return []
        }
        return [
          checked.diagnostic(
            .structureMismatch, at: nil,
            "This \(checked.segment.place.name) says something that the source does not.",
            help: "Take it out, or write it on \(page.source.path) too.")
        ]
      }
      guard source.place.role == checked.segment.place.role else {
        return [
          checked.diagnostic(
            .structureMismatch, at: nil,
            "This is a \(checked.segment.kindName), but a \(source.kindName) in the source.",
            help: "Give it the same form as on \(page.source.path).")
        ]
      }
      return inlines(of: checked, source, isSafety: page.type == .safety)
    })

  private static func inlines(
    of checked: SegmentUnderCheck, _ source: Segment, isSafety: Bool
  ) -> [Diagnostic] {
    guard let from = source.node, let to = checked.segment.node else { return [] }
    // A text without markup is one node, and most texts are.
    guard from.descendants.count > 1 || to.descendants.count > 1 else { return [] }
    let (before, after) = (InlineCounts(from), InlineCounts(to))
    guard before != after else { return [] }
    func problem(_ name: String, _ kind: KeyPath<InlineCounts, Int>, _ severity: Severity)
      -> Diagnostic?
    {
      let (wanted, found) = (before[keyPath: kind], after[keyPath: kind])
      guard wanted != found else { return nil }
      return checked.diagnostic(
        .structureMismatch, severity, at: nil,
        "The source has \(count(wanted, name)) here, the translation \(count(found, name)).",
        help: "Mark the same words as in the source.")
    }
    return [
      problem("link", \.links, .error), problem("picture", \.pictures, .error),
      problem("strong passage", \.strong, isSafety ? .error : .warning),
      problem("emphasis", \.emphasis, .warning),
    ].compactMap(\.self)
  }

  private static func count(_ count: Int, _ name: String) -> String {
    "\(count == 0 ? "no" : String(count)) \(name)\(count < 2 || name.hasSuffix("s") ? "" : "s")"
  }
}

/// How many of each kind of inline a block has.
private struct InlineCounts: Equatable {
  let links: Int
  let pictures: Int
  let strong: Int
  let emphasis: Int

  init(_ block: Node) {
    let inlines = block.descendants
    links = inlines.count(.link)
    pictures = inlines.count(.image)
    strong = inlines.count(.strong)
    emphasis = inlines.count(.emphasis)
  }
}

extension Segment {
  /// What kind of text it is.
  fileprivate var kindName: String {
    switch place.role {
    case .heading(let level): "heading of level \(level)"
    case .step: "step"
    case .item(isNumbered: true): "numbered item"
    case .item(isNumbered: false): "bulleted item"
    default: place.name
    }
  }
}
