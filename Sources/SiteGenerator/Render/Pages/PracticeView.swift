/// The dose as numbers, for the practice timer: a field for each that a dose may have. Of a range it
/// is the lowest value: who wants more goes on.
struct PracticeView: TemplateView {
  var dose: Dose
  /// What the timer shows beside its digits.
  var picture: PictureView?

  /// Seconds to get into position after the reader has touched the page; they and those of `turn`
  /// belong to the timer, not to the dose.
  static let lead = 10
  /// Seconds after which a change of sides goes on by itself.
  static let turn = 20
  /// Seconds above which a time is shown in minutes and seconds, for which there must be room.
  static let longest = 90

  static let fields: [Field<PracticeView>] =
    DoseField.allCases.map(\.practice) + [
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

  /// Has all that a timer may show; on pages of several exercises scripts take out what a dose has not.
  static let anyDose = PracticeView(
    dose: Dose([.repetitions: .amount(1...1), .side: .side(.each)]), picture: nil)

  /// Whether a time of the dose is shown in minutes and seconds.
  var hasMinutes: Bool {
    dose.fields.contains { field in
      guard case .seconds = field.declaration.notation else { return false }
      return (dose.lowest(field) ?? 0) > Self.longest
    }
  }
}

extension DoseField {
  fileprivate var practice: Field<PracticeView> {
    let declaration = declaration
    return switch declaration.notation {
    case .count, .seconds, .hours:
      if let implied = declaration.implied {
        .number(declaration.name) { $0.dose.lowest(self) ?? implied }
      } else {
        .optionalNumber(declaration.name) { $0.dose.lowest(self) }
      }
    case .side:
      // Only a change of sides concerns the timer.
      .optionalText(declaration.name) { view in
        view.dose.side.flatMap { $0.isBoth ? $0.rawValue : nil }
      }
    case .flag: .flag(declaration.name) { $0.dose[self] != nil }
    }
  }
}
