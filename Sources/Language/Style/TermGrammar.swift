package import Localization

/// Finds the terms of a locale's glossary in texts of the source locale and of its own.
package final class TermGrammar: Sendable {
  package let terms: [Term]
  /// The words of all agreed translations.
  package let agreedWords: WordSet

  private let inSource: PhraseIndex<Int>
  private let forbidden: PhraseIndex<Int>
  /// Of terms that need an explanation, what they are called in the glossary's language.
  private let toExplain: PhraseIndex<Int>
  private let phrases: PhraseSet
  /// The numbers of each term's phrases.
  private let translations: [[Int]]
  private let explanations: [[Int]]

  package init(_ terms: [Term], interning vocabulary: inout Vocabulary) {
    self.terms = terms
    func index(
      _ phrases: (Term) -> [String], _ vocabulary: inout Vocabulary
    ) -> PhraseIndex<Int> {
      PhraseIndex(
        terms.enumerated().flatMap { place, term in phrases(term).map { ($0, place) } },
        interning: &vocabulary)
    }
    inSource = index({ $0.use.isEmpty ? [] : [$0.name] + $0.forms }, &vocabulary)
    forbidden = index(\.forbidden, &vocabulary)
    toExplain = index({ $0.plain.isEmpty ? [] : $0.ownNames }, &vocabulary)
    var phrases = PhraseSet()
    var translations: [[Int]] = []
    var explanations: [[Int]] = []
    for term in terms {
      translations.append(term.use.compactMap { phrases.add($0, interning: &vocabulary) })
      explanations.append(term.plain.compactMap { phrases.add($0, interning: &vocabulary) })
    }
    self.phrases = phrases
    self.translations = translations
    var agreed: WordSet = []
    for phrase in terms.flatMap(\.use) {
      for token in Prose(phrase, vocabulary: vocabulary.withoutWords).tokens where token.isWord {
        agreed.insert(vocabulary.intern(token))
      }
    }
    agreedWords = agreed
    self.explanations = explanations
  }

  /// The places of the terms with an agreed translation that a source text names, each once.
  package func named(inSource prose: Prose) -> [Int] {
    let found = inSource.all(in: prose.tokens)
    guard found.count > 1 else { return found.map(\.meaning) }
    var seen: Set<Int> = []
    return found.map(\.meaning).filter { seen.insert($0).inserted }
  }

  /// Where a source text names terms with an agreed translation.
  package func termPlaces(inSource prose: Prose) -> [Range<Int>] {
    inSource.all(in: prose.tokens).map(\.tokens)
  }

  /// Where a translated text has agreed translations of some terms.
  package func termPlaces(of terms: [Int], inTranslation prose: Prose) -> [Range<Int>] {
    let places = phrases.places(in: prose)
    return terms.flatMap { term in
      translations[term].flatMap { phrase in
        places.tokens(of: phrase, of: phrases)
      }
    }
  }

  /// Where a text has agreed translations and everyday words of any term.
  package func phrasePlaces(in prose: Prose) -> PhrasePlaces {
    phrases.places(in: prose)
  }

  /// Whether a translated text has one of a term's agreed translations.
  package func isUsed(_ term: Int, in places: PhrasePlaces) -> Bool {
    places.hasAny(of: translations[term])
  }

  /// Words that must not stand in the locale's texts, with the place of their term.
  package func forbidden(in prose: Prose) -> [(tokens: Range<Int>, term: Int)] {
    forbidden.all(in: prose.tokens).map { ($0.tokens, $0.meaning) }
  }

  /// Terms that need an explanation, with their places.
  package func termsToExplain(in prose: Prose) -> [(tokens: Range<Int>, term: Int)] {
    toExplain.all(in: prose.tokens).map { ($0.tokens, $0.meaning) }
  }

  /// Whether some tokens of a text have the everyday words for a term.
  package func isExplained(_ term: Int, in places: PhrasePlaces, within tokens: Range<Int>) -> Bool
  {
    places.hasAny(of: explanations[term], in: tokens)
  }

  /// Whether any term needs an explanation.
  package var explainsTerms: Bool { terms.contains { !$0.plain.isEmpty } }
}
