/// What `plan.html` shows: a program, its exercises one behind the other.
struct PlanView: TemplateView {
  var root: String
  var page: PageFrame
  /// What stands above the phases, or all of the text where there are none.
  var introduction: [UInt8]?
  var phases: [PlanPhaseView]
  /// How many exercises there are, in words.
  var count: String
  /// Of the program alone.
  var review: ReviewView?
  /// The first 6 digits of the digest of the program's facts and words.
  var version: String
  /// Whether a clinician has reviewed the program and all that it shows.
  var isReviewed: Bool
  /// Whether a drawing stands in for a photograph.
  var hasDrawings: Bool
  var icons: DoseIconsView
  var safety: PreparedRecord<SafetyView>?
  /// The days of the log.
  var days: [DayView]
  /// Leads to the address of the page as a code for telephones.
  var codeURL: String?

  static let fields: [Field<PlanView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .optionalHTML("introduction", \.introduction),
    .list("phases", \.phases),
    .text("count", \.count),
    .optionalRecord("review", \.review),
    .text("version", \.version),
    .flag("isReviewed", \.isReviewed),
    .flag("hasDrawings", \.hasDrawings),
    .record("icons", \.icons),
    .optionalRecord("safety", \.safety),
    .list("days", \.days),
    .optionalURL("codeURL", \.codeURL),
    .record("practice") { _ in PracticeView.anyDose },
    // What messages are given in place of what only the scripts know.
    .text("exercise") { _ in "{exercise}" },
  ]
}

/// A phase of a program; one without a title where the program has none.
struct PlanPhaseView: TemplateView {
  /// Of its heading.
  var id: String
  var title: [UInt8]?
  /// What stands below the heading in the program's text.
  var text: [UInt8]?
  var exercises: [ProgramExerciseView]

  static let fields: [Field<PlanPhaseView>] = [
    .text("id", \.id),
    .optionalHTML("title", \.title),
    .optionalHTML("text", \.text),
    .list("exercises", \.exercises),
  ]
}

/// A program in a list.
struct PlanCardView: TemplateView {
  var title: [UInt8]
  var summary: [UInt8]
  var url: String
  /// How many exercises there are, in words.
  var count: String
  /// Set where the reader's locale lacks the page: title and summary are in this language.
  var foreign: ForeignLanguage?

  static let fields: [Field<PlanCardView>] = [
    .html("title", \.title),
    .html("summary", \.summary),
    .url("url", \.url),
    .text("count", \.count),
    .optionalRecord("foreign", \.foreign),
  ]
}
