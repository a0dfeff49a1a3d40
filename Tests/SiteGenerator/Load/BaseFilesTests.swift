import Foundation
import Testing

@testable import SiteGenerator

@Suite("BaseFiles")
struct BaseFilesTests {
  /// The repository's folder.
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  /// What belongs to nobody but the repository's own site.
  private static func isPartOfBase(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasPrefix("templates/assets/") || path.hasSuffix(".yml")
  }

  @Test("every template, asset and word of the repository is part of the program, byte for byte")
  func files() throws {
    let paths = try
      (["content/figures", "templates", "locales"].flatMap { folder in
        try FileManager.default.subpathsOfDirectory(
          atPath: Self.repository.appending(path: folder).path
        ).map { "\(folder)/\($0)" }.filter(Self.isPartOfBase)
      } + ["content/look.yml"]).sorted()
    #expect(BaseFiles.paths == paths)
    for path in paths {
      let bytes = try Data(contentsOf: Self.repository.appending(path: path))
      #expect(BaseFiles.bytes(of: path) == Array(bytes), "\(path)")
    }
  }

  @Test("a path with the mark is the program's, and one without it never")
  func marks() {
    #expect(BaseFiles.bytes(marked: "base:templates/page.html") != nil)
    #expect(BaseFiles.bytes(marked: "templates/page.html") == nil)
    #expect(BaseFiles.bytes(marked: "base:templates/none.html") == nil)
    #expect(BaseFiles.bytes(of: "base:templates/page.html") == nil)
    #expect(BaseFiles.unmarked("base:templates/page.html") == "templates/page.html")
    #expect(BaseFiles.unmarked("templates/page.html") == "templates/page.html")
  }
}
