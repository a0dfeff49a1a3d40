import Diagnostics
import HTML
import Localization

/// What `dose.js` needs to say any dose in a locale's words as `DoseWords` does: the fields of a dose,
/// the messages cut at their placeholders, and the locale's numbers and plurals.
struct DoseScript {
  let catalog: Catalog
  /// What may be set: whatever every language of the site has words for.
  let fields: [DoseField]
  let sides: [Dose.Side]

  init(_ catalog: Catalog, among catalogs: [Catalog]) {
    self.catalog = catalog
    let offered = DoseField.allCases.filter { field in
      field.isUsual || catalogs.allSatisfy { $0.hasAll(Self.messages(onlyOf: field)) }
    }
    fields = offered
    sides = Dose.Side.allCases.filter { side in
      side.isBoth
        || catalogs.allSatisfy {
          $0.hasAll(Self.messages(of: side, asMany: offered.contains(.asMany)))
        }
    }
  }

  /// The messages that no other field asks for.
  private static func messages(onlyOf field: DoseField) -> [MessageKey] {
    var keys = SiteMessage.allCases.filter { $0.field == field }.map(\.key)
    keys += CountedMessage.allCases.filter { $0.field == field }.map(\.key)
    if let part = field.declaration.part { keys.append(FamilyMessage.doseLabel(part).key) }
    if field == .asMany {
      keys += [nil, .each, .eachWay].map { FamilyMessage.doseAsMany($0).key }
    }
    return keys
  }

  private static func messages(of side: Dose.Side, asMany: Bool) -> [MessageKey] {
    let all: [FamilyMessage] = [.side(side), .doseRepeat(side), .doseDuration(side)]
    return all.map(\.key) + (asMany ? [FamilyMessage.doseAsMany(side).key] : [])
  }

  /// Whatever a dose of any page may ask for.
  private static let messages: [MessageKey] = {
    let single: [SiteMessage] = [
      .range, .doseHold, .doseUpTo, .doseRestBetweenSets, .doseRestBetweenRepetitions, .doseEachDay,
      .doseEachWeek, .doseEachDayAndWeek,
    ]
    let counted: [CountedMessage] = [
      .seconds, .minutes, .hours, .times, .daysPerWeek, .doseSets, .doseEvery,
    ]
    let sides = [nil] + Dose.Side.allCases
    let family =
      Dose.Side.allCases.map(FamilyMessage.side) + sides.map(FamilyMessage.doseRepeat)
      + sides.map(FamilyMessage.doseAsMany) + sides.map(FamilyMessage.doseDuration)
      + DoseField.allCases.compactMap(\.declaration.part).map(FamilyMessage.doseLabel)
    return single.map(\.key) + counted.map(\.key) + family.map(\.key)
  }()

  /// The highest number that a dose may have.
  static let highest =
    DoseField.allCases.compactMap { $0.declaration.notation.limits?.upperBound }
    .max() ?? 0

  func write(into json: inout JSONWriter) {
    let numbers = catalog.settings.numbers
    json.name("numbers")
    json.object { json in
      json.member("group", numbers.group.map(String.init) ?? "")
      json.member("grouped", 3 + numbers.minimumGroupingDigits)
    }
    json.name("plurals")
    json.object { writePlurals(into: &$0) }
    json.name("fields")
    json.array { json in
      for field in DoseField.allCases { json.object { write(field, into: &$0) } }
    }
    json.name("sides")
    json.array { json in
      for side in Dose.Side.allCases { json.object { write(side, into: &$0) } }
    }
    json.name("sessions")
    json.object { json in
      json.member("wakingHours", Dose.wakingHours)
      json.member("most", Dose.mostSessions)
    }
    json.name("messages")
    json.object { json in
      for key in Self.messages { write(key, into: &json) }
    }
  }

  private func writePlurals(into json: inout JSONWriter) {
    let plurals = PluralRuns(catalog.pluralRules, upTo: Self.highest)
    json.name("areRepeated")
    json.value(plurals.areRepeated)
    json.name("runs")
    json.array { json in
      for run in plurals.runs {
        json.array { json in
          json.value(run.start)
          json.value(run.category.rawValue)
        }
      }
    }
  }

  private func write(_ field: DoseField, into json: inout JSONWriter) {
    let declaration = field.declaration
    json.member("name", declaration.name)
    json.member("letter", declaration.letter)
    json.member("notation", declaration.notation.name)
    if let limits = declaration.notation.limits {
      json.member("least", limits.lowerBound)
      json.member("most", limits.upperBound)
    }
    if let part = declaration.part { json.member("part", part) }
    if let unit = declaration.unit { json.member("unit", unit.rawValue) }
    json.name("isOffered")
    json.value(fields.contains(field))
  }

  private func write(_ side: Dose.Side, into json: inout JSONWriter) {
    json.member("name", side.rawValue)
    json.member("letter", DoseNotation.letter(of: side))
    json.name("isOffered")
    json.value(sides.contains(side))
  }

  /// Nothing where the string table has no such message.
  private func write(_ key: MessageKey, into json: inout JSONWriter) {
    guard let entry = catalog.table[key] else { return }
    json.key(key.rawValue)
    switch entry {
    case .single(let message): write(message.value, into: &json)
    case .plural(let forms):
      json.object { json in
        for category in PluralCategory.allCases {
          guard let form = forms[category] else { continue }
          json.key(category.rawValue)
          write(form.value, into: &json)
        }
      }
    }
  }

  /// Text and names of placeholders in turn, text first.
  private func write(_ message: Message, into json: inout JSONWriter) {
    json.array { json in
      var isBehindText = false
      for part in message.parts {
        switch part {
        case .literal(let text): json.value(text)
        case .placeholder(let name):
          if !isBehindText { json.value("") }
          json.value(name)
        }
        if case .literal = part { isBehindText = true } else { isBehindText = false }
      }
    }
  }
}

extension Catalog {
  fileprivate func hasAll(_ keys: [MessageKey]) -> Bool { keys.allSatisfy { table[$0] != nil } }
}

extension DoseField.Notation {
  /// Of amounts, in the unit of the field.
  fileprivate var limits: ClosedRange<Int>? {
    switch self {
    case .count(let limits), .seconds(let limits), .hours(let limits): limits
    case .side, .flag: nil
    }
  }

  fileprivate var name: String {
    switch self {
    case .count: "count"
    case .seconds: "seconds"
    case .hours: "hours"
    case .side: "side"
    case .flag: "flag"
    }
  }
}
