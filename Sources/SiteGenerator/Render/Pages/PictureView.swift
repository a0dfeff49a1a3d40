/// A picture as a page shows it.
struct PictureView: TemplateView {
  /// The drawing, or the photograph for browsers that know none of its renditions.
  var url: String
  var width: Int
  var height: Int
  var alt: String
  var caption: [UInt8]?
  /// The number of the step that it shows.
  var step: Int?
  /// Whether a drawing stands in for the photograph.
  var isPlaceholder: Bool
  /// Set on photographs alone.
  var photograph: PhotographView?

  static let fields: [Field<PictureView>] = [
    .url("url", \.url),
    .number("width", \.width),
    .number("height", \.height),
    .text("alt", \.alt),
    .optionalHTML("caption", \.caption),
    .optionalNumber("step", \.step),
    .flag("isPlaceholder", \.isPlaceholder),
    .optionalRecord("photograph", \.photograph),
  ]
}

/// What a browser chooses from to show a photograph.
struct PhotographView: TemplateView {
  /// In WebP, the narrowest first.
  var renditions: [RenditionView]
  /// Whether it is loaded only when the reader comes near it.
  var isLazy: Bool
  /// What stays in view where it is cropped.
  var focus: FocusView?

  static let fields: [Field<PhotographView>] = [
    .list("renditions", \.renditions),
    .list("widest") { Array($0.renditions.suffix(1)) },
    .flag("isLazy", \.isLazy),
    .optionalRecord("focus", \.focus),
  ]
}

/// A place of a photograph, in steps of ten percent, which style sheets have rules for.
struct FocusView: TemplateView {
  var across: Int
  var down: Int

  init(_ focus: PictureFocus) {
    (across, down) = focus.tenths
  }

  static let fields: [Field<FocusView>] = [
    .number("across", \.across),
    .number("down", \.down),
  ]
}

struct RenditionView: TemplateView {
  var url: String
  /// In pixels.
  var width: Int
  var isFirst: Bool

  static let fields: [Field<RenditionView>] = [
    .url("url", \.url),
    .number("width", \.width),
    .flag("isFirst", \.isFirst),
  ]
}
