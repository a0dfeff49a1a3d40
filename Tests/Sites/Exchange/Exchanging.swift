import Foundation
import Interchange
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

/// Gives texts of a site out and takes them back.
extension SiteCopy {
  func export(
    _ locale: String, _ texts: ExportRequest.Texts = .all, _ names: [String] = []
  ) throws -> TranslationFile {
    try ExportPipeline.run(
      ExportRequest(
        site: path, locale: #require(LocaleID(locale)), texts: texts, names: names,
        date: testDate()),
      workers: Workers(count: 2))
  }

  /// Writes a file in a format, reads it and takes it back.
  @discardableResult
  func bringBack(
    _ file: TranslationFile, as format: InterchangeFormat, overwrites: Bool = false
  ) throws -> ImportReport {
    try bringBack([format.returned(file)], file.target, overwrites: overwrites)
  }

  @discardableResult
  func bringBack(
    _ files: [ReturnedFile], _ locale: LocaleID, overwrites: Bool = false,
    takesWholePages: Bool = false, isDryRun: Bool = false
  ) throws -> ImportReport {
    try ImportPipeline.run(
      ImportRequest(
        site: path, locale: locale, files: files.enumerated().map { ("file-\($0)", $1) },
        overwrites: overwrites, takesWholePages: takesWholePages, isDryRun: isDryRun,
        date: testDate()),
      workers: Workers(count: 2))
  }

  /// The bytes of all files, by their paths.
  func files() throws -> [String: Data] {
    let folder = URL(filePath: path)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: path)
    return try Dictionary(
      uniqueKeysWithValues: paths.compactMap { name in
        var isFolder: ObjCBool = false
        let url = folder.appending(path: name)
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
          !isFolder.boolValue
        else { return nil }
        return (name, try Data(contentsOf: url))
      })
  }
}

extension InterchangeFormat {
  /// Those that come back.
  static let returning: [InterchangeFormat] = allCases.filter { $0 != .html }

  func returned(_ file: TranslationFile) throws -> ReturnedFile {
    let (returned, problems) = InterchangeFormat.read(
      bytes(of: file), path: "returned\(fileExtension)")
    try #require(problems.isEmpty)
    return try #require(returned)
  }
}

extension TranslationFile {
  /// The file with another translation of a text, as its translator writes it.
  func with(_ translations: [String: String], in document: String) -> TranslationFile {
    var file = self
    for place in file.documents.indices where file.documents[place].name == document {
      for number in file.documents[place].units.indices {
        let unit = file.documents[place].units[number]
        guard let text = translations[unit.place] else { continue }
        file.documents[place].units[number].target = MarkedText(
          written: text, asMarkdown: unit.isMarkdown)
        file.documents[place].units[number].state = .draft
      }
    }
    return file
  }
}
