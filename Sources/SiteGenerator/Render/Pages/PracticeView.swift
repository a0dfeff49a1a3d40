/// The dose as numbers, for the practice timer. Of a range it is the lowest value: who wants more
/// goes on.
struct PracticeView: TemplateView {
  /// Seconds that each repetition is held.
  var hold: Int?
  var repetitions: Int?
  /// Seconds, where the dose is a time.
  var duration: Int?
  var sets: Int
  /// Seconds of rest between sets or, with one set, between repetitions.
  var rest: Int?
  /// `each` or `each-way`.
  var side: String?

  static let fields: [Field<PracticeView>] = [
    .optionalNumber("hold", \.hold),
    .optionalNumber("repetitions", \.repetitions),
    .optionalNumber("duration", \.duration),
    .number("sets", \.sets),
    .optionalNumber("rest", \.rest),
    .optionalText("side", \.side),
    // What messages are given in place of numbers that only the timer knows.
    .text("number") { _ in "{number}" },
    .text("total") { _ in "{total}" },
  ]

  init(_ dose: Dose) {
    hold = dose.hold?.lowerBound
    (repetitions, duration) =
      switch dose.work {
      case .repetitions(let amount): (amount.lowerBound, nil)
      case .duration(let amount): (nil, amount.lowerBound)
      }
    sets = dose.sets?.lowerBound ?? 1
    rest = dose.rest?.lowerBound
    side = dose.side?.rawValue
  }
}
