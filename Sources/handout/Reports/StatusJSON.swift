import HTML
import Localization
import SiteGenerator

/// How far the translations are, for programs. Paths are relative to the site folder.
struct StatusJSON {
  /// Raised when a program that reads the format would have to be changed.
  static let version = 1

  let status: TranslationStatus

  var text: String {
    var json = JSONWriter(ByteBuffer())
    json.object { json in
      json.name("version")
      json.value(Self.version)
      json.name("locales")
      json.array { json in
        for locale in status.locales {
          json.object { write(locale, &$0) }
        }
      }
    }
    return ReportText.json(json)
  }

  private func write(_ locale: LocaleStatus, _ json: inout JSONWriter) {
    json.member("locale", locale.locale.description)
    json.name("inPreparation")
    json.value(locale.isInPreparation)
    json.name("total")
    json.object { write(locale.total, &$0) }
    json.name("pages")
    json.array { json in
      for row in locale.rows {
        json.object { write(row, &$0) }
      }
    }
  }

  private func write(_ row: TextStatus, _ json: inout JSONWriter) {
    json.member("page", row.name)
    json.member("path", row.path)
    if let title = row.title { json.member("title", title) }
    write(row.tally, &json)
    json.name("acceptances")
    json.array { json in
      for acceptance in row.acceptances {
        json.object { json in
          json.member("by", acceptance.by)
          json.member("on", acceptance.on.description)
        }
      }
    }
    json.member("site", row.standing.rawValue)
    json.name("reasons")
    json.array { json in
      for reason in row.reasons { json.value(reason) }
    }
  }

  private func write(_ tally: StatusTally, _ json: inout JSONWriter) {
    json.member("texts", tally.texts)
    json.member("complete", tally.complete)
    json.member("accepted", tally.accepted)
    json.member("open", tally.open)
    json.member("changed", tally.changed)
    json.member("drafts", tally.drafts)
    json.member("words", tally.words)
  }
}
