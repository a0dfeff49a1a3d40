import Diagnostics
import Localization

/// Messages that code asks for by a first part of their keys that they share and a last part that
/// names one of several things.
enum MessageFamily: String, CaseIterable {
  case category
  case region
  case level
  case equipment
  case caution
  case position
  case weekday
  case month = "date.month"
  case side
  case doseRepeat = "dose.repeat"
  case doseAsMany = "dose.as_many"
  case doseDuration = "dose.duration"
  case doseLabel = "dose.label"

  var placeholders: [String] {
    switch self {
    case .doseRepeat, .doseAsMany: ["times"]
    case .doseDuration: ["time"]
    case .category, .region, .level, .equipment, .caution, .position, .weekday, .month, .side,
      .doseLabel:
      []
    }
  }

  /// Every message of the family that a site may ask for.
  func messages(_ use: MessageUse) -> [FamilyMessage] {
    switch self {
    case .category: use.settings.categories.map { .category($0.value) }
    case .region: use.regions.map(FamilyMessage.region)
    case .level: use.levels.map(FamilyMessage.level)
    case .equipment: use.equipment.map(FamilyMessage.equipment)
    case .caution: use.cautions.map(FamilyMessage.caution)
    case .position: use.settings.positions.map(FamilyMessage.position)
    case .weekday: Clinic.Weekday.allCases.map(FamilyMessage.weekday)
    case .month: (1...12).map(FamilyMessage.month)
    case .side: use.sides.map(FamilyMessage.side)
    case .doseRepeat: ([nil] + use.sides).map(FamilyMessage.doseRepeat)
    case .doseAsMany:
      use.fields.contains(.asMany) ? ([nil] + use.sides).map(FamilyMessage.doseAsMany) : []
    case .doseDuration: ([nil] + use.sides).map(FamilyMessage.doseDuration)
    case .doseLabel: use.fields.compactMap(\.declaration.part).map(FamilyMessage.doseLabel)
    }
  }
}

/// A message of a family.
struct FamilyMessage: MessageDeclaration {
  private let family: MessageFamily
  let key: MessageKey

  private init(_ family: MessageFamily, _ member: String) {
    self.family = family
    key = MessageKey(rawValue: "\(family.rawValue).\(member)")
  }

  var placeholders: [String] { family.placeholders }

  static func category(_ id: String) -> FamilyMessage { FamilyMessage(.category, id) }

  static func region(_ id: String) -> FamilyMessage { FamilyMessage(.region, id) }

  static func level(_ id: String) -> FamilyMessage { FamilyMessage(.level, id) }

  static func equipment(_ id: String) -> FamilyMessage { FamilyMessage(.equipment, id) }

  static func caution(_ id: String) -> FamilyMessage { FamilyMessage(.caution, id) }

  static func position(_ id: String) -> FamilyMessage { FamilyMessage(.position, id) }

  static func weekday(_ day: Clinic.Weekday) -> FamilyMessage {
    FamilyMessage(.weekday, day.rawValue)
  }

  /// `number` is 1 for January to 12.
  static func month(_ number: Int) -> FamilyMessage { FamilyMessage(.month, "\(number)") }

  static func side(_ side: Dose.Side) -> FamilyMessage {
    FamilyMessage(.side, Dose.Side.key(of: side))
  }

  static func doseAsMany(_ side: Dose.Side?) -> FamilyMessage {
    FamilyMessage(.doseAsMany, Dose.Side.key(of: side))
  }

  static func doseRepeat(_ side: Dose.Side?) -> FamilyMessage {
    FamilyMessage(.doseRepeat, Dose.Side.key(of: side))
  }

  static func doseDuration(_ side: Dose.Side?) -> FamilyMessage {
    FamilyMessage(.doseDuration, Dose.Side.key(of: side))
  }

  static func doseLabel(_ kind: String) -> FamilyMessage {
    FamilyMessage(.doseLabel, kind.replacing("-", with: "_"))
  }
}

extension Dose.Side {
  fileprivate static func key(of side: Dose.Side?) -> String {
    side?.rawValue.replacing("-", with: "_") ?? "plain"
  }
}
