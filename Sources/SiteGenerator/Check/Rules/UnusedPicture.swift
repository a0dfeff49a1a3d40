import Diagnostics

extension RuleID {
  static let unusedPicture: RuleID = "unused-picture"
}

extension Rule {
  /// A picture beside a page is shown on it.
  static let unusedPicture = Rule(
    id: .unusedPicture, kind: .site,
    explanation: """
      Finds picture files in a page's folder that the page does not show.

      A photograph that was taken and is not seen helps no patient; often its name in “images” is
      misspelt. It is not published.

      Name it under “images” on the source page, such as 2.jpg, or as 2.es.jpg where it stands in for
      2.jpg in Spanish; or remove the file.
      """,
    scope: .page { page in
      guard page.isSource, !page.page.pictures.isEmpty else { return [] }
      // A picture for a language in preparation will be shown.
      let shown = Set(
        Pictures.shown(on: page.page, locales: page.site.knownLocales).map(\.name)
      )
      .union(page.page.facts.pictures.map(\.name.value))
      .union(Pictures.misnamed(on: page.page).map(\.file.name))
      return page.page.pictures.filter { !shown.contains($0.name) }.map { picture in
        Diagnostic(
          .unusedPicture, .warning, about: .page(folder: page.page.folder.path, locale: nil),
          at: SourceLocation(path: "\(page.page.folder.path)/\(picture.name)"),
          "“\(page.page.source.words.title.value)” does not show this picture.",
          help: "Name it under images: on \(page.page.source.path), or remove it.")
      }
    })
}
