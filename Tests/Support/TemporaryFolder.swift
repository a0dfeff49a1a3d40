package import Foundation

/// A folder of a test's own, which goes away with the value.
package final class TemporaryFolder {
  package let url: URL
  package var path: String { url.path }

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  package func write(_ file: String, _ text: String) throws {
    try write(file, Array(text.utf8))
  }

  package func write(_ file: String, _ bytes: [UInt8]) throws {
    let target = url.appending(path: file)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
  }

  /// Every file below the folder by its path; links are left out.
  package func files() throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let target = url.appending(path: path)
      let type = try FileManager.default.attributesOfItem(atPath: target.path)[.type]
      guard type as? FileAttributeType == .typeRegular else { continue }
      files[path] = String(decoding: try Data(contentsOf: target), as: UTF8.self)
    }
    return files
  }
}
