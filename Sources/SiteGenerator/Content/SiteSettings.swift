import Diagnostics
import HTML
import Localization
import OperatingSystem
import YAML

/// What `content/site.yml` says.
struct SiteSettings: Sendable {
  /// The address of the site's root, with a slash at its end; it may have a path.
  var baseURL: String
  var sourceLocale: LocaleID
  /// The locales that are published, in the order in which they are shown.
  var locales: [Located<LocaleID>]
  /// Locales whose words nobody asks the program to check.
  let unchecked: [Located<LocaleID>]
  /// Whether a translation is published only once somebody has accepted it.
  let requiresAcceptance: Bool
  /// Category ids in the order in which they are shown.
  let categories: [Located<String>]
  /// Position ids in the order in which lists show them.
  let positions: [String]
  /// Ids of regions of the body in the order in which they are shown.
  let regions: [Located<String>]
  /// Ids of the levels that an exercise can have, in the order in which they are shown.
  let exerciseLevels: [Located<String>]
  /// Names of the source language that stay as they are in every other.
  let names: [String]
  private let categoryNames: Set<String>
  private let positionNames: Set<String>
  private let regionNames: Set<String>
  private let levelNames: Set<String>

  /// The positions that every site has without listing them.
  static let usualPositions = ["supine", "side-lying", "prone", "sitting", "standing", "kneeling"]

  init(
    baseURL: String, sourceLocale: LocaleID, locales: [Located<LocaleID>],
    unchecked: [Located<LocaleID>], requiresAcceptance: Bool, categories: [Located<String>],
    positions: [Located<String>], regions: [Located<String>], exerciseLevels: [Located<String>],
    names: [String]
  ) {
    self.baseURL = baseURL
    self.sourceLocale = sourceLocale
    self.locales = locales
    self.unchecked = unchecked
    self.requiresAcceptance = requiresAcceptance
    self.categories = categories
    self.regions = regions
    self.exerciseLevels = exerciseLevels
    self.names = names
    categoryNames = Set(categories.map(\.value))
    let listed = positions.map(\.value)
    let others = Self.usualPositions.filter { !listed.contains($0) }
    self.positions = listed + others
    positionNames = Set(self.positions)
    regionNames = Set(regions.map(\.value))
    levelNames = Set(exerciseLevels.map(\.value))
  }

  /// The path of `baseURL` with a slash at each end, percent codes decoded.
  var rootPath: String {
    let authority = baseURL.drop { $0 != "/" }.drop { $0 == "/" }
    let path = authority.drop { $0 != "/" }
    return PercentEncoding.decode(path) ?? String(path)
  }

  func hasCategory(_ name: String) -> Bool {
    categoryNames.contains(name)
  }

  func hasPosition(_ name: String) -> Bool {
    positionNames.contains(name)
  }

  func hasRegion(_ name: String) -> Bool {
    regionNames.contains(name)
  }

  func hasLevel(_ name: String) -> Bool {
    levelNames.contains(name)
  }

  static let path = "content/site.yml"

