import Diagnostics
import Language
import Localization

/// Reads one folder of `locales/`.
struct LocaleParser {
  let folder: LocaleFolder
  let id: LocaleID
  let files: SourceFiles
  /// Whether it is the source locale, which has nothing to record.
  let isSource: Bool

  /// nil where the locale's settings or string table cannot be read.
  func parse(into diagnostics: inout [Diagnostic]) -> LocaleSource? {
    var found: [Diagnostic] = []
    let source = read(into: &found)
    diagnostics += found.map { $0.subject == .site ? $0.about(.locale(id.description)) : $0 }
    return source
  }

  /// What is said of no subject yet is about the locale.
  private func read(into diagnostics: inout [Diagnostic]) -> LocaleSource? {
    if folder.name != id.description {
      diagnostics.append(
        Diagnostic(
          .fieldOutOfRange, locale: id.description, at: SourceLocation(path: folder.path),
          "The folder \(folder.path) is spelt differently from its locale.",
          help: "Rename it to locales/\(id)."))
    }
    guard let rules = PluralRules(for: id) else {
      diagnostics.append(
        Diagnostic(
          .fieldOutOfRange, locale: id.description, at: SourceLocation(path: folder.path),
          "No plural rules are known for the locale \(id).",
          help: "Handout knows the languages of CLDR; check the language tag."))
      return nil
    }
    let settings = text("locale.yml", into: &diagnostics).flatMap { text in
      let path = "\(folder.path)/locale.yml"
      let parsed = LocaleSettings.parse(text.bytes, path: path, locale: id)
      diagnostics += parsed.diagnostics
      return parsed.settings
    }
    let ofTable = Subject.stringTable(locale: id.description)
    let table = text("strings.yml", about: ofTable, into: &diagnostics).flatMap { text in
      let path = "\(folder.path)/strings.yml"
      let parsed = StringTable.parse(text.bytes, path: path, locale: id, pluralRules: rules)
      diagnostics += parsed.diagnostics.about(ofTable)
      diagnostics += CutText.problems(of: parsed.table, in: text.bytes, about: ofTable)
      return parsed.table
    }
    var glossary = Glossary()
    if folder.files.contains("glossary.yml"), let text = text("glossary.yml", into: &diagnostics) {
      let path = "\(folder.path)/glossary.yml"
      let parsed = Glossary.parse(text.bytes, path: path, locale: id)
      diagnostics += parsed.diagnostics
      glossary = parsed.glossary
    }
    var lexicon = Lexicon(locale: id)
    if folder.files.contains("lexicon.yml"), let text = text("lexicon.yml", into: &diagnostics) {
      let path = "\(folder.path)/lexicon.yml"
      let parsed = Lexicon.parse(text.bytes, path: path, locale: id)
      diagnostics += parsed.diagnostics
      lexicon = parsed.lexicon
    }
    var record: ReviewRecord?
    if !isSource, folder.files.contains(RecordParser.tableName) {
      var found: [Diagnostic] = []
      record = RecordParser(
        path: "\(folder.path)/\(RecordParser.tableName)", locale: id, files: files
      ).parse(into: &found)
      diagnostics += found.about(ofTable)
    }
    guard let settings, let table else { return nil }
    return LocaleSource(
      id: id, catalog: Catalog(settings: settings, table: table, pluralRules: rules),
      glossary: glossary, lexicon: lexicon, record: record)
  }

  private func text(
    _ name: String, about subject: Subject = .site, into diagnostics: inout [Diagnostic]
  ) -> SourceText? {
    let path = "\(folder.path)/\(name)"
    switch SourceText.read(path, in: files, locale: id.description, limit: SourceText.textLimit) {
    case .success(let text): return text
    case .failure(let failure):
      diagnostics += failure.diagnostics.about(subject)
      return nil
    }
  }
}
