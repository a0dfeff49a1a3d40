import Language
import Localization

/// How the texts of one locale are read.
final class LocaleGrammars: Sendable {
  let amounts: AmountGrammar
  let sides: SideGrammar
  let negations: NegationGrammar
  let bodyParts: ConceptGrammar
  let directions: ConceptGrammar
  let doses: DoseStatementGrammar

  init(
    _ lexicon: Lexicon, format: NumberFormat, abbreviations: Set<WordID>,
    interning vocabulary: inout Vocabulary
  ) {
    amounts = AmountGrammar(lexicon.amounts, format: format, interning: &vocabulary)
    sides = SideGrammar(lexicon.sides, interning: &vocabulary)
    negations = NegationGrammar(lexicon.negations, interning: &vocabulary)
    bodyParts = ConceptGrammar(lexicon.bodyParts, interning: &vocabulary)
    directions = ConceptGrammar(lexicon.directions, interning: &vocabulary)
    doses = DoseStatementGrammar(
      lexicon.doseCues, negations: negations, abbreviations: abbreviations, interning: &vocabulary)
  }
}
