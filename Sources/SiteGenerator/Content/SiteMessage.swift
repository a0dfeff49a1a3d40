import Localization

/// The messages that code asks for by themselves; templates name theirs themselves. A case is the
/// whole declaration: what it names must be in every string table, and can be formatted.
enum SiteMessage: String, CaseIterable, MessageDeclaration {
  case photographToCome = "photograph_to_come"
  case range = "number.range"
  case percent = "number.percent"

  case doseHold = "dose.hold"
  case doseUpTo = "dose.up_to"
  case doseRestBetweenSets = "dose.rest.between_sets"
  case doseRestBetweenRepetitions = "dose.rest.between_repetitions"
  case doseEachDay = "dose.frequency.day"
  case doseEachWeek = "dose.frequency.week"
  case doseEachDayAndWeek = "dose.frequency.day_and_week"

  case homeByRegion = "home.by_region"
  case homeByGoal = "home.by_goal"
  case homeByPosition = "home.by_position"
  case exercisePosition = "exercise.position"
  case listPart = "list.part"
  case listPrevious = "list.previous"
  case listNext = "list.next"
  case programTitle = "program.title"
  case programSummary = "program.summary"
  case selectionTitle = "selection.title"
  case selectionSummary = "selection.summary"
  case searchTitle = "search.title"
  case searchSummary = "search.summary"
  case dateLong = "date.long"
  case clockMorning = "clock.morning"
  case clockAfternoon = "clock.afternoon"
  case phoneExtension = "clinic.extension"
  case videoAbout = "video.about"
  case videoMinutesAndSeconds = "video.minutes_and_seconds"
  case videoMegabytes = "video.megabytes"
  case videoOpen = "video.open"
  case chooserTitle = "chooser.title"
  case chooserText = "chooser.text"
  case chooserLink = "chooser.link"
  case notFoundTitle = "not_found.title"
  case notFoundText = "not_found.text"
  case notFoundLink = "not_found.link"

  var key: MessageKey { MessageKey(rawValue: rawValue) }

  var placeholders: [String] {
    switch self {
    case .range: ["low", "high"]
    case .percent: ["number"]
    case .doseHold, .doseRestBetweenSets, .doseRestBetweenRepetitions: ["time"]
    case .doseEachDay, .doseUpTo: ["times"]
    case .doseEachWeek: ["days"]
    case .doseEachDayAndWeek: ["times", "days"]
    case .dateLong: ["month", "day", "year"]
    case .clockMorning, .clockAfternoon: ["time"]
    case .phoneExtension: ["number", "extension"]
    case .videoAbout: ["length", "size"]
    case .videoMinutesAndSeconds: ["minutes", "seconds"]
    case .videoMegabytes: ["number"]
    case .exercisePosition: ["position"]
    case .listPart: ["number", "total"]
    default: []
    }
  }

  /// The field without which nobody asks for it.
  var field: DoseField? { self == .doseUpTo ? .asMany : nil }

  /// Whether only languages ask for it that tell the time in twice 12 hours.
  var isOfTwelveHours: Bool { self == .clockMorning || self == .clockAfternoon }
}

/// The messages that code asks for with a count.
enum CountedMessage: String, CaseIterable, CountedMessageDeclaration {
  case seconds = "unit.seconds"
  case minutes = "unit.minutes"
  case hours = "unit.hours"
  case times = "unit.times"
  case daysPerWeek = "unit.days_per_week"
  case doseSets = "dose.sets"
  case doseEvery = "dose.every"
  case exerciseCount = "home.count"

  var key: MessageKey { MessageKey(rawValue: rawValue) }

  /// The field without which nobody asks for it.
  var field: DoseField? { self == .hours || self == .doseEvery ? .every : nil }
}
