import Diagnostics
import Localization

extension RuleID {
  static let unusedMessage: RuleID = "unused-message"
}

extension Rule {
  /// Every message of the source locale is shown somewhere: what nobody reads need not be
  /// translated.
  static let unusedMessage = Rule(
    id: .unusedMessage, kind: .site,
    explanation: """
      Finds messages of the source locale's string table that no template shows and no page needs.

      Each of them would be translated into every language for nobody.

      Remove the message from every string table, or name it in a template: {{strings.nav.skip}}.
      """,
    scope: .site { site in
      guard let shown = site.templateUse.messages else { return [] }
      let table = site.locales[site.sourceLocale].catalog.table
      let declared = NeededMessages(everythingOf: site).byKey
      return table.keys.filter {
        !shown.contains($0) && !table.inherited.contains($0) && declared[$0] == nil
      }.map { key in
        Diagnostic(
          .unusedMessage, .warning, locale: table.locale.description,
          about: .stringTable(locale: table.locale.description),
          at: table.location(of: key), "Nothing shows the message “\(key)”.",
          help: "Remove it from every string table, or show it in a template.")
      }
    })
}
