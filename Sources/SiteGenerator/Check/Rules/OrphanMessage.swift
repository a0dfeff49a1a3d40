import Diagnostics
import Localization

extension RuleID {
  static let orphanMessage: RuleID = "orphan-message"
}

extension Rule {
  /// A translation has no message that the source locale does not have.
  static let orphanMessage = Rule(
    id: .orphanMessage, kind: .site,
    explanation: """
      Finds messages of a translated string table that the source locale's table does not have.

      Nothing shows such a message. Often its key is misspelt, and the right one is missing; or the
      message was removed from the source and forgotten here.

      Correct the key, or remove the message.
      """,
    scope: .site { site in
      let source = site.locales[site.sourceLocale]
      let needed = NeededMessages(everythingOf: site).byKey
      let known = source.catalog.table.keys.map(\.rawValue).sorted()
      return site.locales.filter { $0.id != source.id }.flatMap { locale in
        let table = locale.catalog.table
        return table.keys.filter {
          source.catalog.table[$0] == nil && needed[$0] == nil && !table.inherited.contains($0)
        }
        .map { key in
          Diagnostic(
            .orphanMessage, .warning, locale: locale.id.description,
            about: .stringTable(locale: locale.id.description),
            at: table.location(of: key),
            "The message “\(key)” is not in \(source.catalog.table.path).",
            help: Suggestion.nearest(to: key.rawValue, inSorted: known)
              .map { "Did you mean “\($0)”?" } ?? "Remove it.")
        }
      }
    })
}
