import Diagnostics
package import Localization

/// How complete a locale is: what `check` says at its end.
package struct LocaleSummary: Sendable, Hashable {
  package var locale: LocaleID
  /// The pages that are meant for the locale, drafts aside.
  package var pages: Int
  /// Those that a build publishes in it.
  package var complete: Int
  /// Those that a build leaves out; one with an error that stops the build is neither.
  package var withheld: Int
  /// The complete ones that somebody accepted as they are now.
  package var accepted: Int

  /// One for each locale but the source's, in the order of site.yml.
  static func all(of site: Site, _ findings: Findings) -> [LocaleSummary] {
    return site.locales.indices.filter { $0 != site.sourceLocale }.map { index in
      let locale = site.locales[index].id
      var summary = LocaleSummary(locale: locale, pages: 0, complete: 0, withheld: 0, accepted: 0)
      for (number, page) in site.pages.enumerated()
      where !page.facts.isDraft && page.isMeant(for: locale) {
        summary.pages += 1
        let pageInLocale = PageInLocale(page: number, locale: index)
        if findings.withheld.contains(pageInLocale) { summary.withheld += 1 }
        guard page.files[index] != nil, !findings.faulty.contains(pageInLocale) else { continue }
        summary.complete += 1
        if !findings.unaccepted.contains(pageInLocale) { summary.accepted += 1 }
      }
      return summary
    }
  }
}
