package import Diagnostics
package import Localization
import YAML

/// What a locale's `lexicon.yml` says about the words of its language.
package struct Lexicon: Sendable {
  package let locale: LocaleID
  /// What is joined to the word behind it: “l'”, “و”. One with an apostrophe is always a word of its
  /// own, another where no lexicon has the word as a whole.
  package var prefixes: [String] = []
  /// What is joined to the word before it.
  package var suffixes: [String] = []
  /// Words that hold sentences together: articles, pronouns, prepositions, auxiliaries.
  package var functionWords: [String] = []
  /// Frequent words with a meaning of their own.
  package var commonWords: [String] = []
  /// Endings that speak for the language in a word that no lexicon has.
  package var endings: [String] = []
  /// Endings in which forms of one word differ, for the search.
  package var inflections: [String] = []
  /// Letters that do.
  package var letters: [String] = []
  /// Words spelled alike in other languages of the site.
  package var sameWords: [String] = []
  /// Words behind which a point ends no sentence.
  package var abbreviations: [String] = []
  package var amounts = AmountWords()
  package var sides = SideWords()
  package var style = StyleWords()
  package var negations = NegationWords()
  package var bodyParts = ConceptWords()
  package var directions = ContraryWords()
  package var contraries = ContraryWords()
  package var instructions = InstructionWords()
  package var doseCues = DoseCueWords()
  /// How long texts of the language are beside the same in English, in percent; 100 for nil.
  var length: Int?
  var meanings = MeaningWords()

  /// Whether it says nothing that a text could be checked with.
  package var isEmpty: Bool {
    functionWords.isEmpty && !amounts.isKnown && !negations.isKnown
  }

  /// The single words for parts of the body and opposites, which show the language too.
  var conceptWords: [String] {
    let phrases =
      bodyParts.groups.map(\.phrases) + (directions.poles + contraries.poles).map(\.phrases)
    return phrases.flatMap(\.self).filter { !$0.contains(" ") }
  }

  package init(locale: LocaleID) {
    self.locale = locale
  }

  /// Reads `lexicon.yml`. A word that stands twice in one list, or is none, is reported and left
  /// out.
  package static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID
  ) -> (lexicon: Lexicon, diagnostics: [Diagnostic]) {
    var lexicon = Lexicon(locale: locale)
    let (node, diagnostics) = YAMLNode.parse(bytes, path: path, locale: locale.description)
    guard let node else { return (lexicon, diagnostics) }
    var reader = MappingReader(
      node, path: path, locale: locale.description, subject: "lexicon.yml")
    lexicon.prefixes = reader.wordParts("prefixes")
    lexicon.suffixes = reader.wordParts("suffixes")
    lexicon.functionWords = reader.words("function")
    lexicon.commonWords = reader.words("common")
    lexicon.endings = reader.wordParts("endings")
    lexicon.letters = reader.wordParts("letters")
    lexicon.inflections = reader.wordParts("inflections")
    lexicon.sameWords = reader.words("same")
    lexicon.abbreviations = reader.words("abbreviations")
    lexicon.amounts = reader.mapping("amounts") { AmountWords(&$0) } ?? AmountWords()
    lexicon.sides = reader.mapping("sides") { SideWords(&$0) } ?? SideWords()
    lexicon.style = reader.mapping("style") { StyleWords(&$0) } ?? StyleWords()
    lexicon.negations = reader.mapping("negations") { NegationWords(&$0) } ?? NegationWords()
    lexicon.bodyParts = reader.mapping("bodyParts") { ConceptWords(&$0) } ?? ConceptWords()
    lexicon.directions = reader.mapping("directions") { ContraryWords(&$0) } ?? ContraryWords()
    lexicon.contraries = reader.mapping("contraries") { ContraryWords(&$0) } ?? ContraryWords()
    lexicon.instructions =
      reader.mapping("instructions") { InstructionWords(&$0) } ?? InstructionWords()
    lexicon.doseCues = reader.mapping("doseCues") { DoseCueWords(&$0) } ?? DoseCueWords()
    lexicon.length = reader.integer("length", in: 20...300)?.value
    lexicon.meanings = reader.mapping("meanings") { MeaningWords(&$0) } ?? MeaningWords()
    return (lexicon, diagnostics + reader.finish())
  }
}
