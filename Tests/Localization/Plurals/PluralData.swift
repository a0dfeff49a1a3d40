import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// CLDR's cardinal plural rules as its data has them.
struct PluralData {
  /// The folder of Debian's package unicode-cldr-core.
  static let folder = "/usr/share/unicode/cldr/common"

  struct Rule {
    /// The category, such as `one`.
    var category: String
    /// Empty for `other`, which holds where no rule does.
    var condition: String
    /// Whole numbers of the category, as CLDR lists them: `2~4, 22, 1c6, …`.
    var integers: String
  }

  /// CLDR's version, such as `41`.
  let version: String
  /// The rules by the languages that share them, separated by spaces.
  let sets: [(languages: String, rules: [Rule])]

  /// The version of the data that is installed; nil where none is.
  static var installedVersion: String? {
    let grammar = try? String(
      contentsOfFile: folder + "/dtd/ldmlSupplemental.dtd", encoding: .utf8)
    let version = grammar?.firstMatch(of: /<!ATTLIST version cldrVersion CDATA #FIXED "(\d+)"/)
    return version.map { String($0.1) }
  }

  /// Reads the installed data. Throws where it is not there or not as CLDR 41 had it.
  init() throws {
    guard let version = Self.installedVersion else { throw CocoaError(.fileReadNoSuchFile) }
    self.version = version
    let reader = RuleReader()
    let parser = XMLParser(
      data: try Data(contentsOf: URL(filePath: Self.folder + "/supplemental/plurals.xml")))
    parser.delegate = reader
    guard parser.parse(), !reader.sets.isEmpty else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
    sets = reader.sets
  }
}

/// Gathers the `pluralRule` elements of a `plurals.xml`.
private final class RuleReader: NSObject, XMLParserDelegate {
  var sets: [(languages: String, rules: [PluralData.Rule])] = []
  private var category: String?
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "pluralRules":
      // `root` is no language.
      let languages = (attributes["locales"] ?? "").split(separator: " ").filter { $0 != "root" }
      sets.append((languages.joined(separator: " ").replacing("_", with: "-"), []))
    case "pluralRule":
      category = attributes["count"]
      text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    text += characters
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard name == "pluralRule", let category else { return }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    func trimmed(_ text: Substring) -> String { text.trimmingCharacters(in: .whitespaces) }
    let integers = parts.dropFirst().first { $0.hasPrefix("integer") }?.dropFirst("integer".count)
    sets[sets.count - 1].rules.append(
      PluralData.Rule(
        category: category, condition: trimmed(parts[0]), integers: integers.map(trimmed) ?? ""))
  }
}
