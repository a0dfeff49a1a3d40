import Diagnostics
import OperatingSystem

/// The bytes of a text file of the site: UTF-8, without a byte order mark.
struct SourceText: Sendable {
  /// The largest Markdown file in bytes; cmark needs quadratic time on some inputs.
  static let markdownLimit = 256 * 1024
  /// The largest string table, template or settings file in bytes.
  static let textLimit = 4 * 1024 * 1024
  /// The largest file of `templates/assets` or picture in bytes.
  static let assetLimit = 64 * 1024 * 1024

  var bytes: [UInt8]

  /// Reads a file of the site, at most `limit` bytes, or of the base.
  static func read(
    _ path: String, in files: SourceFiles, locale: String? = nil, limit: Int
  ) -> Result<SourceText, Failure> {
    if let bytes = BaseFiles.bytes(marked: path) {
      return .success(SourceText(bytes: bytes))
    }
    do throws(SystemError) {
      let file = try FileSystem.OpenFile(files.absolute(path))
      guard file.size <= limit else {
        return .failure(Failure(tooLarge(path, locale: locale, size: file.size, limit: limit)))
      }
      return validated(try file.readToEnd(), path: path, locale: locale).flatMap { text in
        let unfinished = UnfinishedMerge.lines(of: text.bytes)
        guard !unfinished.isEmpty else { return .success(text) }
        return .failure(Failure(unfinished.map { mergeConflict(path, locale: locale, line: $0) }))
      }
    } catch {
      return .failure(Failure(.unreadable(path, locale: locale, error)))
    }
  }

  static func validated(
    _ bytes: [UInt8], path: String, locale: String? = nil
  ) -> Result<SourceText, Failure> {
    let invalid = bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalidOffset(in: $0) }
    if let invalid {
      return .failure(Failure(notUTF8(path, locale: locale, before: bytes[..<invalid])))
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return .success(SourceText(bytes: hasMark ? Array(bytes[3...]) : bytes))
  }

  /// Why a file has no text.
  struct Failure: Error {
    var diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics
    }

    init(_ diagnostic: Diagnostic) {
      diagnostics = [diagnostic]
    }
  }

  static func tooLarge(
    _ path: String, locale: String?, size: Int, limit: Int
  ) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, locale: locale, at: SourceLocation(path: path),
      "\(path) has \(size) bytes; the limit is \(limit).",
      help: limit == markdownLimit
        ? "Split the text over several pages." : "Check that it is the file you meant.")
  }

  private static func mergeConflict(_ path: String, locale: String?, line: Int) -> Diagnostic {
    Diagnostic(
      .mergeConflict, locale: locale,
      at: SourceLocation(path: path, range: SourceRange(line: line, column: 1)),
      "This line was left by an unfinished merge.",
      help: "Keep what is right of the two versions, and delete the lines of the merge.")
  }

  private static func notUTF8(
    _ path: String, locale: String?, before: ArraySlice<UInt8>
  ) -> Diagnostic {
    let newline = UInt8(ascii: "\n")
    let line = 1 + before.count { $0 == newline }
    let start = before.lastIndex(of: newline).map { $0 + 1 } ?? before.startIndex
    let column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
    return Diagnostic(
      .invalidUTF8, locale: locale,
      at: SourceLocation(path: path, range: SourceRange(line: line, column: column)),
      "\(path) is not UTF-8 text.",
      help: "Save the file with the encoding UTF-8 in your editor.")
  }
}
