import Diagnostics
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

/// A site as the pipeline sees it before it renders.
func prepare(
  _ site: String, locales: [String] = [], workers: Int = 2
) throws -> BuildPipeline.Preparation {
  try BuildPipeline.prepare(
    BuildPipeline.Options(
      site: site, locales: locales.compactMap { LocaleID($0) }, date: try testDate(),
      workers: Workers(count: workers), purpose: .build(failsOnWarnings: true)))
}

/// The files of a site that has no errors.
func build(
  _ site: String, locales: [String] = [], workers: Int = 2
) throws -> [String: [UInt8]] {
  let preparation = try prepare(site, locales: locales, workers: workers)
  let plan = try #require(preparation.plan, "\(report(preparation.diagnostics))")
  let sink = MemorySink()
  try SiteRenderer(plan: plan).render(to: sink, workers: Workers(count: workers))
  #expect(sink.repeated == [])
  return sink.files
}

/// The day that every test builds on.
func testDate() throws -> CalendarDate {
  try #require(CalendarDate("2026-06-01"))
}

/// Problems as the goldens show them.
func report(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map(report).joined()
}

func report(_ diagnostic: Diagnostic) -> String {
  var lines = [
    "\(place(diagnostic.location)): \(diagnostic.severity.rawValue)"
      + "\(diagnostic.locale.map { " (\($0))" } ?? ""): \(diagnostic.message) "
      + "[\(diagnostic.rule.rawValue)]"
  ]
  lines += diagnostic.source.map { ["    source: \($0)"] } ?? []
  lines += diagnostic.target.map { ["    target: \($0)"] } ?? []
  lines += diagnostic.related.map { "    see: \(place($0.location)): \($0.message)" }
  lines += diagnostic.help.map { ["    help: \($0)"] } ?? []
  return lines.joined(separator: "\n") + "\n"
}

func place(_ location: Diagnostics.SourceLocation) -> String {
  "\(location.path):\(location.range.startLine):\(location.range.startColumn)"
}

// A copy goes away with its last use, which must not be before the site is built.

func prepare(
  _ site: SiteCopy, locales: [String] = [], workers: Int = 2
) throws -> BuildPipeline.Preparation {
  try withExtendedLifetime(site) {
    try prepare($0.path, locales: locales, workers: workers)
  }
}

func build(
  _ site: SiteCopy, locales: [String] = [], workers: Int = 2
) throws -> [String: [UInt8]] {
  try withExtendedLifetime(site) { try build($0.path, locales: locales, workers: workers) }
}
