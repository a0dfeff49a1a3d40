import Testing

@testable import Language

@Suite("Amounts of a text and its translation")
struct AmountComparisonTests {
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
      ("Walk for 1/2 hour.", "Camine media hora."), ("1 1/2 hours", "una hora y media"),
      ("Bend it 1/2 of the way.", "Dóblela hasta la mitad."), ("two weeks", "quince días"),
      ("fifteen days", "quince días"), ("three to eight days", "de tres a ocho días"),
      ("every two weeks", "cada quince días"), ("every 12 hours", "dos veces al día"),
      ("every 24 hours", "a diario"), ("every other day", "cada 48 horas"),
      ("Call 9-1-1.", "Llame al 911."), ("in their 40s", "entre los 40 y los 49 años"),
      ("5 pounds", "5 libras (2.3 kg)"), ("100.4°F", "100.4 °F (38 °C)"),
      ("101°F (38.3°C)", "38.3 °C"), ("4,000 people", "4 000 personas"),
      ("30 seconds", "٣٠ segundos"), ("8 a.m. to 5 p.m.", "de 8 a. m. a 5 p. m."),
      ("8:30 p.m.", "20:30"), ("at 8 in the morning", "a las 8 de la mañana"),
      ("on May 3", "el 3 de mayo"), ("half of them", "el 50 % de ellos"),
      ("one in three people", "un tercio de las personas"), ("12 months", "un año"),
      ("vitamin B-3, COVID-19", "vitamina B3, COVID-19"), ("HIV-1", "VIH-1"),
      ("Do it 2-3 x/day.", "Hágalo 2-3 veces al día."),
      ("people aged 65", "personas de 65 años"), ("18 months", "un año y medio"),
      ("1-800-555-0100", "(800) 555-0100"), ("a third of people", "la tercera parte"),
      ("omega-3 oil", "aceite omega 3"), ("two hours and a half", "2 horas y media"),
      ("every 2 to 3 hours", "cada 2 a 3 horas"), ("a decade", "10 años"),
      ("20% of people", "20 de cada 100 personas"), ("the 3rd", "el tercero"),
      ("in San Diego", "en Santo Domingo"), ("in the 70s", "en los años 70"),
      ("open 24/7", "abierto las 24 horas, los 7 días"),
      ("Rest for eight days.", "Descanse ocho días."), ("15 days", "quince días"),
      ("three meals a day", "tres comidas al día"), ("your daily life", "su vida cotidiana"),
      ("3 small meals a day", "3 comidas pequeñas por día"), ("adults over 65", "65 años"),
      ("every 4 to 6 hours", "cada 4 a 6 horas"), ("every other day", "un día sí y otro no"),
      ("It lasts three to eight days.", "Dura entre tres y ocho días."),
      ("a 30-minute daily walk", "una caminata diaria de 30 minutos"),
      ("in their 40s and 50s", "entre 40 y 50 años"),
      ("in their 40s or 50s or 60s", "entre 40, 50 y 60 años"),
      ("Call the 988 line at 988.", "Llame a la línea 988."),
    ])
  func equal(source: String, target: String) throws {
    #expect(
      try AmountComparison.findings(
        source: AmountTests.english.get().find(source),
        target: AmountTests.spanish.get().find(target)) == [])
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
      ("3 sets of 10", "10 series de 3", "exchanged"),
      ("2 tablets every 6 hours", "6 tabletas cada 2 horas", "exchanged"),
      ("Walk 10 minutes, rest 5 minutes.", "Camine 5 minutos, descanse 10 minutos.", "reordered"),
      (
        "In week 1 do 5. In week 2 do 10.", "En la semana 1 haga 10. En la semana 2 haga 5.",
        "reordered"
      ),
      ("half an hour", "un cuarto de hora", "replaced 1 1"),
      ("half of them", "un tercio de ellos", "replaced 1 1"),
      ("1 1/2 hours", "1 hora", "replaced 3 1"), ("two and a half", "dos", "replaced 5 2"),
      ("Take .5 mg.", "Tome 5 mg.", "replaced 1 5"),
      ("50% of people", "50 personas", "unitLost percent -"),
      ("90 degrees", "90", "unitLost degree -"),
      ("Hold 30 seconds.", "Sostenga 30.", "unitLost second -"),
      ("101°F", "101 °C", "unit fahrenheit celsius"),
      ("in January", "en marzo", "replaced 1 3"), ("on Monday", "el martes", "replaced 1 2"),
      ("at 8 a.m.", "a las 8 p. m.", "replaced 480 1200"), ("at 8 a.m.", "a las 8", "unitLost - -"),
      ("8:30 a.m.", "9:30 a. m.", "replaced 510 570"), ("May 3", "4 de mayo", "replaced 3 4"),
      ("surgery at L4", "cirugía en L5", "replaced 4 5"),
      ("vitamin B-12", "vitamina B6", "replaced 12 6"),
      ("1-800-555-0100", "1-800-555-0199", "replaced 8005550100 8005550199"),
      ("every 12 hours", "tres veces al día", "replaced 12 3"),
      ("two weeks", "quince horas", "replaced 2 15"),
      ("in their 40s", "a sus 50 años", "replaced 40 50"),
      ("over age 65", "mayor de 65 meses", "unit year month"),
      ("two thirds", "un tercio", "replaced 2 1"),
      ("1 in 5 people", "1 de cada 8 personas", "replaced 5 8"),
      ("4 000", "4 500", "replaced 4000 4500"), ("Sit.", "Siéntese el martes.", "added 2"),
      ("the 19th century", "el siglo 1", "replaced 19 1"), ("the 2nd", "el 3.º", "replaced 2 3"),
      ("on May 16th", "el 1 de mayo", "replaced 16 1"),
      ("2 pills every 6 hours", "2 pastillas 6 horas", "interval lost"),
      ("Rest 10 minutes.", "Descanse cada 10 minutos.", "interval added"),
      ("Clean it every day.", "Límpielo.", "periodLost"),
      ("three meals a day", "tres comidas a la semana", "period day week"),
      ("adults over 65", "adultos mayores de 65 días", "unitLost - day"),
      ("adults over 65", "adultos mayores de 65 meses", "unitLost - month"),
    ])
  func different(source: String, target: String, finding: String) throws {
    let found = try AmountComparison.findings(
      source: AmountTests.english.get().find(source), target: AmountTests.spanish.get().find(target)
    )
    #expect(found.map(Self.describe) == [finding])
  }

  static func describe(_ finding: AmountComparison.Finding) -> String {
    switch finding {
    case .replaced(let a, let b): "replaced \(a.value.numerator) \(b.value.numerator)"
    case .lost(let a): "lost \(a.value.numerator) \(a.strength)"
    case .added(let a): "added \(a.value.numerator)"
    case .exchanged: "exchanged"
    case .periodLost: "periodLost"
    case .interval(let a, _): a.isInterval ? "interval lost" : "interval added"
    case .reordered: "reordered"
    case .unitLost(let a, let b): "unitLost \(a.unit ?? "-") \(b.unit ?? "-")"
    case .unit(let a, let b): "unit \(a.unit ?? "-") \(b.unit ?? "-")"
    case .period(let a, let b, _): "period \(a ?? "-") \(b ?? "-")"
    case .ambiguous: "ambiguous"
    }
  }
}
