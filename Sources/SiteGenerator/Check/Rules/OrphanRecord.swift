import Diagnostics
import Localization
import OperatingSystem

extension RuleID {
  static let orphanRecord: RuleID = "orphan-record"
}

extension Rule {
  /// A review record, and comments, stand beside the translation that they are of.
  static let orphanRecord = Rule(
    id: .orphanRecord, kind: .site,
    explanation: """
      A review record (a .po file) or comments of reviewers (es.notes.yml) stand beside no \
      translation: the translation was removed or renamed, or the file is a translation of another \
      program, which Handout does not read. The words of a page are taken from es.md alone; its record \
      must be es.po in the same folder, the comments on it es.notes.yml. The source language has \
      neither. Put the file beside its translation under the right name, or delete it.
      """,
    scope: .site { site in
      let source = site.settings.sourceLocale.description
      let locales = site.files.localeTags
      let pages = site.files.pages.flatMap { folder in
        strays(in: folder.files) { name, tag, files in
          tag != source && files.contains("\(tag).md")
            || StrayName.meant(name, locales: locales) != nil
        }.map { ("\(folder.path)/\($0)", Subject.page(folder: folder.path, locale: nil)) }
      }
      let tables = site.files.localeFolders.flatMap { folder in
        strays(in: folder.files) { name, _, files in
          // Comments of another name are strays, as all files of settings are.
          name != RecordParser.tableName && name != CommentsFile.tableName
            ? name.hasSuffix(CommentsFile.ending)
            : folder.name != source && files.contains("strings.yml")
        }.map { ("\(folder.path)/\($0)", Subject.stringTable(locale: folder.name)) }
      }
      return (pages + tables).map { path, subject in
        Diagnostic(
          .orphanRecord, .warning, about: subject, at: SourceLocation(path: path),
          "\(path) belongs to no translation.",
          help: path.hasSuffix(CommentsFile.ending)
            ? "Comments stand in es.notes.yml beside es.md, and in strings.notes.yml beside "
              + "strings.yml; delete what belongs to neither."
            : "Handout writes es.po beside es.md, and strings.po beside strings.yml; "
              + "delete what belongs to neither.")
      }
    })

  /// The records and comments in a folder that are none, told by their names, with and without the
  /// ending, and by the folder's files.
  private static func strays(
    in files: [String],
    _ belongs: (_ name: String, _ stem: String, _ files: Set<String>) -> Bool
  ) -> [String] {
    let found = files.compactMap { name in
      let stem = name.hasSuffix(".po") ? String(name.dropLast(3)) : CommentsFile.stem(of: name)
      return stem.map { (name: name, stem: $0) }
    }
    guard !found.isEmpty else { return [] }
    let known = Set(files)
    return found.filter { !belongs($0.name, $0.stem, known) }.map(\.name)
  }
}
