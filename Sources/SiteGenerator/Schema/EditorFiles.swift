import OperatingSystem

/// What tells VS Code, with the YAML extension of Red Hat, the formats of a site's files.
///
/// The schemas stand in the site, since they are those of the program that the site is made with; an
/// address on the web would be a request to elsewhere, and perhaps another version.
package enum EditorFiles {
  package struct File: Sendable, Hashable {
    /// Relative to the site folder.
    package let path: String
    package let text: String
  }

  package static let settingsPath = ".vscode/settings.json"

  /// A schema for each format of YAML files.
  static var schemas: [File] {
    FormatSchema.ofFiles.map { File(path: $0.editorPath, text: $0.text) }
  }

  /// Which schema is whose.
  package static var settings: File {
    let lines = FormatSchema.ofFiles.map { schema in
      let files = schema.files.map { "\"\($0)\"" }.joined(separator: ", ")
      return "    \"./\(schema.editorPath)\": \(schema.files.count == 1 ? files : "[\(files)]")"
    }
    return File(
      path: settingsPath,
      text: "{\n  \"yaml.schemas\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n")
  }

  static var all: [File] { [settings] + schemas }

  /// Brings the schemas of a site up to date, and gives it settings where it has none; gives what was
  /// written. Settings that are there are never touched.
  package static func write(site folder: String) throws(BuildFailure) -> [String] {
    let (root, _) = try SiteSettings.read(site: folder)
    do throws(SystemError) {
      var written: [String] = []
      for file in all {
        let path = "\(root)/\(file.path)"
        let bytes = Array(file.text.utf8)
        if try FileSystem.status(path) != nil {
          if file.path == settingsPath { continue }
          if try FileSystem.read(path) == bytes { continue }
        } else if let parent = Path.parent(of: path) {
          try FileSystem.makeDirectories(parent)
        }
        try FileSystem.replace([FileSystem.Replacement(path: path, bytes: bytes)])
        written.append(file.path)
      }
      return written
    } catch {
      throw .system(error)
    }
  }

  /// Whether a site has schemas of another version of the program.
  package static func areOutdated(site folder: String) -> Bool {
    schemas.contains { file in
      guard let bytes = try? FileSystem.read("\(folder)/\(file.path)") else { return false }
      return bytes != Array(file.text.utf8)
    }
  }

  /// Whether a site's settings name each of the schemas.
  package static func areNamed(site folder: String) throws(BuildFailure) -> Bool {
    do throws(SystemError) {
      let bytes = try FileSystem.read("\(folder)/\(settingsPath)")
      let text = String(decoding: bytes, as: UTF8.self)
      return FormatSchema.ofFiles.allSatisfy { text.contains($0.editorPath) }
    } catch {
      throw .system(error)
    }
  }
}

extension FormatSchema {
  /// Those of whole files; VS Code knows nothing of fields within another text.
  fileprivate static var ofFiles: [FormatSchema] { all.filter { !$0.files.isEmpty } }

  /// Where the schema stands in a site.
  fileprivate var editorPath: String { ".vscode/handout/\(name).json" }
}
