import HTML
import Templates

/// A page of the preview's own: a sheet over many pages, or what is said where there is no page
/// of the site's to show.
struct PlainPage: TemplateView {
  var title: String
  var text: String?
  var overview: OverviewTable?
  var figures: FigureSheet?
  var shots: ShotSheet?
  var status: StatusTable?
  var reading: ReadingView?
  /// The site's own, for what looks as its pages do.
  var style: String?
  var bar: ProblemBar

  static let fields: [Field<PlainPage>] = [
    .text("title", \.title),
    .optionalText("text", \.text),
    .optionalRecord("overview", \.overview),
    .optionalRecord("figures", \.figures),
    .optionalRecord("shots", \.shots),
    .optionalRecord("status", \.status),
    .optionalRecord("reading", \.reading),
    .optionalURL("style", \.style),
    .record("bar", \.bar),
  ]

  var bytes: [UInt8] {
    var buffer = ByteBuffer(capacity: 64 * 1024)
    PreviewTemplates.page?.render(record, into: &buffer)
    return buffer.bytes
  }
}

/// The table of all pages by locale.
struct OverviewTable: TemplateView {
  var locales: [OverviewLocale]
  var rows: [OverviewRow]

  static let fields: [Field<OverviewTable>] = [
    .list("locales", \.locales),
    .list("rows", \.rows),
  ]
}

struct OverviewLocale: TemplateView {
  var lang: String
  var name: String

  static let fields: [Field<OverviewLocale>] = [.text("lang", \.lang), .text("name", \.name)]
}

/// A page, with a cell for each locale.
struct OverviewRow: TemplateView {
  var lang: String
  var title: String
  var cells: [OverviewCell]

  static let fields: [Field<OverviewRow>] = [
    .text("lang", \.lang),
    .text("title", \.title),
    .list("cells", \.cells),
  ]
}

struct OverviewCell: TemplateView {
  var text: String
  /// The class for the style sheet; empty for nothing to see to.
  var style: String
  var url: String?

  static let fields: [Field<OverviewCell>] = [
    .text("text", \.text),
    .text("style", \.style),
    .optionalURL("url", \.url),
  ]

  init(text: String, style: String = "", address: Address?) {
    self.text = text
    self.style = style
    url = address.map { "/" + $0.url }
  }
}
