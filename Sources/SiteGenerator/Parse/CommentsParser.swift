import Diagnostics
import Localization

/// Reads the comments on one translation.
struct CommentsParser {
  let path: String
  let locale: LocaleID
  let files: SourceFiles

  /// None where the file cannot be read, which is a warning like all that is wrong with it.
  func parse(into diagnostics: inout [Diagnostic]) -> [ReviewComment] {
    let read = SourceText.read(
      path, in: files, locale: locale.description, limit: SourceText.textLimit)
    switch read {
    case .success(let text):
      let parsed = CommentsFile.parse(text.bytes, path: path, locale: locale)
      diagnostics += parsed.diagnostics
      return parsed.comments
    case .failure(let failure):
      diagnostics += CommentsFile.warnings(failure.diagnostics)
      return []
    }
  }
}
