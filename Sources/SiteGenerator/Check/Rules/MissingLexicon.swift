import Diagnostics
import Language
import Localization

extension Rule {
  /// Every locale has a lexicon, without which the checks of words say nothing.
  static let missingLexicon = Rule(
    id: "missing-lexicon", kind: .site,
    explanation: """
      A locale has no lexicon.yml, or an empty one. The checks then do not know the words of the \
      language: text in another language, another number in words, another side, part of the body or \
      direction and a lost “no” are not found in this locale, and a patient may read them. Write \
      locales/<id>/lexicon.yml from the grammar of the language; the English and Spanish files show \
      what belongs into it, and locales/README.md explains each list.
      """,
    scope: .site { site in
      site.languages.localesWithoutLexicon.map { index in
        let id = site.locales[index].id
        return Diagnostic(
          "missing-lexicon", .warning, locale: id.description,
          at: SourceLocation(path: "locales/\(id)/locale.yml"),
          "The words of this language are not checked: locales/\(id)/lexicon.yml is missing or "
            + "empty.",
          help: "Write it as locales/README.md describes.")
      }
    })
}
