import Diagnostics
import YAML

/// A term of `glossary.yml`: how it is translated into the glossary's language, and how it is
/// explained there.
package struct Term: Sendable, Hashable {
  /// The term in the source language.
  package var name: String
  /// Its other forms in the source language, such as the plural.
  package var forms: [String]
  /// The agreed translations with all their forms; none in the source locale's glossary.
  package var use: [String]
  /// Words that never stand on a page of the glossary's language.
  package var forbidden: [String]
  /// The everyday words that must stand beside the term where a page first uses it.
  package var plain: [String]

  package init(
    name: String, forms: [String] = [], use: [String] = [], forbidden: [String] = [],
    plain: [String] = []
  ) {
    self.name = name
    self.forms = forms
    self.use = use
    self.forbidden = forbidden
    self.plain = plain
  }

  init(_ name: String, _ fields: inout MappingReader) {
    self.init(
      name: name, forms: fields.textOrTexts("forms"), use: fields.textOrTexts("use"),
      forbidden: fields.textOrTexts("forbidden"), plain: fields.textOrTexts("plain"))
  }

  /// What the term is called on a page of the glossary's language.
  package var ownNames: [String] {
    use.isEmpty ? [name] + forms : use
  }
}

extension MappingReader {
  /// A list of texts, or a single one.
  fileprivate mutating func textOrTexts(_ key: String) -> [String] {
    listOrSingle(
      key, list: { $0.texts(key).map(\.value) }, single: { $0.text(key).map { [$0.value] } ?? [] })
  }
}
