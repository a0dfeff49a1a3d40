/// What `selection.html` shows: a page that scripts fill with the exercises that a therapist chose for
/// one patient.
struct SelectionView: TemplateView {
  var root: String
  var page: PageFrame
  /// A data block for scripts, as a whole element.
  var words: [UInt8]
  /// What may be chosen, by position; empty where the search offers it.
  var groups: [ChoiceGroupView]
  /// What the search begins with, in a site with so many exercises that no page lists all of them.
  var indexURL: String?
  /// Whether a clinician has reviewed what the page says of safety.
  var isReviewed: Bool
  var icons: DoseIconsView
  var safety: PreparedRecord<SafetyView>?
  /// The days of the log.
  var days: [DayView]

  /// More exercises nobody does every day.
  static let most = 20

  static let fields: [Field<SelectionView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .html("words", \.words),
    .list("groups", \.groups),
    .optionalURL("indexURL", \.indexURL),
    .flag("isReviewed", \.isReviewed),
    .record("icons", \.icons),
    .optionalRecord("safety", \.safety),
    .list("days", \.days),
    .list("sessions") { _ in [SessionView(session: nil)] },
    .record("practice") { _ in PracticeView.anyDose },
    .number("most") { _ in most },
    // What messages are given in place of what only the scripts know.
    .text("exercise") { _ in "{exercise}" },
    .text("address") { _ in "{address}" },
    .text("place") { _ in "{place}" },
    .text("least") { _ in "{least}" },
    .text("highest") { _ in "{highest}" },
  ]
}

/// The exercises in one position, to be chosen from.
struct ChoiceGroupView: TemplateView {
  var position: String
  var exercises: [ChoiceView]

  static let fields: [Field<ChoiceGroupView>] = [
    .text("position", \.position),
    .list("exercises", \.exercises),
  ]
}

struct ChoiceView: TemplateView {
  /// The name of its folder.
  var id: String
  var title: [UInt8]

  static let fields: [Field<ChoiceView>] = [
    .text("id", \.id),
    .html("title", \.title),
  ]
}

/// What `sheet.html` shows: an exercise on the page of a selection, whose scripts write the dose.
struct SheetView: TemplateView {
  var root: String
  var exercise: ProgramExerciseView

  static let fields: [Field<SheetView>] = [
    .url("root", \.root),
    .record("exercise", \.exercise),
  ]
}
