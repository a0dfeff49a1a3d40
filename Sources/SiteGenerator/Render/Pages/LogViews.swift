/// A day of the log that a patient keeps on paper.
struct DayView: TemplateView {
  /// From 1.
  var number: Int

  static let fields: [Field<DayView>] = [.number("number", \.number)]

  static let week = (1...7).map(DayView.init)
}

/// A session of a day, of which the patient writes down how many and how much pain.
struct SessionView: TemplateView {
  /// From 1; nil where the day has one session alone.
  var session: Int?

  static let fields: [Field<SessionView>] = [.optionalNumber("session", \.session)]

  /// Those of a day as the dose has them.
  static func all(of dose: Dose) -> [SessionView] {
    let count = dose.sessionsADay
    return (1...count).map { SessionView(session: count > 1 ? $0 : nil) }
  }
}

extension Dose {
  /// The hours of a day in which a patient exercises.
  static let wakingHours = 16
  /// More would fit on no sheet.
  static let mostSessions = 12

  /// How often a day the patient exercises; of a range the lowest, and once where the dose says
  /// nothing of it.
  var sessionsADay: Int {
    let sessions =
      amount(.perDay)?.lowerBound ?? amount(.every).map { Self.wakingHours / $0.upperBound }
    return min(Self.mostSessions, max(1, sessions ?? 1))
  }
}
