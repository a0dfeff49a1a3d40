/// The cardinal plural rules of CLDR (common/supplemental/plurals.xml) by language. `other` holds
/// where no rule does, so it has none. CLDR's `root` is left out: it is no language.
enum CLDRPluralRules {
  typealias Rule = (category: PluralCategory, condition: String)

  /// The rules of a language, or of a language and region such as `pt-PT`, where CLDR has them.
  static func rules(of name: String) -> [Rule]? {
    sets.first { $0.languages.contains(name) }?.rules
  }

  /// Every name that `rules(of:)` knows.
  static var languages: [String] { sets.flatMap(\.languages) }

  private static let sets = sets(in: table)

  /// Reads a table of sets: a line of languages, then a line for each category.
  private static func sets(in table: String) -> [(languages: [String], rules: [Rule])] {
    let newline = UInt8(ascii: "\n")
    let lines = table.utf8.split(separator: newline, omittingEmptySubsequences: false)
    return lines.split { $0.isEmpty }.map { lines in
      let languages = lines.first?.split(separator: UInt8(ascii: " ")) ?? []
      return (languages.map { String(Substring($0)) }, lines.dropFirst().compactMap(rule))
    }
  }

  private static func rule(_ line: Substring.UTF8View) -> Rule? {
    let parts = Substring(line).split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let category = PluralCategory(rawValue: String(parts[0])) else {
      return nil
    }
    return (category, String(parts[1]))
  }
}
