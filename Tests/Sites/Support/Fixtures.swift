import Foundation
import Testing

/// The fixture sites and what is expected of them.
enum Fixtures {
  /// `Tests/Sites`.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The repository's folder.
  static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// Goldens are written anew where the environment says HANDOUT_REWRITE_GOLDENS=1; such a run
  /// fails, so that nobody takes it for a test.
  static let rewrites = ProcessInfo.processInfo.environment["HANDOUT_REWRITE_GOLDENS"] == "1"

  /// The one photograph of the fixture sites.
  static let photograph = path("two-locales/content/exercises/bridge/2.png")

  static func path(_ name: String) -> String {
    folder.appending(path: name).path
  }

  /// Compares the files of a folder of goldens, whole and all of them.
  static func expect(
    _ files: [String: [UInt8]], in golden: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    if rewrites {
      try rewrite(files, in: folder.appending(path: golden))
      Issue.record("\(golden) is written anew", sourceLocation: sourceLocation)
      return
    }
    let expected = try read(folder.appending(path: golden))
    #expect(files.keys.sorted() == expected.keys.sorted(), sourceLocation: sourceLocation)
    for (file, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      guard let found = files[file], found != bytes else { continue }
      #expect(
        String(decoding: found, as: UTF8.self) == String(decoding: bytes, as: UTF8.self),
        "\(golden)/\(file)", sourceLocation: sourceLocation)
    }
  }

  /// Every file below a folder by its path.
  static func read(_ folder: URL) throws -> [String: [UInt8]] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var files: [String: [UInt8]] = [:]
    for path in paths {
      var isFolder: ObjCBool = false
      let url = folder.appending(path: path)
      if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        files[path] = Array(try Data(contentsOf: url))
      }
    }
    return files
  }

  private static func rewrite(_ files: [String: [UInt8]], in folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder)
    }
    for (file, bytes) in files {
      let url = folder.appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}
