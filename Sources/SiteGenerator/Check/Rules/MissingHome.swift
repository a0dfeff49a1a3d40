import Diagnostics

extension Rule {
  /// A site has a home page: the language chooser, the 404 page and every header lead to it.
  static let missingHome = Rule(
    id: "missing-page", kind: .site,
    scope: .site { site in
      let path = "content/pages/home"
      guard !site.unreadableFolders.contains(path) else { return [] }
      if let index = site.page("home"), !site.pages[index].facts.isDraft { return [] }
      return [
        Diagnostic(
          "missing-page", about: .page(folder: path, locale: nil), at: SourceLocation(path: path),
          "The site has no home page.",
          help: "Write \(path)/\(site.settings.sourceLocale).md, and publish it (no draft: true).")
      ]
    })
}
