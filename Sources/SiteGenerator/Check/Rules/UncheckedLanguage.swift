import Diagnostics
import Language
import Localization

extension RuleID {
  static let uncheckedLanguage: RuleID = "unchecked-language"
}

extension Rule {
  /// A language that the checks cannot read is published only where the site says that it knows.
  static let uncheckedLanguage = Rule(
    id: .uncheckedLanguage, kind: .site,
    explanation: """
      A language is written without spaces between its words (Chinese, Japanese, Thai, Lao, Khmer, \
      Burmese, Tibetan). Handout has no dictionary to tell them apart, so that no rule that looks for \
      words finds any, whatever lexicon.yml says: not another number in words, another side, a lost \
      “no”, nor another language in the same script. What is left are digits, links, placeholders, \
      lost and added texts, text in another script, and whether somebody has accepted the page. So it \
      is published only once site.yml says that somebody else makes sure of the rest, “unchecked: \
      [zh]”; then a note stays in the report.
      """,
    scope: .site { site in
      site.locales.filter { !$0.id.isSpacedInWords }.map { locale in
        let isSaid = site.settings.unchecked.contains { $0.value == locale.id }
        let costs = Lexicon(locale: locale.id).gaps.map(\.unchecked).joined(separator: "; ")
        return Diagnostic(
          .uncheckedLanguage, isSaid ? .note : .error, locale: locale.id.description,
          about: .locale(locale.id.description),
          at: SourceLocation(path: "locales/\(locale.id)/locale.yml"),
          "\(locale.catalog.settings.name) is unchecked: it has no spaces between words, by which "
            + "rules could tell them apart. What is not found here: \(costs).",
          help: isSaid
            ? "Have each page read by two persons who read the language."
            : "If somebody else makes sure that its texts are right, say so in site.yml: unchecked: "
              + "[\(locale.id)]")
      }
    })
}
