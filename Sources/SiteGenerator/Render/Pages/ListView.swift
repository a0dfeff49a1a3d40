/// What `list.html` shows: a part of the exercises for a region, in a category or in a position.
struct ListView: TemplateView {
  var root: String
  var page: PageFrame
  var exercises: [ExerciseCardView]
  /// The way through the parts, where the list has several.
  var way: ListWayView?
  var safety: PreparedRecord<SafetyView>?

  static let fields: [Field<ListView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .list("exercises", \.exercises),
    .optionalRecord("way", \.way),
    .optionalRecord("safety", \.safety),
  ]
}

/// The way through the parts of a list.
struct ListWayView: TemplateView {
  /// Which part this is, in words.
  var part: String
  var previous: ListStepView?
  var next: ListStepView?
  /// The first, the last and those near this one.
  var parts: [ListPartView]

  static let fields: [Field<ListWayView>] = [
    .text("part", \.part),
    .optionalRecord("previous", \.previous),
    .optionalRecord("next", \.next),
    .list("parts", \.parts),
  ]
}

/// A link to the part before or behind.
struct ListStepView: TemplateView {
  var url: String
  /// What the link says.
  var name: String

  static let fields: [Field<ListStepView>] = [
    .url("url", \.url),
    .text("name", \.name),
  ]
}

/// A link to a part by its number.
struct ListPartView: TemplateView {
  var number: Int
  var url: String
  var isCurrent: Bool
  /// Whether parts are left out between the one before and this one.
  var isAfterGap: Bool

  static let fields: [Field<ListPartView>] = [
    .number("number", \.number),
    .url("url", \.url),
    .flag("isCurrent", \.isCurrent),
    .flag("isAfterGap", \.isAfterGap),
  ]
}
