import Diagnostics
import Localization

/// Texts as gettext's own tools, Poedit and Weblate know them.
///
/// None is ever fuzzy: OmegaT leaves the translation of those out of what it saves.
enum POTranslation {
  /// The header's field that tells the site from others.
  static let siteField = "X-Site"
  static let sourceField = "X-Source-Language"
  static let pluralField = "Plural-Forms"
  /// Before the digest of a translation, in a comment.
  static let base = "base"

  static func bytes(of file: TranslationFile) -> [UInt8] {
    let rules = PluralRules(for: file.target) ?? .otherOnly
    let header = [
      POFile.Field("Project-Id-Version", "Handout"),
      // Both are the translator's tool's to fill in; without them gettext warns.
      POFile.Field("PO-Revision-Date", ""), POFile.Field("Last-Translator", ""),
      POFile.Field("Language-Team", ""),
      POFile.Field("Language", file.target.description.replacing("-", with: "_")),
      POFile.Field("MIME-Version", "1.0"), POFile.Field("Content-Type", POFile.contentType),
      POFile.Field("Content-Transfer-Encoding", "8bit"),
      POFile.Field(pluralField, rules.gettextForms),
      POFile.Field(sourceField, file.source.description), POFile.Field(siteField, file.site),
    ]
    let entries = file.documents.flatMap { document in
      POMessage.messages(of: document.units, categories: rules.requiredCategories).map {
        $0.entry(in: document)
      }
    }
    return POWriter.bytes(of: POFile(header: header, entries: entries))
  }

  static func read(
    _ bytes: [UInt8], _ problems: FileProblems
  ) -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    let (text, problem) = problems.utf8(bytes)
    guard let text else { return (nil, problem.map { [$0] } ?? []) }
    let (parsed, diagnostics) = POFile.parse(text, path: problems.path, as: .translation)
    guard let parsed else { return (nil, diagnostics) }
    var file = ReturnedFile(
      source: parsed[sourceField].flatMap { LocaleID($0) }, target: parsed.language,
      site: parsed[siteField], units: [])
    let categories = parsed.language.flatMap { PluralRules(for: $0) ?? .otherOnly }
      .flatMap { rules in parsed[pluralField].flatMap { rules.categories(ofGettextForms: $0) } }
    var found: [Diagnostic] = []
    for entry in parsed.entries where !entry.isObsolete {
      let returned = POReturnedEntry(entry, categories: categories)
      if let problem = returned.problem {
        found.append(problems.malformed(problem, line: entry.line, help: POReturnedEntry.help))
      }
      file.units += returned.units
    }
    return found.isEmpty ? (file, []) : (nil, found)
  }
}
