import Diagnostics
import Localization
import OperatingSystem

extension RuleID {
  static let orphanRecord: RuleID = "orphan-record"
}

extension Rule {
  /// A review record stands beside the translation that it is of.
  static let orphanRecord = Rule(
    id: .orphanRecord, kind: .site,
    explanation: """
      A review record (a .po file) stands beside no translation: the translation was removed or \
      renamed, or the file is a translation of another program, which Handout does not read. The \
      words of a page are taken from es.md alone, and its record must be es.po in the same folder. \
      Put the record beside its translation under the right name, or delete it.
      """,
    scope: .site { site in
      let source = site.settings.sourceLocale.description
      let locales = site.files.localeTags
      let pages = site.files.pages.flatMap { folder in
        strays(in: folder.files) { tag, files in
          tag != source && files.contains("\(tag).md")
            || StrayName.meant("\(tag).po", locales: locales) != nil
        }.map { ("\(folder.path)/\($0)", Subject.page(folder: folder.path, locale: nil)) }
      }
      let tables = site.files.localeFolders.flatMap { folder in
        strays(in: folder.files) { name, files in
          "\(name).po" == RecordParser.tableName && folder.name != source
            && files.contains("strings.yml")
        }.map { ("\(folder.path)/\($0)", Subject.stringTable(locale: folder.name)) }
      }
      return (pages + tables).map { path, subject in
        Diagnostic(
          .orphanRecord, .warning, about: subject, at: SourceLocation(path: path),
          "\(path) belongs to no translation.",
          help: "Handout writes es.po beside es.md, and strings.po beside strings.yml; "
            + "delete what belongs to neither.")
      }
    })

  /// The records in a folder that are none, told by their names without the ending and by the
  /// folder's files.
  private static func strays(
    in files: [String], _ isRecord: (_ name: String, _ files: Set<String>) -> Bool
  ) -> [String] {
    let records = files.filter { $0.hasSuffix(".po") }
    guard !records.isEmpty else { return [] }
    let known = Set(files)
    return records.filter { !isRecord(String($0.dropLast(3)), known) }
  }
}
