/// A video as a page shows it.
struct VideoView: TemplateView {
  var url: String
  /// What a browser calls its format.
  var type: String
  var width: Int
  var height: Int
  /// What is shown before it plays.
  var poster: String
  var alt: String
  /// The number of the step that it shows.
  var step: Int?
  /// How long and how large it is, in words.
  var about: String
  /// The words of a link to the file.
  var open: String
  /// Set where something is said in it.
  var captions: CaptionsView?

  static let fields: [Field<VideoView>] = [
    .url("url", \.url),
    .text("type", \.type),
    .number("width", \.width),
    .number("height", \.height),
    .url("poster", \.poster),
    .text("alt", \.alt),
    .optionalNumber("step", \.step),
    .text("about", \.about),
    .text("open", \.open),
    .optionalRecord("captions", \.captions),
  ]
}

/// The captions of a video in the page's language.
struct CaptionsView: TemplateView {
  var url: String
  var lang: String
  /// The language's own name.
  var label: String

  static let fields: [Field<CaptionsView>] = [
    .url("url", \.url),
    .text("lang", \.lang),
    .text("label", \.label),
  ]
}
