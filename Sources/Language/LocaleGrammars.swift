import Localization

/// How the texts of one locale are read.
package final class LocaleGrammars: Sendable {
  package let amounts: AmountGrammar
  package let sides: SideGrammar
  package let negations: NegationGrammar
  package let bodyParts: ConceptGrammar
  package let directions: ConceptGrammar
  package let contraries: ConceptGrammar
  package let instructions: InstructionGrammar
  package let doses: DoseStatementGrammar

  init(
    _ lexicon: Lexicon, format: NumberFormat, abbreviations: WordSet,
    interning vocabulary: inout Vocabulary
  ) {
    amounts = AmountGrammar(lexicon.amounts, format: format, interning: &vocabulary)
    sides = SideGrammar(
      lexicon.sides, bodyParts: lexicon.bodyParts, interning: &vocabulary)
    negations = NegationGrammar(lexicon.negations, interning: &vocabulary)
    bodyParts = ConceptGrammar(lexicon.bodyParts, interning: &vocabulary)
    directions = ConceptGrammar(lexicon.directions, interning: &vocabulary)
    contraries = ConceptGrammar(lexicon.contraries, interning: &vocabulary)
    instructions = InstructionGrammar(lexicon.instructions, interning: &vocabulary)
    doses = DoseStatementGrammar(
      lexicon.doseCues, negations: negations, abbreviations: abbreviations, interning: &vocabulary)
  }
}
