import Diagnostics

extension RuleID {
  static let outdatedOverride: RuleID = "outdated-override"
}

extension Rule {
  /// A file that a site has copied from the program to change it is still made of the one that the
  /// program has.
  static let outdatedOverride = Rule(
    id: .outdatedOverride, kind: .site,
    explanation: """
      The site has copied a template, style sheet or script of the program to change it, and a later \
      version of the program has changed its own. The site still shows the old one, without what was \
      mended or added since. Compare the two (“handout base show PATH” prints the program's), take \
      over what the site needs, and say so with “handout base keep PATH”. If the site no longer needs \
      a file of its own, delete it.
      """,
    scope: .site { site in
      site.outdatedCopies.map { copy in
        let lines = copy.newsCount == 1 ? "1 line" : "\(copy.newsCount) lines"
        return Diagnostic(
          .outdatedOverride, .note, about: .template, at: SourceLocation(path: copy.path),
          "The program has changed its \(copy.path) since the site copied it; the site's "
            + "does not have \(lines) of it.",
          help:
            "Compare it with “handout base show \(copy.path)”, then run “handout base keep "
            + "\(copy.path)”; or delete the site's file to have the program's.",
          related: copy.news.map { line in
            Diagnostic.Related(
              location: SourceLocation(
                path: BaseFiles.mark + copy.path, range: line.range),
              message: line.value)
          })
      }
    })
}
