import OperatingSystem

/// New files with empty fields for people to fill in.
package struct Scaffold: Sendable {
  package struct File: Sendable, Equatable {
    /// Relative to the site folder.
    package var path: String
    package var text: String
  }

  package var root: String
  package var files: [File]
  /// What to do with them, in one sentence.
  package var nextStep: String

  /// What to do with a page that is not published yet.
  static let draftStep =
    "Fill in the fields; the page is a draft until you remove “draft: true”."

  /// Creates all files, or none: what exists already is never touched.
  package func write() throws(BuildFailure) {
    do throws(SystemError) {
      for file in files where try FileSystem.status("\(root)/\(file.path)") != nil {
        throw SystemError("create", file.path, code: SystemError.alreadyExists)
      }
      for (index, file) in files.enumerated() {
        do throws(SystemError) {
          try create(file)
        } catch {
          for made in files[..<index] { try? FileSystem.remove("\(root)/\(made.path)") }
          throw error
        }
      }
    } catch {
      throw .system(error)
    }
  }

  private func create(_ file: File) throws(SystemError) {
    let path = "\(root)/\(file.path)"
    if let folder = Path.parent(of: path) { try FileSystem.makeDirectories(folder) }
    try FileSystem.create(path, Array(file.text.utf8))
  }
}
