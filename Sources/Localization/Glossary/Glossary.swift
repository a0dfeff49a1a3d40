package import Diagnostics
package import YAML

/// What a locale's `glossary.yml` says about terms.
package struct Glossary: Sendable, Hashable {
  /// The terms that stay in another language.
  package let keep: KeepTerms
  /// The terms that are always translated or explained in the same way.
  package let terms: [Term]

  package init(keep: KeepTerms = KeepTerms([]), terms: [Term] = []) {
    self.keep = keep
    self.terms = terms
  }

  /// The glossary with all that another one of its locale adds; of a term in both, its own counts.
  package func over(_ base: Glossary) -> Glossary {
    let names = Set(terms.map(\.name))
    return Glossary(
      keep: keep.over(base.keep), terms: terms + base.terms.filter { !names.contains($0.name) })
  }

  /// Reads `glossary.yml`; faulty terms are reported and left out.
  package static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID
  ) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let file = LocaleFile(path: path, locale: locale)
    let (glossary, diagnostics) = file.read(bytes, subject: "glossary.yml", read)
    return (glossary ?? Glossary(), diagnostics)
  }

  package static var shape: ValueShape { .mapping(MappingReader.shape { _ = read(&$0) }) }

  private static func read(_ reader: inout MappingReader) -> Glossary {
    let keep = reader.named("keep") { term, fields in
      fields.value(
        "lang", expected: "a language tag such as en or pt-BR", as: .text(.canonicalLanguageTag),
        required: true
      ) { LocaleID.isCanonical($0) ? LocaleID($0) : nil }.map { (term.value, $0.value) }
    }.compactMap { $0 }
    let terms = reader.named("terms") { Term($0.value, &$1) }
    return Glossary(keep: KeepTerms(keep), terms: terms)
  }
}
