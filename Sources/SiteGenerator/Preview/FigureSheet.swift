import Templates

/// All figures on one sheet.
struct FigureSheet: TemplateView {
  var cards: [FigureCard]

  static let fields: [Field<FigureSheet>] = [.list("cards", \.cards)]
}

/// A figure with what it stands in for.
struct FigureCard: TemplateView {
  var name: String
  var path: String
  /// Whether the file is the site's.
  var isOwn: Bool
  /// Of the drawing; nil where it cannot be drawn.
  var url: String?
  var uses: [FigureUse]

  static let fields: [Field<FigureCard>] = [
    .text("name", \.name),
    .text("path", \.path),
    .flag("isOwn", \.isOwn),
    .optionalURL("url", \.url),
    .list("uses", \.uses),
  ]
}

/// A picture that a figure stands in for.
struct FigureUse: TemplateView {
  var title: String
  /// What the photograph has to show.
  var shows: String
  /// The language of both.
  var lang: String
  var url: String?

  static let fields: [Field<FigureUse>] = [
    .text("title", \.title),
    .text("shows", \.shows),
    .text("lang", \.lang),
    .optionalURL("url", \.url),
  ]

  init(title: String, shows: String, lang: String, address: Address?) {
    self.title = title
    self.shows = shows
    self.lang = lang
    url = address.map { "/" + $0.url }
  }
}
