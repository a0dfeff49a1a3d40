import Language

/// What the checks know of the languages of a site's locales, by the place of the locale.
struct LanguageKnowledge: Sendable {
  let vocabulary: Vocabulary
  let foreignPassages: ForeignPassages
  let partialTranslation: PartialTranslation
  /// Behind these a point ends no sentence.
  let abbreviations: Set<WordID>

  /// The lexicons in the order of the locales.
  init(_ lexicons: [Lexicon]) {
    var vocabulary = Vocabulary()
    let detector = LanguageDetector(lexicons, interning: &vocabulary)
    abbreviations = Set(lexicons.flatMap(\.abbreviations).map { vocabulary.intern($0) })
    foreignPassages = ForeignPassages(detector, abbreviations: abbreviations)
    partialTranslation = PartialTranslation(detector)
    self.vocabulary = vocabulary
  }
}
