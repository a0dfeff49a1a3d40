import Diagnostics
import Language
import Localization

/// Reads one folder of `locales/`, over what the base has of the locale.
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
    let settings = settings(into: &diagnostics)
    let table = table(rules, into: &diagnostics)
    let glossary = glossary(into: &diagnostics)
    let lexicon = lexicon(into: &diagnostics)
    let record = record(into: &diagnostics)
    let comments = comments(into: &diagnostics)
    guard let settings, let table else { return nil }
    return LocaleSource(
      id: id, catalog: Catalog(settings: settings, table: table, pluralRules: rules),
      glossary: glossary, lexicon: lexicon, record: record, comments: comments)
  }

  private func settings(into diagnostics: inout [Diagnostic]) -> LocaleSettings? {
    let layers = layers("locale.yml", isNeeded: true, into: &diagnostics)
    let base = layers.base.flatMap { layer in
      LocaleSettings.parse(layer.text.bytes, path: layer.path, locale: id).settings
    }
    guard let own = layers.own else { return layers.isUnreadable ? nil : base }
    let parsed = LocaleSettings.parse(own.text.bytes, path: own.path, locale: id, over: base)
    diagnostics += parsed.diagnostics
    return parsed.settings
  }

  private func table(
    _ rules: PluralRules, into diagnostics: inout [Diagnostic]
  ) -> StringTable? {
    let layers = layers("strings.yml", isNeeded: true, about: ofTable, into: &diagnostics)
    let base = layers.base.flatMap { layer in
      StringTable.parse(layer.text.bytes, path: layer.path, locale: id, pluralRules: rules).table
    }
    guard let own = layers.own else {
      guard !layers.isUnreadable else { return nil }
      return base.map { StringTable(locale: id, path: path("strings.yml")).over($0) }
    }
    let parsed = table(of: own.text, at: own.path, rules)
    diagnostics += parsed.diagnostics
    guard let table = parsed.table else { return nil }
    return base.map(table.over) ?? table
  }

  private func table(
    of text: SourceText, at path: String, _ rules: PluralRules
  ) -> (table: StringTable?, diagnostics: [Diagnostic]) {
    let parsed = StringTable.parse(text.bytes, path: path, locale: id, pluralRules: rules)
    return (
      parsed.table,
      parsed.diagnostics.about(ofTable)
        + CutText.problems(of: parsed.table, in: text.bytes, about: ofTable)
    )
  }

  /// The string table as it would be with another file of the site's in its place.
  func table(
    readAs text: SourceText, _ rules: PluralRules
  ) -> (table: StringTable?, diagnostics: [Diagnostic]) {
    let parsed = table(of: text, at: path("strings.yml"), rules)
    let base = BaseFiles.bytes(of: "locales/\(id)/strings.yml").flatMap { bytes in
      bytes == text.bytes
        ? nil
        : StringTable.parse(
          bytes, path: "\(BaseFiles.mark)locales/\(id)/strings.yml", locale: id,
          pluralRules: rules
        ).table
    }
    return (parsed.table.map { table in base.map(table.over) ?? table }, parsed.diagnostics)
  }

  private func glossary(into diagnostics: inout [Diagnostic]) -> Glossary {
    let layers = layers("glossary.yml", isNeeded: false, into: &diagnostics)
    return layers.all.reduce(Glossary()) { glossary, layer in
      let parsed = Glossary.parse(layer.text.bytes, path: layer.path, locale: id)
      diagnostics += parsed.diagnostics
      return glossary.over(parsed.glossary)
    }
  }

  private func lexicon(into diagnostics: inout [Diagnostic]) -> Lexicon {
    let layers = layers("lexicon.yml", isNeeded: false, into: &diagnostics)
    let parsed = layers.all.map {
      Lexicon.parse($0.text.bytes, path: $0.path, locale: id)
    }
    diagnostics += parsed.flatMap(\.diagnostics)
    guard let first = parsed.first?.lexicon else { return Lexicon(locale: id) }
    return parsed.dropFirst().reduce(first) { $0.over($1.lexicon) }
  }

  private func record(into diagnostics: inout [Diagnostic]) -> ReviewRecord? {
    guard !isSource, folder.files.contains(RecordParser.tableName) else { return nil }
    var found: [Diagnostic] = []
    let record = RecordParser(
      path: path(RecordParser.tableName), locale: id, files: files
    ).parse(into: &found)
    diagnostics += found.about(ofTable)
    return record
  }

  private func comments(into diagnostics: inout [Diagnostic]) -> [ReviewComment] {
    guard !isSource, folder.files.contains(CommentsFile.tableName) else { return [] }
    var found: [Diagnostic] = []
    let comments = CommentsParser(
      path: path(CommentsFile.tableName), locale: id, files: files
    ).parse(into: &found)
    diagnostics += found.about(ofTable)
    return comments
  }

  private var ofTable: Subject { .stringTable(locale: id.description) }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  /// The site's file of a name and the base's. The base's alone stands in where the site has none, and
  /// says nothing new where the site's is a copy of it.
  private func layers(
    _ name: String, isNeeded: Bool, about subject: Subject = .site,
    into diagnostics: inout [Diagnostic]
  ) -> Layers {
    let bytes = BaseFiles.bytes(of: "locales/\(id)/\(name)")
    let base = bytes.map {
      Layers.Layer(path: "\(BaseFiles.mark)locales/\(id)/\(name)", text: SourceText(bytes: $0))
    }
    guard folder.files.contains(name) || isNeeded && base == nil else { return Layers(base: base) }
    let path = path(name)
    switch SourceText.read(path, in: files, locale: id.description, limit: SourceText.textLimit) {
    case .success(let text):
      return Layers(
        own: Layers.Layer(path: path, text: text), base: text.bytes == bytes ? nil : base)
    case .failure(let failure):
      diagnostics += failure.diagnostics.about(subject)
      return Layers(base: base, isUnreadable: true)
    }
  }
}

/// One file of a locale, as the site and the base have it.
private struct Layers {
  struct Layer {
    var path: String
    var text: SourceText
  }

  var own: Layer?
  var base: Layer?
  /// Whether the site has a file that cannot be read, which is reported already.
  var isUnreadable = false

  /// What counts first stands first.
  var all: [Layer] { [own, base].compactMap(\.self) }
}
