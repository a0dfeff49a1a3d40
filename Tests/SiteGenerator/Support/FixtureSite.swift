import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

/// The fixture site in two locales, assembled.
enum FixtureSite {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sites/two-locales").path

  /// This repository's own site.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// A copy of the site's files in a folder of a test's own.
  static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: path, toPath: folder.url.appending(path: "site").path)
    return folder
  }

  static func assembled(at path: String = path) throws -> Site {
    let workers = Workers(count: 1)
    let source = try SiteParser.parse(
      SiteLoader.load(path, workers: workers).files, workers: workers)
    return SiteAssembler.assemble(
      try #require(source.site), schemas: TemplateSchemas.all, workers: workers
    ).site
  }
}
