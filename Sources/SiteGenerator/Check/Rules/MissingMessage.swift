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
      not built. Add the message, translated, to locales/<language>/strings.yml. Where a site words a \
      message of its own in the source language alone, the others still have the program's \
      translation of another text: that is a warning.
      """,
    scope: .site { site in
      let source = site.locales[site.sourceLocale]
      let needed = Set(NeededMessages(of: site).byKey.keys)
      let ofSource = Set(asked(of: site))
      return site.locales.flatMap { locale in
        let keys = locale.id == source.id ? needed : needed.union(ofSource)
        let table = locale.catalog.table
        // A name that the site asks for, or that the program has, is not a slip of another one.
        let strays = table.keys.filter { !keys.contains($0) && !table.inherited.contains($0) }
          .map(\.rawValue).sorted()
        let missing = keys.sorted().filter {
          locale.catalog.table[$0] == nil && isAsked($0, in: locale)
        }.map { key in
          Diagnostic(
            .missingMessage, locale: locale.id.description,
            about: .stringTable(locale: locale.id.description),
            at: SourceLocation(path: locale.catalog.table.path),
            "The string table has no message “\(key)”.",
            help: Suggestion.nearest(to: key.rawValue, inSorted: strays)
              .map { "“\($0)” there is one that nobody asks for: is it meant?" }
              ?? "Write it into \(locale.catalog.table.path): \(written(key, in: locale))",
            source: source.catalog.table[key]?.sample, related: asking(for: key, in: site))
        }
        return missing + unreplaced(in: locale.catalog.table, of: source.catalog.table)
      }
    })

  /// The line of a string table that has the message, still without words.
  private static func written(_ key: MessageKey, in locale: SiteLocale) -> String {
    let parts = [locale.id.description] + key.rawValue.split(separator: ".").map(String.init)
    return parts.dropLast().joined(separator: ": {") + ": {\(parts.last ?? ""): \"…\""
      + String(repeating: "}", count: parts.count - 1)
  }

  /// The first exercise with the fact that a message names.
  private static func asking(for key: MessageKey, in site: Site) -> [Diagnostic.Related] {
    for page in site.pages where !page.facts.isDraft {
      guard let exercise = page.facts.exercise else { continue }
      let facts =
        [("category", exercise.category), ("position", exercise.position)]
        + exercise.regions.map { ("region", $0) }
        + [exercise.level].compactMap { $0.map { ("level", $0) } }
        + exercise.equipment.map { ("equipment", $0) } + exercise.cautions.map { ("caution", $0) }
      if let fact = facts.first(where: { "\($0).\($1.value)" == key.rawValue })?.1 {
        return [
          Diagnostic.Related(
            location: SourceLocation(path: page.source.path, range: fact.range),
            message: "It is asked for here.")
        ]
      }
    }
    return []
  }

  /// The messages of the source language that a translation must have: the site's own, and those of
  /// the program that its templates show.
  private static func asked(of site: Site) -> [MessageKey] {
    let table = site.locales[site.sourceLocale].catalog.table
    guard let shown = site.templateUse.messages else { return table.keys }
    return table.keys.filter { !table.inherited.contains($0) || shown.contains($0) }
  }

  /// Whether a language asks for a message: not where it tells the time otherwise.
  private static func isAsked(_ key: MessageKey, in locale: SiteLocale) -> Bool {
    locale.catalog.settings.clock == .twelveHours
      || !(SiteMessage(rawValue: key.rawValue)?.isOfTwelveHours ?? false)
  }

  /// Messages that the site words itself in the source language, and not here.
  private static func unreplaced(in table: StringTable, of source: StringTable) -> [Diagnostic] {
    guard table.locale != source.locale else { return [] }
    return source.replaced.intersection(table.inherited).sorted().map { key in
      Diagnostic(
        .missingMessage, .warning, locale: table.locale.description,
        about: .stringTable(locale: table.locale.description),
        at: SourceLocation(path: table.path),
        "\(source.path) has a “\(key)” of its own, \(table.path) has none.",
        help: "Translate it there: what is shown now translates the program's own text.",
        source: source[key]?.sample, target: table[key]?.sample)
    }
  }
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
