import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

/// A site as the reading room has it.
struct ReadSite {
  let site: Site
  let checker: SiteChecker

  init(_ copy: SiteCopy) throws {
    let examination = Examination(
      date: try testDate(), includesDrafts: true, showsDrafts: true, includesAdvice: false)
    let workers = Workers(count: 2)
    let outcome = try examination.examine(
      copy.path, workers: workers, reading: workers, checking: workers)
    site = try #require(outcome.site)
    checker = examination.checker(of: site)
  }

  /// A page beside its source, such as `es/exercises/bridge`; nil where there is none.
  func reading(_ place: String) throws -> Reading? {
    Reading(try #require(ReadingPlace(place)), in: site, checker)
  }
}

/// A preview of a copy, and what its reading room makes of what somebody sends.
struct ReadingDesk {
  let copy: SiteCopy
  let preview: PreviewSite

  init(_ copy: SiteCopy) async throws {
    self.copy = copy
    preview = try PreviewSite(
      PreviewSite.Options(
        site: copy.path, locale: nil, date: try testDate(), workers: Workers(count: 2),
        instance: "test"), onCheck: {})
    _ = try await preview.update(.everything)
  }

  /// What the page says that it shows, of all or of the text at a place.
  func shown(_ place: String, at text: String? = nil) throws -> String {
    let reading = try #require(try ReadSite(copy).reading(place))
    guard let text else { return ShownReading.digest(of: reading) }
    return ShownReading.digest(of: try #require(reading.text(at: text)), in: reading)
  }

  func send(_ fields: KeyValuePairs<String, String>, to place: String) async throws
    -> ReadingOutcome
  {
    var query = URLComponents()
    query.queryItems = fields.map { URLQueryItem(name: $0, value: $1) }
    let form = (query.percentEncodedQuery ?? "").replacing("+", with: "%2B")
    return await preview.review(Array(form.utf8), at: place, on: try testDate())
  }

  func accept(_ place: String, by name: String, shown: String) async throws -> ReadingOutcome {
    try await send(["do": "accept", "by": name, "shown": shown], to: place)
  }

  /// The site's files, by their paths.
  func files() throws -> [String: [UInt8]] { try Fixtures.read(copy.root) }
}
