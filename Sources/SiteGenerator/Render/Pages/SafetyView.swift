/// What the safety page says above its first thematic break and, on that page itself, below it.
struct SafetyView: TemplateView {
  /// All of it above the break.
  var text: [UInt8]
  /// What stands above the first section.
  var introduction: [UInt8]?
  /// Its sections in their order; none where the page does not say what each is for.
  var levels: [SafetyLevelView]
  /// What stands below the break.
  var rest: [UInt8]?
  var url: String

  static let fields: [Field<SafetyView>] = [
    .html("text", \.text),
    .optionalHTML("introduction", \.introduction),
    .flag("hasLevels") { !$0.levels.isEmpty },
    .list("levels", \.levels),
    .optionalRecord("stop", \.stop),
    .list("others", \.others),
    .optionalHTML("rest", \.rest),
    .url("url", \.url),
  ]

  /// When to stop an exercise, which stands beside its steps.
  private var stop: SafetyLevelView? { levels.first { $0.level == .stop } }

  /// What stands elsewhere on an exercise's page.
  private var others: [SafetyLevelView] { levels.filter { $0.level != .stop } }
}

/// A section of the safety text.
struct SafetyLevelView: TemplateView {
  var level: SafetyLevel
  /// The id of its heading.
  var id: String
  var title: [UInt8]
  var text: [UInt8]
  /// Whom to call.
  var call: PhoneLink?

  static let fields: [Field<SafetyLevelView>] = [
    .text("level", \.level.rawValue),
    .url("icon") { "#icon_" + $0.level.rawValue },
    .text("id", \.id),
    .url("anchor") { "#" + $0.id },
    .html("title", \.title),
    .html("text", \.text),
    .optionalRecord("call", \.call),
  ]
}
