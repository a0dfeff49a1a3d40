/// What `program.html` shows: all exercises of a locale on one page, to be printed.
struct ProgramView: TemplateView {
  var root: String
  var page: PageFrame
  /// By position, so that the patient turns over as seldom as can be.
  var groups: [ProgramGroupView]
  /// Whether a clinician has reviewed all that the page shows.
  var isReviewed: Bool
  /// Whether a drawing stands in for a photograph.
  var hasDrawings: Bool
  var icons: DoseIconsView
  var safety: PreparedRecord<SafetyView>?
  /// The days of the log.
  var days: [DayView]

  static let fields: [Field<ProgramView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .list("groups", \.groups),
    .flag("isReviewed", \.isReviewed),
    .flag("hasDrawings", \.hasDrawings),
    .record("icons", \.icons),
    .optionalRecord("safety", \.safety),
    .list("days", \.days),
  ]
}

/// The exercises in one position.
struct ProgramGroupView: TemplateView {
  var id: String
  var position: String
  var exercises: [ProgramExerciseView]
  /// Exercises that are in another language only: named, not shown.
  var others: [NavigationLink]

  static let fields: [Field<ProgramGroupView>] = [
    .text("id", \.id),
    .text("position", \.position),
    .list("exercises", \.exercises),
    .list("others", \.others),
  ]
}

/// An exercise on the page of all of them, or of a program.
struct ProgramExerciseView: TemplateView {
  /// Its place on the page, from 1.
  var number: Int
  /// Of its own page; nil where that is not published.
  var url: String?
  var title: [UInt8]
  var summary: [UInt8]
  /// What a program says of it.
  var note: [UInt8]?
  /// In words.
  var position: String
  /// Whether the exercise before it in a program has another.
  var changesPosition: Bool
  var doseSentences: PreparedList<SentenceView>
  var doseParts: PreparedList<DosePartView>
  var equipment: [EquipmentView]
  var cautions: [CautionView]
  var introduction: [UInt8]?
  var steps: [StepView]
  /// All pictures, in order.
  var pictures: [PictureView]
  var details: [UInt8]?
  var review: ReviewView?
  var version: String
  /// What there is to write down on a day of the log.
  var sessions: [SessionView]
  var practice: PracticeView

  static let fields: [Field<ProgramExerciseView>] = [
    .number("number", \.number),
    .optionalURL("url", \.url),
    .html("title", \.title),
    .html("summary", \.summary),
    .optionalHTML("note", \.note),
    .text("position", \.position),
    .flag("changesPosition", \.changesPosition),
    .list("doseSentences", \.doseSentences),
    .list("doseParts", \.doseParts),
    .list("equipment", \.equipment),
    .list("cautions", \.cautions),
    .optionalHTML("introduction", \.introduction),
    .list("steps", \.steps),
    .list("pictures", \.pictures),
    .optionalHTML("details", \.details),
    .optionalRecord("review", \.review),
    .text("version", \.version),
    .list("sessions", \.sessions),
    .record("practice", \.practice),
  ]
}
