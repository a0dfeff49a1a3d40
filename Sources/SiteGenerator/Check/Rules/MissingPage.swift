import Diagnostics
import Localization

extension RuleID {
  static let missingPage: RuleID = "missing-page"
}

extension Rule {
  /// A page without its translation is not published in that locale.
  static let missingPage = Rule(
    id: .missingPage, kind: .translation,
    explanation: """
      A page has no translation into one of the site's languages. It is then not published in that \
      language; lists show the page of the source language and say which language it is in. \
      Translate it, or say on the source page for which languages it is meant: locales: [en].
      """,
    scope: .page { page in
      // A draft that is not translated yet is how writing begins.
      guard page.file == nil, !page.page.unreadable.contains(page.localeIndex),
        !page.page.facts.isDraft, !PageType.neededFolders.contains(page.page.folder.path)
      else { return [] }
      let path = "\(page.page.folder.path)/\(page.locale.id).md"
      return [
        Diagnostic(
          .missingPage, locale: page.locale.id.description, about: page.subject,
          at: SourceLocation(path: path),
          "“\(page.page.source.words.title.value)” is not there in \(page.locale.id).",
          help: "Translate \(page.page.source.path) into \(path), or list the locales that the "
            + "page is meant for (locales: […]) on the source page.",
          source: page.page.source.words.title.value)
      ]
    })
}
