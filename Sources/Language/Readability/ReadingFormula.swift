/// A published formula that tells from the words, sentences and syllables of a text how hard it is
/// to read. Each language has its own: numbers of one mean nothing in another.
package enum ReadingFormula: Sendable, Hashable {
  /// English: the school grade that understands the text (Kincaid, Fishburne, Rogers and Chissom,
  /// “Derivation of new readability formulas for Navy enlisted personnel”, 1975).
  case fleschKincaid
  /// Spanish: perspicuity from 0, very hard, to 100, very easy (Szigriszt Pazos, “Sistemas
  /// predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad”, 1993), read on the
  /// INFLESZ scale (Barrio-Cantalejo and others, “Validación de la Escala INFLESZ para evaluar la
  /// legibilidad de los textos dirigidos a pacientes”, 2008), where 65 and more is fairly easy.
  case szigrisztPazos
  /// French: ease from 0, very hard, to 100, very easy (Kandel and Moles, “Application de l'indice de
  /// Flesch à la langue française”, Cahiers d'études de radio-télévision 19, 1958, 253–274), read on
  /// Flesch's scale, where 70 and more is fairly easy and 60 and more plain.
  case kandelMoles

  /// nil for a language that none is known for.
  package init?(language: String) {
    switch language {
    case "en": self = .fleschKincaid
    case "es": self = .szigrisztPazos
    case "fr": self = .kandelMoles
    default: return nil
    }
  }

  package func score(of counts: ReadingCounts) -> Double {
    guard counts.words > 0, counts.sentences > 0 else { return 0 }
    let wordsInSentence = Double(counts.words) / Double(counts.sentences)
    let syllablesInWord = Double(counts.syllables) / Double(counts.words)
    return switch self {
    case .fleschKincaid: 0.39 * wordsInSentence + 11.8 * syllablesInWord - 15.59
    case .szigrisztPazos: 206.835 - 62.3 * syllablesInWord - wordsInSentence
    case .kandelMoles: 207 - 73.6 * syllablesInWord - 1.015 * wordsInSentence
    }
  }

  /// The score that a whole page should keep to.
  package var pageLimit: Double {
    switch self {
    case .fleschKincaid: 6
    case .szigrisztPazos: 65
    case .kandelMoles: 70
    }
  }

  /// The score that a paragraph or list item should keep to.
  package var blockLimit: Double {
    switch self {
    case .fleschKincaid: 8
    case .szigrisztPazos: 55
    case .kandelMoles: 60
    }
  }

  /// Whether a score is on the hard side of a limit.
  package func isHarder(_ score: Double, than limit: Double) -> Bool {
    switch self {
    case .fleschKincaid: score > limit
    case .szigrisztPazos, .kandelMoles: score < limit
    }
  }

  /// How many syllables a word is spoken with, at least one.
  func syllables(of word: Token, in prose: Prose) -> Int {
    switch self {
    case .fleschKincaid: EnglishSyllables.count(in: word, of: prose)
    case .szigrisztPazos: SpanishSyllables.count(in: prose.bytes[word.range])
    case .kandelMoles: FrenchSyllables.count(in: prose.bytes[word.range])
    }
  }
}
