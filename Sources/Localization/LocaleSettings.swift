package import Diagnostics
package import YAML

/// What a locale's `locale.yml` says: how its language is named, written and counted.
package struct LocaleSettings: Sendable, Hashable {
  package enum Direction: String, Sendable, Hashable, CaseIterable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  /// How a time of day is told.
  package enum Clock: Int, Sendable, Hashable, CaseIterable {
    case twelveHours = 12
    case twentyFourHours = 24
  }

  /// The language's own name for itself, such as `Español`.
  package var name: String
  package var direction: Direction
  package var numbers: NumberFormat
  package var clock: Clock
  /// The most words that a sentence should have; nil where sentences are not measured.
  package var longestSentence: Int?
  /// The URL folder of each section that has one of its own, such as `ejercicios` for `exercises`.
  package var folders: [String: Located<String>]

  package init(
    name: String, direction: Direction, numbers: NumberFormat, clock: Clock = .twentyFourHours,
    longestSentence: Int? = nil, folders: [String: Located<String>] = [:]
  ) {
    self.name = name
    self.direction = direction
    self.numbers = numbers
    self.clock = clock
    self.longestSentence = longestSentence
    self.folders = folders
  }

  /// Reads `locale.yml`, with a base for the fields that it leaves out; the settings are nil where a
  /// field is faulty, or missing from both.
  package static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID, over base: LocaleSettings? = nil
  ) -> (settings: LocaleSettings?, diagnostics: [Diagnostic]) {
    let file = LocaleFile(path: path, locale: locale)
    let (settings, diagnostics) = file.read(bytes, subject: "locale.yml") { read(&$0, over: base) }
    return (settings, diagnostics)
  }

  /// What a file may say that leaves to a base what it does not.
  package static var shape: ValueShape {
    let base = LocaleSettings(
      name: "", direction: .leftToRight, numbers: NumberFormat(decimal: ".", group: nil))
    return .mapping(MappingReader.shape { _ = read(&$0, over: base) })
  }

  private static func read(
    _ reader: inout MappingReader, over base: LocaleSettings?
  ) -> LocaleSettings? {
    let name = reader.text("name", required: base == nil)?.value ?? base?.name
    let direction =
      reader.choice("direction", of: Direction.self, required: base == nil)?.value
      ?? base?.direction
    let numbers = numbers(&reader, over: base?.numbers)
    let clock = reader.value(
      "hours", expected: "12 or 24", as: .choice(Clock.allCases.map { "\($0.rawValue)" })
    ) { Int($0).flatMap(Clock.init) }
    let longestSentence = reader.integer("longestSentence", in: 5...100)
    // Addresses: those of a site must not change with the base.
    let folders = reader.given("folders") { Self.folders(&$0) } ?? base?.folders ?? [:]
    guard let name, let direction, let numbers else { return nil }
    return LocaleSettings(
      name: name, direction: direction, numbers: numbers,
      clock: clock?.value ?? base?.clock ?? .twentyFourHours,
      longestSentence: longestSentence?.value ?? base?.longestSentence, folders: folders)
  }

  private static func numbers(
    _ reader: inout MappingReader, over base: NumberFormat?
  ) -> NumberFormat? {
    reader.note(.together("decimal", "group"))
    let isInherited =
      base != nil && reader.node("decimal") == nil && reader.node("group") == nil
    let decimal = reader.value(
      "decimal", expected: "the one character before a fraction, such as “.” or “,”",
      as: .text(TextForm(#"[^A-Za-z0-9\s]"#)), required: !isInherited, parse: separator)
    let group = group(&reader, required: !isInherited)
    let digits = reader.integer("minimumGroupingDigits", in: 1...2)
    if isInherited, var format = base {
      if let digits { format.minimumGroupingDigits = digits.value }
      return format
    }
    guard let decimal, let group else { return nil }
    if group.value == decimal.value {
      reader.report(
        .fieldOutOfRange, at: group.range,
        "group and decimal are both “\(decimal.value)”, so that numbers can be read two ways.",
        help: "Give each its own character, or write group: \"\" for no groups.")
      return nil
    }
    return NumberFormat(
      decimal: decimal.value, group: group.value, minimumGroupingDigits: digits?.value ?? 1)
  }

  /// Unlike other texts, `group` may be a blank: many languages write a space there, some nothing.
  private static func group(
    _ reader: inout MappingReader, required: Bool
  ) -> Located<Character?>? {
    guard let node = reader.node("group", as: .text(TextForm(#"[^A-Za-z0-9\n\r]?"#))) else {
      if required { reader.reportMissing("group") }
      return nil
    }
    if case .scalar(let text, _) = node.content {
      if text.isEmpty { return Located(value: nil, range: node.range) }
      if let separator = separator(text) { return Located(value: separator, range: node.range) }
    }
    reader.report(
      .fieldOutOfRange, at: node.range,
      "group must be the one character between thousands and hundreds, such as “,” or “.”.",
      help: "Where the language writes none, write group: \"\".")
    return nil
  }

  private static func separator(_ text: String) -> Character? {
    guard text.count == 1, let separator = text.first, !separator.isLetter, !separator.isNumber,
      !separator.isNewline
    else { return nil }
    return separator
  }

  private static func folders(_ reader: inout MappingReader) -> [String: Located<String>] {
    let shape = NamedShape(.text(.urlPart))
    guard let node = reader.node("folders", as: .named(shape)) else { return [:] }
    guard case .mapping(let entries) = node.content else {
      reader.report(
        .fieldOutOfRange, at: node.range,
        "folders must name a URL folder for each section, but is no group of fields.",
        help: "Write “exercises: ejercicios” on a line of its own, indented under “folders:”.")
      return [:]
    }
    var folders: [String: Located<String>] = [:]
    for entry in entries {
      guard case .scalar(let text, _) = entry.value.content, URLPart.isValid(text) else {
        reader.report(
          .fieldOutOfRange, at: entry.value.range,
          "The URL folder of \(entry.key) must be made of lower-case letters, digits and hyphens.",
          help: "Write it as in “warm-up”: no spaces, capital letters or other signs.")
        continue
      }
      folders[entry.key] = Located(value: text, range: entry.value.range)
    }
    return folders
  }
}
