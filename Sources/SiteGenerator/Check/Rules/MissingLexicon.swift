import Diagnostics
import Language
import Localization
import YAML

extension RuleID {
  static let missingLexicon: RuleID = "missing-lexicon"
}

extension Rule {
  /// Every published locale has a lexicon with the lists that the checks need, or the site says that
  /// the language goes unchecked.
  static let missingLexicon = Rule(
    id: .missingLexicon, kind: .site,
    explanation: """
      A locale has no lexicon.yml, or one without a list that the checks need. They then do not know \
      the words of the language: text in another language, another number in words, another unit or \
      side and a lost “no” are not found, and a patient may read them. So a published locale without \
      them is an error. Write locales/<id>/lexicon.yml from the grammar of the language; the English \
      and Spanish files show what belongs into it, and locales/README.md explains each list. If \
      somebody else makes sure that the translations are right, say so in site.yml, “unchecked: \
      [ar]”, and the language is published unchecked. A list that only warnings need is reported as \
      a warning.
      """,
    scope: .site { site in
      site.locales.indices.flatMap { index -> [Diagnostic] in
        let id = site.locales[index].id
        let isUnchecked = site.settings.unchecked.contains { $0.value == id }
        // No lexicon helps where words cannot be told apart, which a rule of its own says.
        if isUnchecked || !id.isSpacedInWords { return [] }
        return problems(
          of: id, gaps: site.languages.lexiconGaps[index],
          isPublished: site.settings.locales.contains { $0.value == id })
      }
    })

  private static func problems(
    of id: LocaleID, gaps: [Lexicon.Gap]?, isPublished: Bool
  ) -> [Diagnostic] {
    func problem(_ isError: Bool, in file: String, _ message: String) -> Diagnostic {
      Diagnostic(
        .missingLexicon, isError && isPublished ? .error : .warning, locale: id.description,
        about: .locale(id.description), at: SourceLocation(path: "locales/\(id)/\(file)"), message,
        help: "Write it as locales/README.md describes, or list \(id) under unchecked in site.yml.")
    }
    guard let gaps else {
      let costs = Lexicon(locale: id).gaps.map(\.unchecked).joined(separator: "; ")
      return [
        problem(
          true, in: "locale.yml",
          "The words of this language are not checked: locales/\(id)/lexicon.yml is missing or "
            + "empty. What is not found here: \(costs).")
      ]
    }
    return gaps.map { gap in
      problem(
        gap.isNeeded, in: "lexicon.yml",
        "The lexicon has no “\(gap.list)”, so that this is not found here: \(gap.unchecked).")
    }
  }
}
