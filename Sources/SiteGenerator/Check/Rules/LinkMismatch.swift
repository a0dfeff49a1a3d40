import Diagnostics
import Markdown

extension RuleID {
  static let linkMismatch: RuleID = "link-mismatch"
}

extension Rule {
  /// The links of a translation lead where those of its source lead, in the same order. Links to
  /// other sites may lead to a page in the reader's language, and are only pointed out.
  static let linkMismatch = Rule(
    id: .linkMismatch, kind: .translation,
    explanation: """
      A link of the translation leads elsewhere than the source's link in the same place. The \
      patient would land on another page. Link to the same source file; readers come to the page \
      in their own language by themselves.
      """,
    scope: .segment { checked in
      guard let page = checked.page, let source = checked.source?.node,
        let target = checked.segment.node, target.descendants.contains(.link)
      else { return [] }
      let (wanted, found) = (links(in: source), links(in: target))
      guard wanted.count == found.count,
        let index = checked.site.pageIndex[page.folder.path]
      else { return [] }
      let resolver = LinkResolver(site: checked.site)
      return zip(wanted, found).compactMap { wanted, found in
        problem(
          checked, found, try? resolver.resolve(wanted.destination, on: index).get(),
          try? resolver.resolve(found.destination, on: index).get(), wanted: wanted.destination)
      }
    })

  private static func links(in block: Node) -> [Node] {
    block.descendants.filter { $0.kind == .link }
  }

  private static func problem(
    _ checked: SegmentUnderCheck, _ link: Node, _ source: LinkResolver.Target?,
    _ target: LinkResolver.Target?, wanted: String
  ) -> Diagnostic? {
    // A link that leads nowhere is reported as broken.
    guard let source, let target, source != target else { return nil }
    var diagnostic = checked.diagnostic(
      .linkMismatch, at: nil,
      "This link leads to \(link.destination), but the source's to \(wanted).",
      help: "Link to the same place as the source; readers come to the page in their language.")
    diagnostic.location.range = link.location
    if case .external(let address) = target, case .external = source,
      !address.hasPrefix(checked.site.settings.baseURL)
    {
      diagnostic.severity = .warning
      diagnostic.help = "Check that it leads to the same content in the reader's language."
    }
    return diagnostic
  }
}
