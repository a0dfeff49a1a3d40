import Diagnostics
import Localization

extension RuleID {
  static let missingSafety: RuleID = "missing-safety"
}

extension Rule {
  /// A site has a safety page that says something, in every locale, and exercises show it.
  static let missingSafety = Rule(
    id: .missingSafety, kind: .site,
    explanation: """
      There is no safety page in one of the site's languages, or it says nothing above its first line \
      “---”. What stands there is shown on every exercise of the language: when to stop and whom to \
      call. No exercise is published without it, and none with another language's. A template of a \
      site's own has to show it too: {{#safety}}{{{text}}}{{/safety}} in exercise.html and \
      program.html, {{{body}}} in page.html; where the page has levels, each of its levels is enough.
      """,
    scope: .site { site in
      let safety = NeededPage(.safety, of: site)
      let absences = safety.absences.map { absence in
        absence.diagnostic(
          .missingSafety, "The site has no safety page\(absence.inLocale).",
          help: "Write \(absence.path), and publish it (no draft: true, no other locales:); what "
            + "stands above its first --- is shown on every exercise.")
      }
      guard let page = safety.page else { return absences + unshown(site) }
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
      return absences + empty + unshown(site)
    })

  /// What writes the safety text in each template that must.
  private static let written: [(template: TemplateName, value: String)] = [
    (.exercise, "safety.text"), (.program, "safety.text"), (.selection, "safety.text"),
    (.plan, "safety.text"), (.page, "body"),
  ]

  private static func unshown(_ site: Site) -> [Diagnostic] {
    let hasLevels = site.pages.contains { !$0.facts.levels.isEmpty }
    return written.compactMap { template, value in
      guard let values = site.templateUse.values[template], !values.contains(value),
        !(hasLevels && showsLevels(values))
      else { return nil }
      return Diagnostic(
        .missingSafety, about: .template,
        at: SourceLocation(path: "templates/\(template.rawValue).html"),
        "The template does not show the safety text.",
        help: "Write it where readers come past it: “\(value)” in templates/README.md.")
    }
  }

  /// Whether a template writes every level of the safety page, at once or the first by itself.
  private static func showsLevels(_ values: Set<String>) -> Bool {
    values.contains("safety.levels.text")
      || values.isSuperset(of: ["safety.stop.text", "safety.others.text"])
  }
}
