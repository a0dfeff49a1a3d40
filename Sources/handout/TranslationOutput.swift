import Interchange
import OperatingSystem
import SiteGenerator

/// Where files for translators are written.
struct TranslationOutput {
  /// A file, or with a slash at its end the folder of a file for each page.
  var path: String
  var format: InterchangeFormat

  /// The paths of the files. Throws where one cannot be written; those before it are there then.
  func write(_ file: TranslationFile) throws(BuildFailure) -> [String] {
    do throws(SystemError) {
      guard path.hasSuffix("/") else {
        try FileSystem.replace([.init(path: path, bytes: format.bytes(of: file))])
        return [path]
      }
      try FileSystem.makeDirectories(path)
      let files = file.documents.map { document in
        var single = file
        single.documents = [document]
        return FileSystem.Replacement(
          path: path + name(of: document, in: file), bytes: format.bytes(of: single))
      }
      try FileSystem.replace(files)
      return file.documents.map { path + name(of: $0, in: file) }
    } catch {
      throw .system(error)
    }
  }

  /// `exercises.clamshell.es.xlf`.
  private func name(of document: TranslationDocument, in file: TranslationFile) -> String {
    let name = document.name.map { $0 == "/" ? "." : String($0) }.joined()
    return "\(name).\(file.target)\(format.fileExtension)"
  }
}
