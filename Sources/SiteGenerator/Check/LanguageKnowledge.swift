import Language
import Localization

/// What the checks know of the languages of a site's locales, by the place of the locale.
struct LanguageKnowledge: Sendable {
  let vocabulary: Vocabulary
  let foreignPassages: ForeignPassages
  let partialTranslation: PartialTranslation
  /// Behind these a point ends no sentence.
  let abbreviations: Set<WordID>

  private let amounts: [AmountGrammar]
  private let sides: [SideGrammar]
  /// nil where none is known for the language.
  private let readingFormulas: [ReadingFormula?]
  private let styles: [StyleGrammar]
  private let terms: [TermGrammar]

  /// The lexicons in the order of the locales, with how each writes numbers and its glossary's terms.
  init(_ lexicons: [Lexicon], formats: [NumberFormat], terms: [[Term]]) {
    var vocabulary = Vocabulary()
    let detector = LanguageDetector(lexicons, interning: &vocabulary)
    abbreviations = Set(lexicons.flatMap(\.abbreviations).map { vocabulary.intern($0) })
    foreignPassages = ForeignPassages(detector, abbreviations: abbreviations)
    partialTranslation = PartialTranslation(detector)
    var grammars: [AmountGrammar] = []
    for (lexicon, format) in zip(lexicons, formats) {
      grammars.append(AmountGrammar(lexicon.amounts, format: format, interning: &vocabulary))
    }
    amounts = grammars
    var sides: [SideGrammar] = []
    for lexicon in lexicons { sides.append(SideGrammar(lexicon.sides, interning: &vocabulary)) }
    self.sides = sides
    var styles: [StyleGrammar] = []
    for lexicon in lexicons {
      styles.append(StyleGrammar(lexicon.style, interning: &vocabulary))
    }
    self.styles = styles
    self.terms = terms.map { TermGrammar($0, interning: &vocabulary) }
    readingFormulas = lexicons.map { ReadingFormula(language: $0.locale.language) }
    self.vocabulary = vocabulary
  }

  /// What a text of a locale counts.
  func amounts(in prose: Prose, of locale: Int) -> Amounts {
    amounts[locale].find(in: prose)
  }

  /// Which sides of the body a text of a locale names.
  func sides(in prose: Prose, of locale: Int) -> [SideGrammar.Mention] {
    sides[locale].find(in: prose)
  }

  /// How a locale's texts are written.
  func style(of locale: Int) -> StyleGrammar { styles[locale] }

  /// The terms of a locale's glossary.
  func terms(of locale: Int) -> TermGrammar { terms[locale] }

  /// How to tell whether a text of a locale is hard to read.
  func readingFormula(of locale: Int) -> ReadingFormula? {
    readingFormulas[locale]
  }

  func readingCounts(of prose: Prose, _ formula: ReadingFormula) -> ReadingCounts {
    prose.readingCounts(formula, abbreviations: abbreviations)
  }
}
