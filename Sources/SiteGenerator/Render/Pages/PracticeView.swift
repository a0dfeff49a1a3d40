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
  /// What the timer shows beside its digits.
  var picture: PictureView?

  /// Seconds to get into position after the reader has touched the page; they and those of `turn`
  /// belong to the timer, not to the dose.
  static let lead = 10
  /// Seconds after which a change of sides goes on by itself.
  static let turn = 20
  /// Seconds above which a time is shown in minutes and seconds, for which there must be room.
  static let longest = 90

  static let fields: [Field<PracticeView>] = [
    .optionalNumber("hold", \.hold),
    .optionalNumber("repetitions", \.repetitions),
    .optionalNumber("duration", \.duration),
    .number("sets", \.sets),
    .optionalNumber("rest", \.rest),
    .optionalText("side", \.side),
    .optionalRecord("picture", \.picture),
    .number("lead") { _ in lead },
    .number("turn") { _ in turn },
    .number("longest") { _ in longest },
    .flag("hasMinutes", \.hasMinutes),
    // What messages are given in place of numbers that only the timer knows.
    .text("number") { _ in "{number}" },
    .text("total") { _ in "{total}" },
    .text("time") { _ in "{time}" },
  ]

  /// Whether a time of the dose is shown in minutes and seconds.
  var hasMinutes: Bool {
    [hold, duration, rest].contains { ($0 ?? 0) > Self.longest }
  }

  init(_ dose: Dose, picture: PictureView?) {
    self.picture = picture
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
