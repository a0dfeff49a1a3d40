package import Localization

/// What is known of the languages of a site's locales, by the place of the locale.
package final class LanguageKnowledge: Sendable {
  package let vocabulary: Vocabulary
  package let foreignPassages: ForeignPassages
  package let partialTranslation: PartialTranslation
  package let untranslatedWords: UntranslatedWords
  private let detector: LanguageDetector
  /// Behind these a point ends no sentence.
  package let abbreviations: WordSet

  /// For each locale the lists that its lexicon lacks; nil where it is missing or says nothing.
  package let lexiconGaps: [[Lexicon.Gap]?]

  /// Whether the words of a locale's language are known at all.
  package func knows(_ locale: Int) -> Bool { lexiconGaps[locale] != nil }

  /// Whether a locale's lexicon has a word, as far as is known of words that several have.
  package func isWord(_ token: Token, of locale: Int) -> Bool {
    detector.mayBelong(token, to: locale)
  }

  /// nil for a language of which no script is known.
  private let foreignScripts: [ForeignScript?]
  private let grammars: [LocaleGrammars]
  /// nil where none is known for the language.
  private let readingFormulas: [ReadingFormula?]
  private let styles: [StyleGrammar]
  private let terms: [TermGrammar]
  private let meanings: [MeaningIndex]
  private let searches: [SearchLanguage]
  /// How long texts are beside the same in other languages, in percent.
  private let lengths: [Int]

  /// The lexicons in the order of the locales, with how each writes numbers and its glossary's terms.
  ///
  /// Where no spaces stand between words, no list of words finds any: such a language is one without
  /// lists, but for the search, which has a way of its own.
  package init(_ all: [Lexicon], formats: [NumberFormat], terms allTerms: [[Term]]) {
    let lexicons = all.map { $0.locale.isSpacedInWords ? $0 : Lexicon(locale: $0.locale) }
    let terms = zip(all, allTerms).map { $0.locale.isSpacedInWords ? $1 : [] }
    foreignScripts = lexicons.map { ForeignScript(of: $0.locale) }
    var vocabulary = Vocabulary(joining: Affixes(lexicons))
    let detector = LanguageDetector(lexicons, interning: &vocabulary)
    self.detector = detector
    let abbreviations = WordSet(
      lexicons.flatMap(\.abbreviations).map { vocabulary.intern($0) })
    self.abbreviations = abbreviations
    foreignPassages = ForeignPassages(detector, abbreviations: abbreviations)
    partialTranslation = PartialTranslation(detector)
    untranslatedWords = UntranslatedWords(detector)
    grammars = zip(lexicons, formats).map { lexicon, format in
      LocaleGrammars(
        lexicon, format: format, abbreviations: abbreviations, interning: &vocabulary)
    }
    var styles: [StyleGrammar] = []
    for lexicon in lexicons {
      styles.append(StyleGrammar(lexicon.style, interning: &vocabulary))
    }
    self.styles = styles
    self.terms = terms.map { TermGrammar($0, interning: &vocabulary) }
    searches = zip(all, allTerms).map { SearchLanguage($0, terms: $1) }
    lexiconGaps = lexicons.map { $0.isEmpty ? nil : $0.gaps }
    var numbers: [String: UInt64] = [:]
    var meanings: [MeaningIndex] = []
    for lexicon in lexicons {
      meanings.append(MeaningIndex(lexicon.meanings, numbering: &numbers))
    }
    self.meanings = meanings
    lengths = lexicons.map { $0.length ?? 100 }
    readingFormulas = lexicons.map { ReadingFormula(language: $0.locale.language) }
    self.vocabulary = vocabulary
  }

  /// How texts of a locale are read.
  package subscript(locale: Int) -> LocaleGrammars { grammars[locale] }

  /// The parts of a text and of its translation that say the same.
  package func passages(
    _ source: Prose, _ target: Prose
  ) -> [(source: Range<Int>, target: Range<Int>)] {
    Prose.passages(source: source, target: target, abbreviations: abbreviations)
  }

  /// What of a locale's text its translations have too.
  package func evidence(_ prose: Prose, in locale: Int) -> TranslationEvidence {
    TranslationEvidence(prose, meanings[locale])
  }

  /// What a translation leaves out or adds; nothing where one of the languages has no list of
  /// meanings.
  package func sentenceFindings(_ source: Text, _ target: Text) -> [SentenceComparison.Finding] {
    guard knowsMeanings(of: source.locale, and: target.locale) else { return [] }
    return SentenceComparison.findings(sentences(of: source), sentences(of: target))
  }

  /// A text of a locale with what its translations have too.
  package struct Text {
    var prose: Prose
    var locale: Int
    var evidence: TranslationEvidence

    package init(_ prose: Prose, in locale: Int, _ evidence: TranslationEvidence) {
      self.prose = prose
      self.locale = locale
      self.evidence = evidence
    }
  }

  /// Whether texts of both locales can be told apart by what they mean.
  package func knowsMeanings(of sourceLocale: Int, and locale: Int) -> Bool {
    meanings[sourceLocale].isKnown && meanings[locale].isKnown
  }

  private func sentences(of text: Text) -> SentencesOfText {
    SentencesOfText(
      text.prose, text.evidence, length: lengths[text.locale], abbreviations: abbreviations)
  }

  /// How to tell that a locale's text is in another script; nil where its own is not known.
  package func foreignScript(of locale: Int) -> ForeignScript? { foreignScripts[locale] }

  /// How a locale's texts are written.
  package func style(of locale: Int) -> StyleGrammar { styles[locale] }

  /// The terms of a locale's glossary.
  package func terms(of locale: Int) -> TermGrammar { terms[locale] }

  /// What a search in a locale's texts forgives.
  package func search(in locale: Int) -> SearchLanguage { searches[locale] }

  /// How to tell whether a text of a locale is hard to read.
  package func readingFormula(of locale: Int) -> ReadingFormula? {
    readingFormulas[locale]
  }

  package func readingCounts(of prose: Prose, _ formula: ReadingFormula) -> ReadingCounts {
    prose.readingCounts(formula, abbreviations: abbreviations)
  }
}
