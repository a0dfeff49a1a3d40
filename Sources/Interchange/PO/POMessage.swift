import Localization

/// What one entry of a PO file holds: a text, or the forms of a message for each plural category.
enum POMessage {
  case single(TranslationUnit)
  case plural(key: String, forms: [(category: PluralCategory, unit: TranslationUnit)])

  /// Puts the forms of a message together where the file has all of them and they have at most two
  /// sources, that of the first and that of the others: an entry has no room for more.
  static func messages(
    of units: [TranslationUnit], categories: [PluralCategory]
  ) -> [POMessage] {
    var messages: [POMessage] = []
    var rest = units[...]
    while let first = rest.first {
      let forms = rest.prefix(categories.count)
      if let message = plural(Array(forms), categories: categories) {
        messages.append(message)
        rest = rest.dropFirst(forms.count)
      } else {
        messages.append(.single(first))
        rest = rest.dropFirst()
      }
    }
    return messages
  }

  private static func plural(
    _ units: [TranslationUnit], categories: [PluralCategory]
  ) -> POMessage? {
    guard categories.count > 1, let key = units.first.flatMap({ PluralPlace($0.place) })?.key else {
      return nil
    }
    let places = units.map { PluralPlace($0.place) }
    guard
      places == categories.map({ PluralPlace(key: key, category: $0) }),
      Set(units.dropFirst().map { $0.source.written(asMarkdown: $0.isMarkdown) }).count == 1
    else { return nil }
    return .plural(key: key, forms: Array(zip(categories, units)))
  }

  func entry(in document: TranslationDocument) -> POEntry {
    switch self {
    case .single(let unit): Self.entry(of: unit, in: document)
    case .plural(let key, let forms): Self.entry(key: key, forms, in: document)
    }
  }

  private static func entry(
    of unit: TranslationUnit, in document: TranslationDocument
  ) -> POEntry {
    var entry = POEntry(
      context: "\(document.name)/\(unit.place)",
      id: unit.source.written(asMarkdown: unit.isMarkdown),
      string: unit.target?.written(asMarkdown: unit.isMarkdown) ?? "")
    entry.comments =
      comments(of: [unit], in: document)
      + extracted("\(POTranslation.base): \(unit.base)")
      + ["#: \(document.sourcePath):\(unit.context.line)"]
    if case .changed(let from) = unit.state { entry.previous = previous("msgid", from) }
    return entry
  }

  private static func entry(
    key: String, _ forms: [(category: PluralCategory, unit: TranslationUnit)],
    in document: TranslationDocument
  ) -> POEntry {
    let units = forms.map(\.unit)
    let sources = [units.first, units.last].compactMap { $0 }
      .map { $0.source.written(asMarkdown: $0.isMarkdown) }
    var entry = POEntry(
      context: "\(document.name)/\(key)", id: sources.first ?? "", string: "")
    entry.pluralID = sources.last
    entry.strings = units.map { $0.target?.written(asMarkdown: $0.isMarkdown) ?? "" }
    let bases = forms.flatMap {
      extracted("\(POTranslation.base) \($0.category.rawValue): \($0.unit.base)")
    }
    let lines = Set(units.map(\.context.line)).sorted()
    entry.comments =
      comments(of: units, in: document) + bases + lines.map { "#: \(document.sourcePath):\($0)" }
    let before = [units.first, units.last].compactMap { $0?.state.earlierSource }
    if !before.isEmpty {
      entry.previous =
        previous("msgid", units.first?.state.earlierSource ?? sources.first ?? "")
        + previous("msgid_plural", units.last?.state.earlierSource ?? sources.last ?? "")
    }
    return entry
  }

  /// What a translator may read of some units, without what they share.
  private static func comments(
    of units: [TranslationUnit], in document: TranslationDocument
  ) -> [String] {
    var known: Set<UnitNote> = []
    let notes = units.flatMap { $0.notes(of: document) }
      .filter { known.insert($0).inserted }
    let states = Set(units.map(\.state.name)).sorted().joined(separator: ", ")
    return notes.flatMap { extracted($0.text) } + extracted("state: \(states)")
  }

  private static func extracted(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let visible = line.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
      return "#. " + String(String.UnicodeScalarView(visible))
    }
  }

  private static func previous(_ keyword: String, _ text: String) -> [String] {
    ["#| \(keyword) \(POWriter.quoted(text))"]
  }
}

/// The place of one form of a message, `dose.hold|few`.
struct PluralPlace: Hashable {
  var key: String
  var category: PluralCategory
}

extension PluralPlace {
  init?(_ place: String) {
    guard let bar = place.lastIndex(of: "|"),
      let category = PluralCategory(rawValue: String(place[bar...].dropFirst()))
    else { return nil }
    self.init(key: String(place[..<bar]), category: category)
  }

  var place: String { "\(key)|\(category.rawValue)" }
}

extension TranslationUnit.State {
  fileprivate var earlierSource: String? {
    if case .changed(let from) = self { from } else { nil }
  }
}
