import Diagnostics
import Localization

extension RuleID {
  static let missingMessage: RuleID = "missing-message"
}

extension Rule {
  /// Every locale has every message that the program asks for or that the source locale has.
  static let missingMessage = Rule(
    id: .missingMessage, kind: .site,
    explanation: """
      A string table lacks a message that the pages show or that the source language has, such as \
      a label of the dose. Its place would be empty or in the wrong language, so that the site is \
      not built. Add the message, translated, to locales/<language>/strings.yml.
      """,
    scope: .site { site in
      let source = site.locales[site.sourceLocale]
      let needed = Set(NeededMessages(of: site).byKey.keys)
      return site.locales.flatMap { locale in
        let keys = locale.id == source.id ? needed : needed.union(source.catalog.table.keys)
        let present = locale.catalog.table.keys.map(\.rawValue).sorted()
        return keys.sorted().filter { locale.catalog.table[$0] == nil }.map { key in
          Diagnostic(
            .missingMessage, locale: locale.id.description,
            about: .stringTable(locale: locale.id.description),
            at: SourceLocation(path: locale.catalog.table.path),
            "The string table has no message “\(key)”.",
            help: Suggestion.nearest(to: key.rawValue, inSorted: present)
              .map { "Did you mean “\($0)”?" } ?? "Add it to \(locale.catalog.table.path).",
            source: source.catalog.table[key]?.sample)
        }
      }
    })
}

extension StringTable.Entry {
  /// The message's text, of a plural message its most general form's.
  fileprivate var sample: String? {
    let message =
      switch self {
      case .single(let message): message.value
      case .plural(let forms): forms[.other]?.value
      }
    return message?.parts.map { part in
      switch part {
      case .literal(let text): text
      case .placeholder(let name): "%{\(name)}"
      }
    }.joined()
  }
}
