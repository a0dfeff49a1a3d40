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
      guard let file else { return nil }
      if let long = file.entries.first(where: {
        max($0.id.utf8.count, $0.strings[0].utf8.count) > longest
      }) {
        diagnostics.append(tooLong(long))
        return nil
      }
      return RecordFormat.record(of: file)
    case .failure(let failure):
      diagnostics += failure.diagnostics
      return nil
    }
  }

  /// Of a text of a record in bytes: the longest text of a page with each character escaped.
  private var longest: Int { 2 * TextLimit.bytes }

  private func tooLong(_ entry: POEntry) -> Diagnostic {
    Diagnostic(
      .malformedRecord, locale: locale.description,
      at: SourceLocation(path: path, range: SourceRange(line: entry.line, column: 1)),
      "The entry that begins here is longer than any text that is accepted.",
      help: "Restore the file from a copy, or delete it and run “handout accept” again.")
  }
}
