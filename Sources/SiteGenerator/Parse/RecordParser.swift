import Diagnostics
import Localization

/// Reads one review record.
struct RecordParser {
  /// The name of a string table's record, beside `strings.yml`.
  static let tableName = "strings.po"

  let path: String
  let locale: LocaleID
  let files: SourceFiles

  /// nil where the file is no PO file of the locale.
  func parse(into diagnostics: inout [Diagnostic]) -> ReviewRecord? {
    let read = SourceText.read(
      path, in: files, locale: locale.description, limit: SourceText.textLimit)
    switch read {
    case .success(let text):
      let (file, problems) = POFile.parse(text.bytes, path: path, locale: locale)
      diagnostics += problems
      return file.map(RecordFormat.record)
    case .failure(let failure):
      diagnostics.append(failure.diagnostic)
      return nil
    }
  }
}
