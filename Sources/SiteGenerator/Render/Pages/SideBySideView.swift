/// What `side-by-side.html` shows: an exercise in two languages, to be printed.
struct SideBySideView: TemplateView {
  var root: String
  /// Of the first side, in whose words the page speaks of itself.
  var lang: String
  var direction: String
  /// Plain text.
  var title: String
  /// Plain text.
  var clinicName: String
  /// The full address of the exercise in the first language.
  var canonicalURL: String
  /// Each made by `side.html`, in its own language's words.
  var sides: [SideBlockView]
  /// Those of the exercise, which show the same in every language.
  var pictures: [PictureView]
  var icons: DoseIconsView

  static let fields: [Field<SideBySideView>] = [
    .url("root", \.root),
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("title", \.title),
    .text("clinicName", \.clinicName),
    .url("canonicalURL", \.canonicalURL),
    .list("sides", \.sides),
    .list("pictures", \.pictures),
    .record("icons", \.icons),
  ]
}

/// One side of the page.
struct SideBlockView: TemplateView {
  var lang: String
  var direction: String
  /// The language's own name.
  var name: String
  var title: [UInt8]
  /// The exercise's own page in that language.
  var url: String
  var text: [UInt8]
  /// When to stop, for the foot of each sheet; nil where the safety page does not mark it.
  var safety: PreparedRecord<SafetyView>?

  static let fields: [Field<SideBlockView>] = [
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("name", \.name),
    .html("title", \.title),
    .url("url", \.url),
    .html("text", \.text),
    .optionalRecord("safety", \.safety),
  ]
}

/// What `side.html` shows: an exercise in one language, whose parts stand beside those of another.
struct SideView: TemplateView {
  var root: String
  var exercise: ProgramExerciseView

  static let fields: [Field<SideView>] = [
    .url("root", \.root),
    .record("exercise", \.exercise),
  ]
}

/// The way to an exercise beside its translation.
struct SideBySideLink: TemplateView {
  var url: String
  /// Of the other language.
  var lang: String
  var direction: String
  var name: String

  static let fields: [Field<SideBySideLink>] = [
    .url("url", \.url),
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("name", \.name),
  ]
}
