package import Diagnostics
import YAML

/// What a locale's `glossary.yml` says about terms.
package struct Glossary: Sendable, Hashable {
  /// The terms that stay in another language.
  package let keep: KeepTerms

  package init(keep: KeepTerms = KeepTerms([])) {
    self.keep = keep
  }

  /// Reads `glossary.yml`; faulty terms are reported and left out.
  package static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID
  ) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let file = LocaleFile(path: path, locale: locale)
    let (keep, diagnostics) = file.read(bytes, subject: "glossary.yml") { reader in
      reader.named("keep") { term, fields in
        fields.value("lang", expected: "a language tag such as en or pt-BR", required: true) {
          LocaleID.isCanonical($0) ? LocaleID($0) : nil
        }.map { (term.value, $0.value) }
      }.compactMap { $0 }
    }
    return (Glossary(keep: KeepTerms(keep ?? [])), diagnostics)
  }
}
