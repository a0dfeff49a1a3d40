import Diagnostics
import HTML
import Localization
import SiteGenerator

/// A report for programs, in Handout's own format. Paths are relative to the site folder.
struct JSONReport {
  /// Raised when a program that reads the format would have to be changed.
  static let version = 1

  let report: CheckReport

  func text() -> String {
    var json = JSONWriter(ByteBuffer())
    json.object { json in
      json.name("version")
      json.value(Self.version)
      json.name("summary")
      json.object(writeSummary)
      json.name("diagnostics")
      json.array { json in
        for diagnostic in report.diagnostics { write(diagnostic, &json) }
      }
    }
    return ReportText.json(json)
  }

  private func writeSummary(_ json: inout JSONWriter) {
    json.member("errors", report.count(.error))
    json.member("warnings", report.count(.warning))
    json.member("notes", report.count(.note))
    json.name("locales")
    json.array { json in
      for summary in report.locales {
        json.object { json in
          json.member("locale", summary.locale.description)
          json.member("pages", summary.pages)
          json.member("complete", summary.complete)
          json.member("withheld", summary.withheld)
          json.member("accepted", summary.accepted)
        }
      }
    }
  }

  private func write(_ diagnostic: Diagnostic, _ json: inout JSONWriter) {
    json.object { json in
      json.member("rule", diagnostic.rule.rawValue)
      json.member("severity", diagnostic.severity.rawValue)
      if let locale = diagnostic.locale { json.member("locale", locale) }
      write(diagnostic.location, &json)
      json.member("message", diagnostic.message)
      if let help = diagnostic.help { json.member("help", help) }
      if let source = diagnostic.source { json.member("source", source) }
      if let target = diagnostic.target { json.member("target", target) }
      guard !diagnostic.related.isEmpty else { return }
      json.name("related")
      json.array { json in
        for related in diagnostic.related {
          json.object { json in
            write(related.location, &json)
            json.member("message", related.message)
          }
        }
      }
    }
  }

  private func write(_ location: SourceLocation, _ json: inout JSONWriter) {
    json.member("path", location.path)
    json.member("line", location.range.startLine)
    json.member("column", location.range.startColumn)
    json.member("endLine", location.range.endLine)
    json.member("endColumn", location.range.endColumn)
  }
}
