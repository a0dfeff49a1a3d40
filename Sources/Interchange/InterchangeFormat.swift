package import Diagnostics

/// The file formats that translators exchange texts in.
package enum InterchangeFormat: String, Sendable, Hashable, CaseIterable {
  /// XLIFF 2.1.
  case xliff
  /// XLIFF 1.2, which the tools of agencies and OmegaT read.
  case xliff12
  /// Gettext's, for Poedit and Weblate.
  case po
  /// For a spreadsheet.
  case csv
  /// A sheet to read, print and sign; it does not come back.
  case html

  /// The ending of its files' names, with the dot.
  package var fileExtension: String {
    switch self {
    case .xliff, .xliff12: ".xlf"
    case .po: ".po"
    case .csv: ".csv"
    case .html: ".html"
    }
  }

  package func bytes(of file: TranslationFile) -> [UInt8] {
    switch self {
    case .xliff12: XLIFF12Writer.bytes(of: file)
    case .csv: CSVTranslation.bytes(of: file)
    case .xliff: XLIFF2Writer.bytes(of: file)
    case .po: POTranslation.bytes(of: file)
    case .html: TranslationSheet.bytes(of: file)
    }
  }

  /// The most that is read of one file: 512 MB, some 20,000 pages.
  static let byteLimit = 512 << 20

  /// Reads a file that has come back; which format it has is told by its name and what it begins
  /// with. The file is nil where at least one problem says why.
  package static func read(
    _ bytes: [UInt8], path: String
  ) -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    let (file, found) = readWithAllProblems(bytes, path: path)
    return (file, found.sorted().abridged())
  }

  /// A program that has lost the places of all texts has made as many problems of one kind.
  private static func readWithAllProblems(
    _ bytes: [UInt8], path: String
  ) -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    let problems = FileProblems(path: path)
    if bytes.count > byteLimit {
      return (nil, [problems.tooLarge(bytes.count)])
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return (
        nil,
        [
          problems.malformed(
            "\(path) is an archive (ZIP).", help: "Unpack it, and import what is in it.")
        ]
      )
    }
    switch ending(of: path) {
    case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff":
      return XLIFFReader.read(bytes, problems)
    case "po": return POTranslation.read(bytes, problems)
    case "csv", "tsv", "txt":
      return CSVTranslation.read(bytes, problems)
    case "html", "htm":
      return (
        nil,
        [
          problems.malformed(
            "\(path) is a sheet for reading and signing, which cannot be imported.",
            help: "Write what was changed on it into an XLIFF, PO or CSV file.")
        ]
      )
    default:
      return (
        nil,
        [
          problems.malformed(
            "\(path) has none of the endings that translators' files have.",
            help: "Known here: .xlf and .xliff (XLIFF), .po, .csv and .tsv.")
        ]
      )
    }
  }

  /// What stands behind the last dot of a file's name, in small letters.
  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
  }
}
