import HTML
import Interchange
import Localization
import SiteGenerator

/// Who accepted which text of a site, for people, for programs and for a spreadsheet.
struct EvidenceReport {
  let locales: [LocaleEvidence]

  /// A line a text.
  func text(for terminal: TerminalText) -> String {
    if locales.isEmpty { return "The site has no translation.\n" }
    return locales.map { locale in
      let places = locale.texts.map { "\($0.page) \($0.place)" }
      let width = places.map(\.count).max() ?? 0
      let states = TextEvidence.State.allCases.map(\.rawValue.count).max() ?? 0
      let lines = zip(locale.texts, places).map { text, place in
        let person = [text.by, text.role, text.on?.description].compactMap(\.self)
        let columns = [
          padded(terminal.shown(place), width, place.count),
          padded(text.state.rawValue, states, text.state.rawValue.count),
          padded(text.digest ?? "", 32, text.digest?.count ?? 0),
          terminal.shown((person + [machine(text)].compactMap(\.self)).joined(separator: ", ")),
        ]
        let line = columns.joined(separator: "  ")
        return "  " + String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
      }
      return terminal.bold(locale.locale.description) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  private func padded(_ text: String, _ width: Int, _ count: Int) -> String {
    text + String(repeating: " ", count: max(width - count, 0))
  }

  private func machine(_ text: TextEvidence) -> String? {
    guard case .machine(let engine, let date) = text.origin else { return nil }
    return "machine translation by \(engine) on \(date)"
  }

  var csv: String {
    let head = [
      "locale", "page", "text", "state", "digest", "reviewer", "role", "day",
      "machine translation", "source", "translation",
    ]
    let rows = locales.flatMap { locale in
      locale.texts.map { text in
        var machine = ""
        if case .machine(let engine, let date) = text.origin { machine = "\(engine), \(date)" }
        return [
          locale.locale.description, text.page, text.place, text.state.rawValue,
          text.digest ?? "", text.by ?? "", text.role ?? "", text.on?.description ?? "", machine,
          text.source, text.translation,
        ]
      }
    }
    return CSVWriter.text(of: [head] + rows)
  }

  /// `"version"` rises when a program that reads it would have to be changed.
  var json: String {
    var json = JSONWriter(ByteBuffer())
    json.object { json in
      json.name("version")
      json.value(1)
      json.name("texts")
      json.array { json in
        for locale in locales {
          for text in locale.texts { json.object { write(text, locale.locale, &$0) } }
        }
      }
    }
    return ReportText.json(json)
  }

  private func write(_ text: TextEvidence, _ locale: LocaleID, _ json: inout JSONWriter) {
    json.member("locale", locale.description)
    json.member("page", text.page)
    json.member("text", text.place)
    json.member("state", text.state.rawValue)
    if let digest = text.digest { json.member("digest", digest) }
    if let by = text.by { json.member("by", by) }
    if let role = text.role { json.member("role", role) }
    if let on = text.on { json.member("on", on.description) }
    if case .machine(let engine, let date) = text.origin {
      json.name("machine")
      json.object { json in
        json.member("engine", engine)
        json.member("on", date.description)
      }
    }
    json.member("source", text.source)
    json.member("translation", text.translation)
  }
}
