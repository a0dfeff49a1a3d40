import Localization

/// What `exercise.html` shows.
struct ExerciseView: TemplateView {
  var root: String
  var page: PageFrame
  var category: String
  var position: String
  var doseSentences: PreparedList<SentenceView>
  var doseParts: PreparedList<DosePartView>
  var icons: DoseIconsView
  var equipment: [EquipmentView]
  var cautions: [CautionView]
  /// Leads to the page's address as a code for telephones; nil where it is too long for one.
  var codeURL: String?
  /// What stands before the steps.
  var introduction: [UInt8]?
  var steps: [StepView]
  /// Pictures that belong to no step.
  var pictures: [PictureView]
  /// Videos that belong to no step.
  var videos: [VideoView]
  /// Whether a drawing stands in for a photograph.
  var hasDrawings: Bool
  /// What stands behind the steps.
  var details: [UInt8]?
  var safety: PreparedRecord<SafetyView>?
  var review: ReviewView?
  /// The first 6 digits of the digest of the page's facts and words.
  var version: String
  var practice: PracticeView
  /// The days of the log, and what there is to write down on each.
  var days: [DayView]
  var sessions: [SessionView]
  /// The exercises before and behind it on the home page.
  var previous: NavigationLink?
  var next: NavigationLink?
  /// The same beside other languages.
  var sidesBySide: [SideBySideLink]

  static let fields: [Field<ExerciseView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .text("category", \.category),
    .text("position", \.position),
    .list("doseSentences", \.doseSentences),
    .list("doseParts", \.doseParts),
    .record("icons", \.icons),
    .list("equipment", \.equipment),
    .list("cautions", \.cautions),
    .optionalURL("codeURL", \.codeURL),
    .optionalHTML("introduction", \.introduction),
    .list("steps", \.steps),
    .list("pictures", \.pictures),
    .list("videos", \.videos),
    .flag("hasDrawings", \.hasDrawings),
    .optionalHTML("details", \.details),
    .optionalRecord("safety", \.safety),
    .optionalRecord("review", \.review),
    .text("version", \.version),
    .record("practice", \.practice),
    .list("days", \.days),
    .list("sessions", \.sessions),
    .optionalRecord("previous", \.previous),
    .optionalRecord("next", \.next),
    .list("sidesBySide", \.sidesBySide),
  ]
}

struct SentenceView: TemplateView {
  var sentence: String

  static let fields: [Field<SentenceView>] = [.text("sentence", \.sentence)]
}

struct EquipmentView: TemplateView {
  var name: String

  static let fields: [Field<EquipmentView>] = [.text("name", \.name)]
}

/// Who has to ask before doing the exercise.
struct CautionView: TemplateView {
  var text: String

  static let fields: [Field<CautionView>] = [.text("text", \.text)]
}

struct DosePartView: TemplateView {
  var kind: String
  /// Leads to the element with the id `icon_` and the kind.
  var icon: String
  var label: String
  var value: String

  static let fields: [Field<DosePartView>] = [
    .text("kind", \.kind),
    .url("icon", \.icon),
    .text("label", \.label),
    .text("value", \.value),
  ]

  init(_ part: DoseWords.Part) {
    kind = part.kind
    icon = "#icon_" + part.kind
    label = part.label
    value = part.value
  }
}

struct StepView: TemplateView {
  var number: Int
  var text: [UInt8]
  var pictures: [PictureView]
  var videos: [VideoView]

  static let fields: [Field<StepView>] = [
    .number("number", \.number),
    .html("text", \.text),
    .list("pictures", \.pictures),
    .list("videos", \.videos),
  ]
}

/// The clinical review that still fits the page; absent, the page says that there was none.
struct ReviewView: TemplateView {
  var by: String
  var date: String
  /// The first 6 digits of the page's digest.
  var version: String

  static let fields: [Field<ReviewView>] = [
    .text("by", \.by),
    .text("date", \.date),
    .text("version", \.version),
  ]

  /// nil where there is no review, or it was of other words or facts.
  init?(_ page: Page, catalog: Catalog) {
    guard let review = page.facts.review, review.fits(page), let day = catalog.date(review.on)
    else { return nil }
    by = review.by
    date = day
    version = String(review.of.prefix(6))
  }
}
