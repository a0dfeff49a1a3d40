package import Localization

/// What a search in a locale's language needs to know of it.
package struct SearchLanguage: Sendable {
  /// Words that hold sentences together, as they are spelt: they find little by themselves.
  package let passingWords: [String]
  /// Endings in which forms of a word differ, as they are spelt.
  package let inflections: [String]
  /// The glossary's terms, by which everyday words find what is called otherwise.
  package let terms: [Term]

  init(_ lexicon: Lexicon, terms: [Term]) {
    // Elided words, which the search reads as words of their own.
    passingWords =
      lexicon.functionWords + lexicon.prefixes.filter { $0.contains("'") || $0.contains("’") }
    inflections = lexicon.inflections
    self.terms = terms
  }
}
