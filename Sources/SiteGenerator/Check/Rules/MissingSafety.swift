import Diagnostics

extension Rule {
  /// A site of exercises has a safety page, in every locale.
  static let missingSafety = Rule(
    id: "missing-safety", kind: .site,
    explanation: """
      There is no safety page, or it says nothing above its first line “---”. What stands there is \
      shown on every exercise: when to stop and whom to call. No exercise is published without it.
      """,
    scope: .site { site in
      if let index = site.page("safety") {
        let page = site.pages[index]
        guard page.facts.isDraft else { return [] }
        return [
          Diagnostic(
            "missing-safety", about: page.subject(in: page.source.locale),
            at: SourceLocation(path: page.source.path),
            "The safety page is a draft.",
            help: "Every exercise shows its warnings: publish it (draft: false).")
        ]
      }
      guard !site.unreadableFolders.contains("content/pages/safety") else { return [] }
      return [
        Diagnostic(
          "missing-safety", about: .page(folder: "content/pages/safety", locale: nil),
          at: SourceLocation(path: "content/pages/safety"),
          "The site has no safety page.",
          help: "Write content/pages/safety/\(site.settings.sourceLocale).md; what stands above "
            + "its first --- is shown on every exercise.")
      ]
    })
}
