import Localization
import Testing

@testable import Language

@Suite("Amounts")
struct AmountTests {
  static let english = Result { try AmountLanguage("en") }
  static let spanish = Result { try AmountLanguage("es") }

  @Test(
    "amounts of English texts",
    arguments: [
      ("Hold for thirty-five seconds.", ["35 second"]), ("Twice a day", ["2 times/day"]),
      ("8 to 12 times", ["8 times", "12 times"]), ("8-12 repetitions", ["8 times", "12 times"]),
      ("two hundred and ten pounds", ["210 pound"]),
      ("50% or 3.5 kg", ["50 percent", "7/2 kilogram"]),
      ("1,500 people", ["1500"]), ("5 days a week", ["5 day/week"]), ("the 1st and 2nd step", []),
      ("Do it at once, once more.", []), ("half an hour", ["1/2 hour"]),
      ("10min, 30s", ["10 minute", "30 second"]),
      ("three million", ["3000000"]), ("two three", ["2", "3"]), ("999999999999999999999", []),
    ])
  func english(text: String, amounts: [String]) throws {
    #expect(try Self.english.get().amounts(text) == amounts)
  }

  @Test(
    "amounts of Spanish texts",
    arguments: [
      ("treinta y cinco segundos", ["35 second"]), ("once veces", ["11 times"]),
      ("dos veces al día", ["2 times/day"]), ("entre 8 y 12 veces", ["8 times", "12 times"]),
      ("50 % de 1,500 personas", ["50 percent", "1500"]), ("mil doscientos pasos", ["1200"]),
      ("dos mil quinientas veces", ["2500 times"]), ("el 1.º y el 2.ª", []),
      ("escriba dos puntos", []),
      ("desde cero, uno mismo", []), ("las dos rodillas", ["2"]), ("media hora", ["1/2 hour"]),
    ])
  func spanish(text: String, amounts: [String]) throws {
    #expect(try Self.spanish.get().amounts(text) == amounts)
  }

  @Test(
    "what says the same has no finding",
    arguments: [
      ("Hold five seconds.", "Sostenga 5 segundos."), ("Both knees", "Las dos rodillas"),
      ("Once a day", "Una vez al día"), ("half an hour", "30 minutos"), ("1 step", "un paso"),
      ("You may stop once you feel better.", "Puede parar en cuanto se sienta mejor."),
      ("No number", "Ningún número"), ("daily", "a diario"), ("two weeks", "14 días"),
    ])
  func equal(source: String, target: String) throws {
    #expect(
      try AmountComparison.findings(
        source: Self.english.get().find(source), target: Self.spanish.get().find(target)) == [])
  }
}

/// A language's grammar of amounts, as the repository's lexicon has it.
struct AmountLanguage {
  private let vocabulary: Vocabulary
  private let grammar: AmountGrammar

  init(_ tag: String) throws {
    var vocabulary = Vocabulary()
    grammar = AmountGrammar(
      try Languages.lexicon(tag).amounts, format: NumberFormat(decimal: ".", group: ","),
      interning: &vocabulary)
    self.vocabulary = vocabulary
  }

  func find(_ text: String) -> Amounts {
    grammar.find(in: Prose(text, vocabulary: vocabulary))
  }

  /// Each amount as “value unit/period”.
  func amounts(_ text: String) -> [String] {
    find(text).amounts.map { amount in
      let value = amount.value
      let number =
        value.denominator == 1 ? "\(value.numerator)" : "\(value.numerator)/\(value.denominator)"
      return number + (amount.unit.map { " \($0)" } ?? "") + (amount.period.map { "/\($0)" } ?? "")
    }
  }
}
