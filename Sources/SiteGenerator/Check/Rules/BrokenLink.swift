import Diagnostics
import HTML
import Markdown

extension RuleID {
  static let brokenLink: RuleID = "broken-link"
}

extension Rule {
  /// Links and pictures in texts must lead somewhere.
  static let brokenLink = Rule(
    id: .brokenLink, kind: .site,
    explanation: """
      A link or picture in a text leads to a page, heading or file that does not exist, so that a \
      patient who follows it finds nothing. Link to the source file of a page, such as \
      ../bridge/en.md#stop, from every language.
      """,
    scope: .page { page in
      guard let file = page.file, file.body.contains(.link) || file.body.contains(.image) else {
        return []
      }
      return file.body.allNodes.compactMap { node in
        switch node.kind {
        case .link: problem(ofLink: node, in: file, page)
        case .image: problem(ofImage: node, in: file, page)
        default: nil
        }
      }
    })

  private static func problem(
    ofLink node: Node, in file: PageFile, _ page: PageUnderCheck
  ) -> Diagnostic? {
    switch LinkResolver(site: page.site).resolve(node.destination, on: page.index) {
    case .success(.page(let target, _)):
      let facts = page.site.pages[target].facts
      guard facts.isDraft, !page.showsDrafts, !page.page.facts.isDraft else { return nil }
      return page.diagnostic(
        .brokenLink, in: file, at: node.location,
        "This link leads to \(page.site.pages[target].source.path), which is a draft.",
        help: "Take the link out, or publish the page (draft: false).")
    case .success: return nil
    case .failure(let failure):
      let (message, help) = words(for: failure, destination: node.destination, page)
      return page.diagnostic(.brokenLink, in: file, at: node.location, message, help: help)
    }
  }

  private static func words(
    for failure: LinkResolver.Failure, destination: String, _ page: PageUnderCheck
  ) -> (message: String, help: String?) {
    switch failure {
    case .scheme(let scheme):
      (
        "This link begins with “\(scheme):”, which a page must not do.",
        "Links begin with https:, http:, mailto: or tel:."
      )
    case .absolute:
      (
        "This link begins with a slash: \(destination).",
        "Link to the source file of a page, such as ../bridge/en.md; the link then works in every "
          + "locale and under any address."
      )
    case .missing(""):
      ("This link leads nowhere: its brackets are empty.", "Write where it leads: [text](…).")
    case .missing(let path):
      (
        "This link leads to \(path), which does not exist.",
        Suggestion.nearest(to: path, inSorted: page.site.pages.lazy.map(\.source.path)).map {
          "Did you mean “\($0)”?"
        } ?? "Link to the source file of a page, such as ../bridge/en.md."
      )
    case .missingFragment(let fragment, let target):
      (
        "This link leads to the heading #\(fragment), which "
          + "\(page.site.pages[target].source.path) does not have.",
        Suggestion.help(for: fragment, among: page.site.pages[target].headingIDs)
      )
    case .outside:
      (
        "This link leads out of the site folder: \(destination).",
        "Link to the source file of a page, such as ../bridge/en.md."
      )
    }
  }

  private static func problem(
    ofImage node: Node, in file: PageFile, _ page: PageUnderCheck
  ) -> Diagnostic? {
    let name = PercentEncoding.decode(node.destination[...]) ?? node.destination
    if page.page.picture(name) != nil { return nil }
    return page.diagnostic(
      .brokenLink, in: file, at: node.location,
      "The picture \(node.destination) is not in \(page.page.folder.path).",
      help: Suggestion.help(for: name, inSorted: page.page.pictures.lazy.map(\.name))
        ?? "Put the file beside the page, and name it here as it is called there.")
  }
}
