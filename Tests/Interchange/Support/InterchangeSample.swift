import Foundation
import Testing

/// A file of a folder beside this one.
enum InterchangeSample {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// Compares bytes with a file; writes it anew where the environment asks for that, and fails then.
  static func compare(_ bytes: [UInt8], with path: String) throws {
    let url = folder.appending(path: path)
    if ProcessInfo.processInfo.environment["HANDOUT_REWRITE_GOLDENS"] != nil {
      try Data(bytes).write(to: url)
      Issue.record("\(path) was written anew.")
    } else {
      let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
  }
}
