import Foundation

/// A text file of the repository.
struct SourceFile {
  /// Relative to the repository, such as `Sources/YAML/YAMLNode.swift`.
  let path: String
  let text: String

  var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
  var name: String { String(path.split(separator: "/").last ?? "") }
  /// The target that the file belongs to; nil for files beside the targets.
  var target: String? { folders.count > 1 ? folders[1] : nil }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The lines without their comments, and without the names that functions are declared by.
  var code: [String] {
    lines.map { line in
      // Matching is slow, and most lines have nothing to take away.
      guard line.contains("//") || line.contains("func ") else { return String(line) }
      return String(line).replacing(/(^|\s)\/\/.*$/, with: "").replacing(/\bfunc \w+/, with: "func")
    }
  }

  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files of a folder with these extensions, sorted by path.
  static func all(in folder: String, _ types: Set<String>) throws -> [SourceFile] {
    let base = repository.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted()
      .filter { types.contains(URL(filePath: $0).pathExtension) }
      .map { path in
        let bytes = try Data(contentsOf: base.appending(path: path))
        return SourceFile(path: "\(folder)/\(path)", text: String(decoding: bytes, as: UTF8.self))
      }
  }

  /// The names of the folders in a folder, sorted.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: repository.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey]
    )
    .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
    .map(\.lastPathComponent).sorted()
  }
}

/// A place where the repository breaks one of its rules.
struct Violation: Equatable, CustomStringConvertible {
  var path: String
  var line = 1
  var reason: String

  var description: String { "\(path):\(line): \(reason)" }
}
