import Diagnostics
import HTML
import SiteGenerator

/// A report for code scanning.
///
/// Source: OASIS Static Analysis Results Interchange Format (SARIF) 2.1.0; GitHub Docs, "SARIF
/// support for code scanning", for the fingerprint's name.
struct SARIFReport {
  let report: CheckReport
  let root: RepositoryRoot

  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  func text() -> String {
    var json = JSONWriter(ByteBuffer())
    json.object { json in
      json.member("$schema", Self.schema)
      json.member("version", "2.1.0")
      json.name("runs")
      json.array { json in
        json.object { json in
          writeTool(&json)
          json.member("columnKind", "unicodeCodePoints")
          json.name("results")
          json.array(writeResults)
        }
      }
    }
    return ReportText.json(json)
  }

  /// The rules that the results name.
  private func writeTool(_ json: inout JSONWriter) {
    json.name("tool")
    json.object { json in
      json.name("driver")
      json.object { json in
        json.member("name", "Handout")
        json.name("rules")
        json.array { json in
          for id in ruleIDs {
            json.object { json in
              json.member("id", id)
              let explanation = RuleCatalog.explanation(of: RuleID(rawValue: id)) ?? id
              json.name("fullDescription")
              json.object { $0.member("text", explanation) }
              json.name("help")
              json.object { $0.member("text", explanation) }
            }
          }
        }
      }
    }
  }

  private var ruleIDs: [String] {
    Set(report.diagnostics.map(\.rule.rawValue)).sorted()
  }

  private func writeResults(_ json: inout JSONWriter) {
    let places = Dictionary(
      ruleIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var fingerprints = FindingFingerprints()
    for diagnostic in report.diagnostics {
      json.object { json in
        json.member("ruleId", diagnostic.rule.rawValue)
        if let place = places[diagnostic.rule.rawValue] { json.member("ruleIndex", place) }
        json.member("level", diagnostic.severity.rawValue)
        json.name("message")
        json.object { $0.member("text", message(of: diagnostic)) }
        json.name("locations")
        json.array { $0.object { write(diagnostic.location, &$0) } }
        writeRelated(diagnostic.related, &json)
        json.name("partialFingerprints")
        json.object { $0.member("primaryLocationLineHash", fingerprints.next(of: diagnostic)) }
      }
    }
  }

  private func message(of diagnostic: Diagnostic) -> String {
    [diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: " ")
  }

  private func writeRelated(_ related: [Diagnostic.Related], _ json: inout JSONWriter) {
    guard !related.isEmpty else { return }
    json.name("relatedLocations")
    json.array { json in
      for (number, related) in related.enumerated() {
        json.object { json in
          json.member("id", number)
          write(related.location, &json)
          json.name("message")
          json.object { $0.member("text", related.message) }
        }
      }
    }
  }

  private func write(_ location: SourceLocation, _ json: inout JSONWriter) {
    json.name("physicalLocation")
    json.object { json in
      json.name("artifactLocation")
      json.object { json in
        json.member("uri", PercentEncoding.encode(path: root.path(of: location.path)))
      }
      json.name("region")
      json.object { json in
        json.member("startLine", location.range.startLine)
        json.member("startColumn", location.range.startColumn)
        json.member("endLine", location.range.endLine)
        json.member("endColumn", location.range.endColumn)
      }
    }
  }
}
