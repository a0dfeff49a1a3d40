import Localization

/// Names that a file of a page or a locale has by a slip: other letters, another ending.
enum StrayName {
  /// Endings that pages, records and comments are given elsewhere, beside those that are read.
  private static let endings = [
    ".md.txt": ".md", ".markdown": ".md", ".mdown": ".md", ".mkd": ".md", ".md": ".md",
    ".po.txt": ".po", ".po": ".po",
    ".notes.yml.txt": CommentsFile.ending, ".notes.yaml": CommentsFile.ending,
    CommentsFile.ending: CommentsFile.ending,
  ]

  /// The name that a file in a page's folder is meant to have: `es.md` for `es.MD`, `Es.md` and
  /// `es.md.txt`, `pt-BR.po` for `pt_br.po`; nil where it has that name, or where none is plain.
  static func meant(_ name: String, locales: Set<String>) -> String? {
    let folded = name.lowercased()
    guard let dot = folded.firstIndex(of: "."), let ending = endings[String(folded[dot...])],
      let locale = LocaleID(folded[..<dot].map { $0 == "_" ? "-" : String($0) }.joined())
    else { return nil }
    let meant = "\(locale)\(ending)"
    return meant != name && locales.contains(locale.description) ? meant : nil
  }

  /// The name that a file is meant to have among some: `strings.yml` for `Strings.YAML`.
  static func meant(_ name: String, among names: some Sequence<String>) -> String? {
    var folded = name.lowercased()
    if folded.hasSuffix(".yaml") { folded = folded.dropLast(4) + "yml" }
    if folded.hasSuffix(".txt") { folded.removeLast(4) }
    return names.first { $0 == folded && $0 != name }
  }
}
