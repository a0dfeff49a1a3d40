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
      ("2.5 million", ["2500000"]), ("two billion", ["2000000000"]),
      ("bash v1.0, SVG1.2", ["name 1", "name 1"]),
      ("a 5 % rise", ["5 percent"]), ("a third time", ["(3)"]), ("one second", ["1 second"]),
      ("half an hour", ["1/2 hour"]),
      ("10min, 30s", ["10 minute", "30 second"]),
      ("three million", ["3000000"]), ("twenty-one, thirty - one leg", ["21", "30"]),
      ("two three", ["2", "3"]), ("999999999999999999999", []),
    ])
  func english(text: String, amounts: [String]) throws {
    #expect(try Self.english.get().amounts(text) == amounts)
  }

  @Test(
    "fractions, decimals and groups of digits",
    arguments: [
      ("Walk 1/2 hour or 1 1/2 hours.", ["1/2 hour", "3/2 hour"]),
      ("1½ cups, ½ cup, 1-1/2 cups", ["3/2 cup", "1/2 cup", "3/2 cup"]),
      ("two and a half hours", ["5/2 hour"]), ("an hour and a half", ["3/2 hour"]),
      ("two-thirds of people, one third of them", ["2/3", "1/3"]),
      ("a third dose, a quarter of the dose", ["(3)", "1/4"]),
      (".5 mg, not 5 mg", ["1/2 milligram", "5 milligram"]),
      ("1/2 of a tablet and half of a tablet", ["1/2 pill", "1/2 pill"]),
      ("open 24/7 since 3/4/2026", ["24 hour", "7 day", "3", "4", "2026"]),
      ("4 000 people, 4\u{A0}000, 4\u{202F}000", ["4000", "4000", "4000"]),
      ("٣٠ seconds, ９０ degrees, ٢٫٥ kg", ["30 second", "90 degree", "5/2 kilogram"]),
      ("5mg 10reps 2x/day", ["5 milligram", "10 times", "2 times/day"]),
      ("3 x 12", ["3", "12"]), ("between 20 and the 30 percent", ["20 percent", "30 percent"]),
      ("100.4°F or 38 °C, 90°", ["502/5 fahrenheit", "38 celsius", "90 degree"]),
      ("age 65 and ages 5 to 15, under the age of 4", ["65 year", "5 year", "15 year", "4 year"]),
    ])
  func fractions(text: String, amounts: [String]) throws {
    #expect(try Self.english.get().amounts(text) == amounts)
  }

  @Test(
    "dates, times of the day, names and telephone numbers",
    arguments: [
      ("on March 3, in May, you may march", ["month 3", "3", "month 5"]),
      ("Monday at 8 a.m., 8:30 pm or noon", ["weekday 1", "clock 480", "clock 1230", "clock 720"]),
      ("8 to 10 a.m.", ["clock 480", "clock 600"]), ("12 a.m., 12 p.m.", ["clock 0", "clock 720"]),
      ("between L4-5 and L5", ["name 4", "name 5", "name 5"]),
      ("L4-L5, B-3, B12 and COVID-19", ["name 4", "name 5", "name 3", "name 12", "name 19"]),
      ("Call 9-1-1 or 1-800-555-0100.", ["911", "telephone 8005550100"]),
      ("(800) 555-0100, 800.555.0100", ["telephone 8005550100", "telephone 8005550100"]),
      ("in their 40s, the 1990s, hold 30s", ["decade 40", "decade 1990", "30 second"]),
    ])
  func dates(text: String, amounts: [String]) throws {
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
      ("media hora", ["1/2 hour"]), ("hora y media", ["3/2 hour"]),
      ("dos años y medio, dos y media horas", ["5/2 year", "5/2 hour"]),
      ("un cuarto de hora, un cuarto oscuro", ["1/4 hour", "(4)"]),
      ("dos tercios, la tercera parte, tres cuartas partes", ["2/3", "1/3", "3/4"]),
      ("a las 8 de la mañana, a las 20:00", ["clock 480", "clock 1200"]),
      ("el lunes 3 de mayo", ["weekday 1", "3", "month 5"]),
      ("entre el 20 y el 30 %", ["20 percent", "30 percent"]),
      ("2 veces durante el día, 3 veces/día", ["2 times/day", "3 times/day"]),
    ])
  func spanish(text: String, amounts: [String]) throws {
    #expect(try Self.spanish.get().amounts(text) == amounts)
  }

  @Test("without number words of one language, only digits are compared, where there are as many")
  func wordless() throws {
    let english = try Self.english.get()
    let spanish = try AmountLanguage("es", AmountWords())
    func findings(_ source: String, _ target: String) -> [String] {
      AmountComparison.findings(
        source: english.find(source), target: spanish.find(target), isWordless: true
      ).map(AmountComparisonTests.describe)
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
    let lexicon = try Languages.lexicon(tag)
    var vocabulary = Vocabulary(joining: Affixes([lexicon]))
    let format =
      tag == "fr"
      ? NumberFormat(decimal: ",", group: "\u{202F}") : NumberFormat(decimal: ".", group: ",")
    grammar = AmountGrammar(words ?? lexicon.amounts, format: format, interning: &vocabulary)
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
      if amount.kind != .count { return "\(amount.kind) \(number)" }
      return number + (amount.unit.map { " \($0)" } ?? "") + (amount.period.map { "/\($0)" } ?? "")
    }
  }
}
