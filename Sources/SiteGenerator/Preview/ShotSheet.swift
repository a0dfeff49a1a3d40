import Templates

/// The shot list on paper or on a screen.
struct ShotSheet: TemplateView {
  /// How many are there.
  var summary: String
  /// Whether one is still to be taken.
  var isOpen: Bool
  var groups: [ShotGroupView]

  static let fields: [Field<ShotSheet>] = [
    .text("summary", \.summary),
    .flag("isOpen", \.isOpen),
    .list("groups", \.groups),
  ]
}

/// The photographs of one position.
struct ShotGroupView: TemplateView {
  var name: String
  var lang: String
  var shots: [ShotView]

  static let fields: [Field<ShotGroupView>] = [
    .text("name", \.name),
    .text("lang", \.lang),
    .list("shots", \.shots),
  ]
}

/// A photograph, with its drawing as long as it is not there.
struct ShotView: TemplateView {
  var shot: Shot
  var lang: String
  /// Of the drawing or the photograph.
  var pictureURL: String?
  var pageURL: String?

  static let fields: [Field<ShotView>] = [
    .text("path", \.shot.path),
    .text("title", \.shot.title),
    .optionalText("shows", \.shot.shows),
    .optionalRecord("step", \.shot.step),
    .optionalText("equipment") {
      $0.shot.equipment.isEmpty ? nil : $0.shot.equipment.joined(separator: ", ")
    },
    .optionalText("misnamed") {
      if case .misnamed(let name) = $0.shot.state { name } else { nil }
    },
    .flag("isDraft", \.shot.isDraft),
    .flag("isTaken", \.shot.isTaken),
    .text("lang", \.lang),
    .optionalURL("picture", \.pictureURL),
    .optionalURL("url", \.pageURL),
  ]
}

extension Shot.Step: TemplateView {
  static let fields: [Field<Shot.Step>] = [
    .number("number", \.number),
    .text("text", \.text),
  ]
}
