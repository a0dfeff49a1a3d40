import Diagnostics
package import Localization
import OperatingSystem

/// The files of a new locale: its settings, and a string table with every key of the source locale's
/// and no text. Nothing is copied from one language into another.
package enum LocaleScaffold {
  package static func files(id: LocaleID, site: String) throws(BuildFailure) -> Scaffold {
    guard let rules = PluralRules(for: id) else { throw .noPluralRules(id) }
    let (root, settings) = try SiteSettings.read(site: site)
    let table = try sourceTable(settings, root: root)
    let folder = "locales/\(id)"
    let files = [
      Scaffold.File(path: "\(folder)/locale.yml", text: localeSettings),
      Scaffold.File(path: "\(folder)/strings.yml", text: strings(id, table, rules)),
    ]
    return Scaffold(
      root: root, files: files,
      nextStep: "Fill them in and translate the pages; then list \(id) in \(SiteSettings.path).")
  }

  private static func sourceTable(
    _ settings: SiteSettings, root: String
  ) throws(BuildFailure) -> StringTable {
    let path = "locales/\(settings.sourceLocale)/strings.yml"
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read("\(root)/\(path)")
    } catch {
      throw .system(error)
    }
    let rules = PluralRules(for: settings.sourceLocale) ?? .otherOnly
    let parsed = StringTable.parse(
      bytes, path: path, locale: settings.sourceLocale, pluralRules: rules)
    guard let table = parsed.table else { throw .unreadableSite(parsed.diagnostics) }
    return table
  }

  private static let localeSettings = """
    name:  # the language's own name, such as Español
    direction:  # ltr, or rtl for scripts that run from right to left
    decimal:  # the decimal separator, such as "."
    group:  # the separator between thousands, such as ","
    folders: {exercises: , program: }  # parts of addresses: exercises, and all on one page

    """

  private static func strings(
    _ id: LocaleID, _ table: StringTable, _ rules: PluralRules
  ) -> String {
    var lines = ["\(id):"]
    var open: [Substring] = []
    for key in table.keys {
      let parts = key.rawValue.split(separator: ".")
      let groups = parts.dropLast()
      let shared = zip(open, groups).prefix { $0 == $1 }.count
      for (depth, group) in groups.enumerated().dropFirst(shared) {
        lines.append(indentation(depth + 1) + "\(group):")
      }
      open = Array(groups)
      let line = indentation(parts.count) + "\(parts.last ?? ""):"
      switch table[key] {
      case .plural:
        lines.append(line)
        lines += rules.requiredCategories.map { indentation(parts.count + 1) + "\($0.rawValue):" }
      case .single, nil:
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func indentation(_ depth: Int) -> String {
    String(repeating: "  ", count: depth)
  }
}
