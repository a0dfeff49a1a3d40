import Diagnostics
package import Localization
import OperatingSystem

/// The files of a new locale: its settings, a string table with every key of the source locale's and
/// no text, a lexicon with every list and no word, a glossary. Nothing is copied from one language into another.
package enum LocaleScaffold {
  package static func files(id: LocaleID, site: String) throws(BuildFailure) -> Scaffold {
    guard let rules = PluralRules(for: id) else { throw .noPluralRules(id) }
    let (root, settings) = try SiteSettings.read(site: site)
    let table = try sourceTable(settings, root: root)
    let folder = "locales/\(id)"
    let isThere: Bool
    do {
      isThere = try FileSystem.status("\(root)/\(folder)/locale.yml") != nil
    } catch {
      throw .system(error)
    }
    if !isThere, BaseFiles.contains("\(folder)/strings.yml") {
      throw .unfitRequest(
        "The program has the words of \(id) already: list \(id) in \(SiteSettings.path) and translate "
          + "the pages; only words that the site wants otherwise go into \(folder)/strings.yml.")
    }
    let files = [
      Scaffold.File(path: "\(folder)/locale.yml", text: localeSettings),
      Scaffold.File(path: "\(folder)/strings.yml", text: strings(id, table, rules)),
      Scaffold.File(path: "\(folder)/lexicon.yml", text: LexiconScaffold.text),
      Scaffold.File(path: "\(folder)/glossary.yml", text: glossary),
    ]
    return Scaffold(
      root: root, files: files,
      nextStep:
        "Fill them in beside “handout base show locales/\(settings.sourceLocale)/strings.yml”, "
        + "translate the pages, look at both with --locale \(id); then list \(id) in "
        + "\(SiteSettings.path)."
    )
  }

  private static func sourceTable(
    _ settings: SiteSettings, root: String
  ) throws(BuildFailure) -> StringTable {
    let path = "locales/\(settings.sourceLocale)/strings.yml"
    let base = BaseFiles.bytes(of: path)
    var own: [UInt8]?
    do throws(SystemError) {
      let isThere = try FileSystem.status("\(root)/\(path)") != nil
      if isThere || base == nil { own = try FileSystem.read("\(root)/\(path)") }
    } catch {
      throw .system(error)
    }
    let rules = PluralRules(for: settings.sourceLocale) ?? .otherOnly
    let parsed = [own, base].compactMap(\.self).map {
      StringTable.parse($0, path: path, locale: settings.sourceLocale, pluralRules: rules)
    }
    let tables = parsed.compactMap(\.table)
    guard tables.count == parsed.count, let first = tables.first else {
      throw .unreadableSite(parsed.flatMap(\.diagnostics))
    }
    return tables.dropFirst().reduce(first) { $0.over($1) }
  }

  private static let localeSettings = """
    name:  # the language's own name, such as Español
    direction:  # ltr, or rtl for scripts that run from right to left
    decimal:  # the decimal separator, such as "."
    group:  # the separator between thousands, such as ","
    hours:  # how times of day are told: 12 (8:00 a.m.) or 24
    # longestSentence: 25  # in words; without it, long sentences are not looked for
    # Parts of addresses: exercises, all on one page, and the lists of exercises with what they list.
    # folders: {exercises: …, program: …, selection: …, regions: …, categories: …, positions: …, positions/prone: …}

    """

  private static let glossary = """
    # Names that stay as they are: keep: {MyPortal: {lang: en}}
    # Terms of the source language with all forms of their translation, words that must not stand for
    # them, and the everyday words that stand beside them where a page first uses them:
    # terms:
    #   pelvic tilt: {use: [inclinación pélvica], forbidden: [basculación], plain: […]}

    """

  private static func strings(
    _ id: LocaleID, _ table: StringTable, _ rules: PluralRules
  ) -> String {
    let lines = lines(
      table.keys.map { Place(groups: $0.rawValue.split(separator: ".")[...], key: $0) }, in: table,
      rules, depth: 1)
    return (["\(id):"] + lines).joined(separator: "\n") + "\n"
  }

  /// A message among the groups that are still to open.
  private struct Place {
    var groups: ArraySlice<Substring>
    var key: MessageKey
  }

  /// Each group once, where its first message stands: a site's own messages come behind the
  /// program's, also those of the same group.
  private static func lines(
    _ places: [Place], in table: StringTable, _ rules: PluralRules, depth: Int
  ) -> [String] {
    var names: [Substring] = []
    var members: [Substring: [Place]] = [:]
    for place in places {
      guard let name = place.groups.first else { continue }
      if members[name] == nil { names.append(name) }
      members[name, default: []].append(Place(groups: place.groups.dropFirst(), key: place.key))
    }
    return names.flatMap { name -> [String] in
      let inside = members[name] ?? []
      let line = indentation(depth) + "\(name):"
      guard let message = inside.first(where: \.groups.isEmpty) else {
        return [line] + lines(inside, in: table, rules, depth: depth + 1)
      }
      guard case .plural = table[message.key] else { return [line] }
      return [line]
        + rules.requiredCategories.map { indentation(depth + 1) + "\($0.rawValue):" }
    }
  }

  private static func indentation(_ depth: Int) -> String {
    String(repeating: "  ", count: depth)
  }
}
