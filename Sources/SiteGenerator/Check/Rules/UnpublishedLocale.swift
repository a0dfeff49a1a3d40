import Diagnostics
import Localization

extension Rule {
  /// A page that is meant for some locales only is meant for locales that the site publishes.
  static let unpublishedLocale = Rule(
    id: .fieldOutOfRange, kind: .site,
    scope: .site { site in
      site.pages.filter { !$0.facts.isDraft }.flatMap { page -> [Diagnostic] in
        guard let locales = page.facts.locales else { return [] }
        let published = site.locales.map(\.id)
        var problems = locales.filter { !published.contains($0.value) }.map { locale in
          diagnostic(
            page, at: locale.range, "The site does not publish the locale \(locale.value).",
            help: "Published: \(published.map(\.description).joined(separator: ", ")).")
        }
        if locales.isEmpty {
          problems.append(
            diagnostic(
              page, at: .startOfFile, "The page is meant for no locale.",
              help: "List its locales, or leave the field out for all."))
        }
        return problems
      }
    })

  private static func diagnostic(
    _ page: Page, at range: SourceRange, _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(
      .fieldOutOfRange, locale: page.source.locale.description,
      about: page.subject(in: page.source.locale),
      at: SourceLocation(path: page.source.path, range: range), message, help: help)
  }
}
