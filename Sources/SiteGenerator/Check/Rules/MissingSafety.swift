import Diagnostics
import Localization

extension RuleID {
  static let missingSafety: RuleID = "missing-safety"
}

extension Rule {
  /// A site has a safety page that says something, in every locale.
  static let missingSafety = Rule(
    id: .missingSafety, kind: .site,
    explanation: """
      There is no safety page in one of the site's languages, or it says nothing above its first line \
      “---”. What stands there is shown on every exercise of the language: when to stop and whom to \
      call. No exercise is published without it, and none with another language's.
      """,
    scope: .site { site in
      let safety = NeededPage(.safety, of: site)
      let absences = safety.absences.map { absence in
        absence.diagnostic(
          .missingSafety, "The site has no safety page\(absence.inLocale).",
          help: "Write \(absence.path), and publish it (no draft: true, no other locales:); what "
            + "stands above its first --- is shown on every exercise.")
      }
      guard let page = safety.page else { return absences }
      let empty = site.locales.indices.compactMap { index -> Diagnostic? in
        guard let file = page.files[index], page.isMeant(for: site.locales[index].id),
          !SafetyText(file.body).shared.hasWords
        else { return nil }
        let locale = site.locales[index].id
        return Diagnostic(
          .missingSafety, locale: locale.description, about: page.subject(in: locale),
          at: SourceLocation(path: file.path),
          "The safety page says nothing above its first ---.",
          help: "Write there when to stop and whom to call: it is shown on every exercise.")
      }
      return absences + empty
    })
}
