/// What `page.html` shows: the safety page and every page that has no template of its own.
struct StandardView: TemplateView {
  var root: String
  var page: PageFrame
  var body: [UInt8]
  /// Whether it is the safety page, which gives medical advice.
  var isSafety: Bool
  var review: ReviewView?
  /// The same as `body`, on a safety page that says what each of its sections is for.
  var safety: SafetyView?

  static let fields: [Field<StandardView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .html("body", \.body),
    .flag("isSafety", \.isSafety),
    .optionalRecord("review", \.review),
    .optionalRecord("safety", \.safety),
  ]
}