  static func parse(_ node: YAMLNode) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    var reader = MappingReader(node, path: path, locale: nil, subject: "site.yml")
    let settings = read(&reader)
    return (settings, reader.finish())
  }

  static var shape: ValueShape { .mapping(MappingReader.shape { _ = read(&$0) }) }

  private static func read(_ reader: inout MappingReader) -> SiteSettings? {
    let baseURL = reader.value(
      "baseURL", expected: "an address like https://example.org/exercises/",
      as: .text(WebAddress.rootForm), required: true, parse: WebAddress.root)
    let source = reader.value(
      "sourceLocale", expected: "a language tag like en", as: .text(.languageTag), required: true
    ) { LocaleID($0) }
    let locales = readLocales(&reader)
    let unchecked = readUnchecked(&reader, among: locales)
    let publish =
      reader.mapping("publish") { $0.choice("accepted", of: AcceptanceNeed.self) } ?? nil
    let categories = readNames("categories", each: "category", &reader)
    let positions = readNames("positions", each: "position", &reader)
    let regions = readNames("regions", each: "region", &reader)
    let exerciseLevels = readNames("exerciseLevels", each: "level", &reader)
    let names = readNames("names", each: "name", &reader).map(\.value)
    if let source, !locales.isEmpty, !locales.contains(where: { $0.value == source.value }) {
      reader.report(
        .fieldOutOfRange, at: source.range,
        "The source locale \(source.value) is not among the locales of the site.",
        help: "Add it to locales.")
    }
    guard let baseURL, let source, !locales.isEmpty else { return nil }
    return SiteSettings(
      baseURL: baseURL.value, sourceLocale: source.value, locales: locales,
      unchecked: unchecked, requiresAcceptance: publish?.value == .required,
      categories: categories, positions: positions, regions: regions,
      exerciseLevels: exerciseLevels, names: names)
  }

  /// Whether what nobody has accepted is published.
  private enum AcceptanceNeed: String, CaseIterable {
    case required, optional
  }

  /// Names of the site's choice, each once.
  private static func readNames(
    _ key: String, each name: String, _ reader: inout MappingReader
  ) -> [Located<String>] {
    let names = reader.texts(key, as: ListShape(.text(.any), isUnique: true))
    var listed: Set<String> = []
    for repeated in names where !listed.insert(repeated.value).inserted {
      reader.report(
        .fieldOutOfRange, at: repeated.range, "The \(name) \(repeated.value) is listed twice.",
        help: "Keep one of the two.")
    }
    return names
  }

  /// Reads site.yml alone, for jobs that need nothing else of the site.
  static func read(
    site folder: String
  ) throws(BuildFailure) -> (root: String, settings: SiteSettings) {
    guard let root = FileSystem.resolved(folder) else {
      throw .system(SystemError("read the site folder", folder))
    }
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read("\(root)/\(path)")
    } catch {
      throw .system(error)
    }
    let (node, problems) = YAMLNode.parse(bytes, path: path)
    let parsed = node.map(parse)
    guard let settings = parsed?.settings else {
      throw .unreadableSite(problems + (parsed?.diagnostics ?? []))
    }
    return (root, settings)
  }

  /// Each page is looked for in each locale, and links to itself in all of them.
  private static let mostLocales = 100

  private static func readLocales(_ reader: inout MappingReader) -> [Located<LocaleID>] {
    let texts = reader.texts(
      "locales",
      as: ListShape(.text(.languageTag), count: 1...mostLocales, isUnique: true), required: true)
    if texts.isEmpty && reader.diagnostics.isEmpty {
      reader.report(
        .missingField, at: reader.range, "site.yml has no locales.",
        help: "List at least the source locale: locales: [en]")
    }
    var locales: [Located<LocaleID>] = []
    if texts.count > mostLocales {
      reader.report(
        .fieldOutOfRange, at: texts[mostLocales].range,
        "site.yml lists \(texts.count) locales; the limit is \(mostLocales).",
        help: "List the locales that are published.")
    }
    for text in texts.prefix(mostLocales) {
      guard let id = LocaleID(text.value) else {
        reader.report(
          .fieldOutOfRange, at: text.range, "“\(text.value)” is no locale.",
          help: "Write a language tag such as en or pt-BR.")
        continue
      }
      if locales.contains(where: { $0.value == id }) {
        reader.report(
          .fieldOutOfRange, at: text.range, "The locale \(id) is listed twice.",
          help: "Keep one of the two.")
      } else {
        locales.append(Located(value: id, range: text.range))
      }
    }
    return locales
  }

  private static func readUnchecked(
    _ reader: inout MappingReader, among locales: [Located<LocaleID>]
  ) -> [Located<LocaleID>] {
    reader.texts("unchecked", as: ListShape(.text(.languageTag))).compactMap { text in
      if let id = LocaleID(text.value), locales.contains(where: { $0.value == id }) {
        return Located(value: id, range: text.range)
      }
      reader.report(
        .fieldOutOfRange, at: text.range,
        "“\(text.value)” in unchecked is no locale of the site.",
        help: "List only locales that stand under locales too.")
      return nil
    }
  }
}
