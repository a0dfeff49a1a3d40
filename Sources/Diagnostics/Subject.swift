/// The part of a site that a problem is about, whatever file it stands in. Locales are BCP 47 tags.
package enum Subject: Sendable, Hashable {
  /// The site as a whole: its settings, its clinic, its files that no page shows.
  case site
  /// A page, by the path of its folder below the site folder; in one locale, or in all (nil).
  case page(folder: String, locale: String?)
  /// The settings, lexicon, glossary or waivers of a locale.
  case locale(String)
  /// The messages of a locale, or their review record.
  case stringTable(locale: String)
  case template

  package var isStringTable: Bool {
    if case .stringTable = self { true } else { false }
  }

  /// The folder of the page; nil for what is no page.
  package var folder: String? {
    if case .page(let folder, _) = self { folder } else { nil }
  }
}

extension Diagnostic {
  /// The same problem, of a subject that only the caller knows.
  package func about(_ subject: Subject) -> Diagnostic {
    var diagnostic = self
    diagnostic.subject = subject
    return diagnostic
  }
}

extension Sequence<Diagnostic> {
  /// The same problems, of a subject that only the caller knows.
  package func about(_ subject: Subject) -> [Diagnostic] {
    map { $0.about(subject) }
  }
}
