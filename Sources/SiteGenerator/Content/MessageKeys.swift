import Localization

/// The messages that code asks for; templates name theirs themselves.
extension MessageKey {
  static let photographToCome: MessageKey = "photograph_to_come"
  static let range: MessageKey = "number.range"
  static let percent: MessageKey = "number.percent"
  static let seconds: MessageKey = "unit.seconds"
  static let minutes: MessageKey = "unit.minutes"
  static let times: MessageKey = "unit.times"
  static let daysPerWeek: MessageKey = "unit.days_per_week"
  static let sideEach: MessageKey = "side.each"
  static let sideEachWay: MessageKey = "side.each_way"

  static let doseHold: MessageKey = "dose.hold"
  static let doseSets: MessageKey = "dose.sets"
  static let doseRestBetweenSets: MessageKey = "dose.rest.between_sets"
  static let doseRestBetweenRepetitions: MessageKey = "dose.rest.between_repetitions"
  static let doseEachDay: MessageKey = "dose.frequency.day"
  static let doseEachWeek: MessageKey = "dose.frequency.week"
  static let doseEachDayAndWeek: MessageKey = "dose.frequency.day_and_week"

  static let exerciseCount: MessageKey = "home.count"
  static let programTitle: MessageKey = "program.title"
  static let programSummary: MessageKey = "program.summary"
  static let dateLong: MessageKey = "date.long"
  static let chooserTitle: MessageKey = "chooser.title"
  static let chooserText: MessageKey = "chooser.text"
  static let chooserLink: MessageKey = "chooser.link"
  static let notFoundTitle: MessageKey = "not_found.title"
  static let notFoundText: MessageKey = "not_found.text"
  static let notFoundLink: MessageKey = "not_found.link"

  /// `number` is 1 for January to 12.
  static func dateMonth(_ number: Int) -> MessageKey {
    MessageKey(rawValue: "date.month.\(number)")
  }

  static func doseRepeat(_ side: Dose.Side?) -> MessageKey {
    MessageKey(rawValue: "dose.repeat.\(key(of: side))")
  }

  static func doseDuration(_ side: Dose.Side?) -> MessageKey {
    MessageKey(rawValue: "dose.duration.\(key(of: side))")
  }

  static func doseLabel(_ kind: String) -> MessageKey {
    MessageKey(rawValue: "dose.label.\(kind.replacing("-", with: "_"))")
  }

  static func category(_ id: String) -> MessageKey {
    MessageKey(rawValue: "category.\(id)")
  }

  static func equipment(_ id: String) -> MessageKey {
    MessageKey(rawValue: "equipment.\(id)")
  }

  static func position(_ position: ExerciseFacts.Position) -> MessageKey {
    MessageKey(rawValue: "position.\(position.rawValue)")
  }

  static func weekday(_ day: Clinic.Weekday) -> MessageKey {
    MessageKey(rawValue: "weekday.\(day.rawValue)")
  }

  private static func key(of side: Dose.Side?) -> String {
    switch side {
    case nil: "plain"
    case .each: "each"
    case .eachWay: "each_way"
    }
  }
}
