import Captions
import Diagnostics
import Localization
import OperatingSystem

/// Reads the captions of a video beside a page.
struct CaptionsFileParser {
  /// Relative to the site folder.
  let path: String
  let locale: LocaleID
  let files: SourceFiles

  /// The largest file, in bytes.
  static let byteLimit = 1024 * 1024

  /// nil where the file is no WebVTT.
  func parse(into diagnostics: inout [Diagnostic]) -> CaptionsFile? {
    let read = SourceText.read(
      path, in: files, locale: locale.description, limit: Self.byteLimit)
    switch read {
    case .failure(let failure):
      diagnostics += failure.diagnostics
      return nil
    case .success(let text): return captions(readAs: text, into: &diagnostics)
    }
  }

  /// The captions of a text that stands in the file, or is to stand there.
  func captions(readAs text: SourceText, into diagnostics: inout [Diagnostic]) -> CaptionsFile? {
    let (captions, problems) = Captions.parse(
      text.bytes, path: path, locale: locale.description)
    diagnostics += problems
    guard let captions else { return nil }
    if let long = captions.cues.first(where: { $0.text.bytes.count > TextLimit.bytes }) {
      diagnostics.append(
        Diagnostic(
          .fileTooLarge, locale: locale.description,
          at: SourceLocation(path: path, range: SourceRange(line: long.line, column: 1)),
          "This cue is too long: the limit is \(TextLimit.bytes) bytes.", help: TextLimit.help))
      return nil
    }
    return CaptionsFile(
      name: String(Path.name(of: path)), locale: locale, captions: captions,
      digest: SHA256.hexDigest(of: text.bytes))
  }
}
