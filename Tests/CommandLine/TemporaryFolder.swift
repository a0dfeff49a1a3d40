import Foundation

/// A folder of one test, removed with the value.
final class TemporaryFolder: Sendable {
  /// Absolute, with no link on the way.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "handout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
