import Diagnostics

extension Rule {
  /// A site has a home page in every locale: the language chooser, the 404 page and every header lead
  /// to it.
  static let missingHome = Rule(
    id: .missingPage, kind: .site,
    scope: .site { site in
      NeededPage(.home, of: site).absences.map { absence in
        absence.diagnostic(
          .missingPage, "The site has no home page\(absence.inLocale).",
          help: "Write \(absence.path), and publish it (no draft: true, no other locales:).")
      }
    })
}
