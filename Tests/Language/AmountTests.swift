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
      ("1,500 people", ["1500"]), ("5 days a week", ["5 day/week"]),
      ("the 1st and 2nd step", ["(1)", "(2)"]),
      ("Do it at once, once more.", []), ("a step of the one leg", []),
      ("2.5 million", ["2500000"]), ("two billion", ["2000000000"]), ("bash v1.0, SVG1.2", []),
      ("a 5 % rise", ["5 percent"]), ("a third time", ["(3)"]), ("one second", ["1 second"]),
      ("half an hour", ["1/2 hour"]),
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
      ("dos mil quinientas veces", ["2500 times"]), ("el 1.º y el 2.ª", ["(1)", "(2)"]),
      ("a 90º y a 5º", ["90 degree", "5 degree"]),
      ("escriba dos puntos", ["(2)"]), ("2 mil millones", ["2000000000"]),
      ("dos mil millones", ["2000000000"]), ("un millón doscientos mil", ["1200000"]),
      ("un 5 %", ["5 percent"]), ("un paso", []),
      ("empiece desde cero, uno mismo", []), ("las dos rodillas", ["2"]),
      ("media hora", ["1/2 hour"]),
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
      ("8-12 times", "entre 8 y 12 veces"), ("50%", "50 %"), ("2 points", "dos puntos de vida"),
      ("the 19th century", "el siglo 19"), ("The second part", "La parte 2"),
      ("Bend it 90 degrees.", "Dóblela 90º."), ("the 3rd step", "el 3º paso"),
      ("Both ways work in 2 steps.", "Sirve en 2 pasos."), ("2 million", "2,000,000"),
      ("Reduce it by 1%.", "Reducir un 1 %."), ("Type a colon.", "Escriba dos puntos."),
      ("Start from scratch.", "Empiece desde cero."), ("twice a day", "2 veces al día"),
    ])
  func equal(source: String, target: String) throws {
    #expect(
      try AmountComparison.findings(
        source: Self.english.get().find(source), target: Self.spanish.get().find(target)) == [])
  }

  @Test(
    "what says something else is one finding of its kind",
    arguments: [
      ("Do it 5 times.", "Hágalo 15 veces.", "replaced 5 15"),
      ("Eleven steps", "Once pasos y doce saltos", "added 12"),
      ("You may stop once you feel better.", "Puede parar a las once.", "added 11"),
      ("Rest 20 seconds.", "Descanse.", "lost 20 digits"),
      ("Rest twenty seconds.", "Descanse.", "lost 20 word"),
      ("3 times a day", "3 veces por semana", "period day week"),
      ("daily", "semanalmente", "period day week"),
      ("30 seconds", "30 minutos", "unit second minute"),
      ("Bend it 90 degrees.", "Dóblela 80º.", "replaced 90 80"),
      ("1,500 steps", "1.500 pasos", "ambiguous"),
      ("1 set", "2 series", "replaced 1 2"),
    ])
  func different(source: String, target: String, finding: String) throws {
    let found = try AmountComparison.findings(
      source: Self.english.get().find(source), target: Self.spanish.get().find(target))
    #expect(found.map(Self.describe) == [finding])
  }

  private static func describe(_ finding: AmountComparison.Finding) -> String {
    switch finding {
    case .replaced(let a, let b): "replaced \(a.value.numerator) \(b.value.numerator)"
    case .lost(let a): "lost \(a.value.numerator) \(a.strength)"
    case .added(let a): "added \(a.value.numerator)"
    case .unit(let a, let b): "unit \(a.unit ?? "-") \(b.unit ?? "-")"
    case .period(let a, let b, _): "period \(a ?? "-") \(b ?? "-")"
    case .ambiguous: "ambiguous"
    }
  }

  @Test("without number words of one language, only digits are compared, where there are as many")
  func wordless() throws {
    let english = try Self.english.get()
    let spanish = try AmountLanguage("es", AmountWords())
    func findings(_ source: String, _ target: String) -> [String] {
      AmountComparison.findings(
        source: english.find(source), target: spanish.find(target), isWordless: true
      ).map(Self.describe)
    }
    #expect(findings("Hold five seconds, twice.", "Sostenga cinco segundos.") == [])
    #expect(findings("Hold five seconds.", "Sostenga 5 segundos.") == [])
    #expect(findings("Hold 5 seconds.", "Sostenga 5 segundos.") == [])
    #expect(findings("Hold 5 seconds.", "Sostenga 15 segundos.") == ["replaced 5 15"])
  }
}

/// A language's grammar of amounts, as the repository's lexicon has it.
struct AmountLanguage {
  private let vocabulary: Vocabulary
  private let grammar: AmountGrammar

  /// `words` stand in for the lexicon's own.
  init(_ tag: String, _ words: AmountWords? = nil) throws {
    var vocabulary = Vocabulary()
    grammar = AmountGrammar(
      try words ?? Languages.lexicon(tag).amounts, format: NumberFormat(decimal: ".", group: ","),
      interning: &vocabulary)
    self.vocabulary = vocabulary
  }

  func find(_ text: String) -> Amounts {
    grammar.find(in: Prose(text, vocabulary: vocabulary))
  }

  /// Each amount as “value unit/period”, in brackets where it is an ordinal or an idiom.
  func amounts(_ text: String) -> [String] {
    find(text).amounts.map { amount in
      let value = amount.value
      let number =
        value.denominator == 1 ? "\(value.numerator)" : "\(value.numerator)/\(value.denominator)"
      if amount.strength == .aside { return "(\(number))" }
      return number + (amount.unit.map { " \($0)" } ?? "") + (amount.period.map { "/\($0)" } ?? "")
    }
  }
}
