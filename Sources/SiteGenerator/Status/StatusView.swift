import HTML
import Localization
import Templates

/// The status of all translations as a page.
package struct StatusPage: TemplateView {
  var status: StatusTable

  static let fields: [Field<StatusPage>] = [.record("status", \.status)]

  package init(_ status: TranslationStatus) {
    self.status = StatusTable(status)
  }

  /// A whole document that needs nothing beside it.
  package var bytes: [UInt8] {
    var buffer = ByteBuffer(capacity: 64 * 1024)
    StatusTemplates.page?.render(record, into: &buffer)
    return buffer.bytes
  }
}

/// A table for each language.
struct StatusTable: TemplateView {
  var locales: [StatusLocaleView]

  static let fields: [Field<StatusTable>] = [.list("locales", \.locales)]

  /// `url` is where a translation is read beside its source; nil for a document that stands alone.
  init(_ status: TranslationStatus, url: (LocaleID, TextStatus) -> String? = { _, _ in nil }) {
    locales = status.locales.map { StatusLocaleView($0, url: url) }
  }
}

struct StatusLocaleView: TemplateView {
  var name: String
  var isInPreparation: Bool
  var rows: [StatusRowView]
  var total: StatusTallyView

  static let fields: [Field<StatusLocaleView>] = [
    .text("name", \.name),
    .flag("isInPreparation", \.isInPreparation),
    .list("rows", \.rows),
    .record("total", \.total),
  ]

  init(_ locale: LocaleStatus, url: (LocaleID, TextStatus) -> String?) {
    name = locale.locale.description
    isInPreparation = locale.isInPreparation
    rows = locale.rows.map { StatusRowView($0, url: url(locale.locale, $0)) }
    total = StatusTallyView(locale.total)
  }
}

struct StatusRowView: TemplateView {
  var name: String
  var url: String?
  var path: String
  var tally: StatusTallyView
  var acceptances: String
  var publication: String
  var reasons: String
  /// The class for the style sheet; empty for nothing to see to.
  var style: String

  static let fields: [Field<StatusRowView>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
    .text("path", \.path),
    .record("tally", \.tally),
    .text("acceptances", \.acceptances),
    .text("publication", \.publication),
    .text("reasons", \.reasons),
    .text("style", \.style),
  ]

  init(_ row: TextStatus, url: String?) {
    name = row.title ?? row.name
    self.url = url
    path = row.path
    tally = StatusTallyView(row.tally)
    acceptances = row.acceptances.map { "\($0.by), \($0.on)" }.joined(separator: "; ")
    publication = row.standing.rawValue
    reasons = row.reasons.joined(separator: " ")
    style =
      switch row.standing {
      case .withheld, .faulty, .missing: "problem"
      case .published, .draft, .inPreparation: row.isAccepted ? "" : "hint"
      }
  }
}

struct StatusTallyView: TemplateView {
  var tally: StatusTally

  static let fields: [Field<StatusTallyView>] = [
    .number("texts", \.tally.texts),
    .number("complete", \.tally.complete),
    .number("open", \.tally.open),
    .number("changed", \.tally.changed),
    .number("drafts", \.tally.drafts),
    .number("words", \.tally.words),
  ]

  init(_ tally: StatusTally) {
    self.tally = tally
  }
}
