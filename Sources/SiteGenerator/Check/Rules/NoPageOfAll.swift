import Diagnostics

extension RuleID {
  static let noPageOfAll: RuleID = "no-page-of-all"
}

extension Rule {
  /// Whether the site has more exercises than stand on one page.
  static let noPageOfAll = Rule(
    id: .noPageOfAll, kind: .site,
    explanation: """
      Up to \(ExerciseFacts.mostOnOnePage) exercises stand on one page too, to print as a whole. The \
      site has more, and nobody would print them all: the address of that page now leads to the home \
      page. Each part of the body, category and position has pages of its own to print.
      """,
    scope: .site { site in
      let count = site.pages.count { $0.facts.exercise != nil && !$0.facts.isDraft }
      guard count > ExerciseFacts.mostOnOnePage else { return [] }
      return [
        Diagnostic(
          .noPageOfAll, .note, at: SourceLocation(path: SiteSettings.path),
          "No page shows all \(count) exercises, since nobody would print so many: its address "
            + "leads to the home page. Each part of the body, category and position has pages instead."
        )
      ]
    })
}
