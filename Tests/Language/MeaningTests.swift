import Localization
import Testing

@testable import Language

@Suite("Negations, parts of the body, directions and doses")
struct MeaningTests {
  static let languages = Result { try (MeaningLanguage("en"), MeaningLanguage("es")) }

  @Test(
    "a negation in one text only",
    arguments: [
      ("Do not roll.", "Gire.", "lost"), ("Roll.", "No gire.", "added"),
      ("Avoid pain.", "Busque el dolor.", "lost"), ("without pain", "con dolor", "lost"),
      ("Never twist.", "Gire siempre.", "lost"),
      ("If not, go on.", "Siga.", "lost"),
      ("Do not bend and do not lift.", "No se doble y levante.", "lost"),
      ("Do not bend the knee that does not hurt.", "Doble la rodilla que no duele.", "lost"),
      ("Do not twist or jerk it.", "Tuerza ni sacuda.", "lost"),
      ("Do not rush. Do not twist or jerk it.", "No se apure. Tuerza ni sacuda.", "lost"),
    ])
  func negated(source: String, target: String, finding: String) throws {
    #expect(try Self.negation(source, target) == finding)
  }

  @Test(
    "denying in another way, or not at all, is no finding",
    arguments: [
      ("Do not roll.", "No gire."), ("Stop if it hurts.", "Deje de hacerlo si le duele."),
      ("Stop if it hurts.", "Deténgase si le duele."), ("Avoid pain.", "No se haga daño."),
      ("You are unable to stand.", "No puede pararse."),
      ("Only breathe.", "No haga más que respirar."),
      ("However, rest.", "Sin embargo, descanse."),
      ("If you don't know, ask.", "Si no lo sabe, pregunte."),
      ("Stand up straight.", "Párese derecho."), ("Stop the timer.", "Detenga el reloj."),
      ("over-the-counter pills", "pastillas sin receta"),
      ("pills without a prescription", "pastillas sin receta"),
      ("The cause is unknown.", "No se conoce la causa."),
      ("to prevent falls", "para evitar caídas"),
      ("a benign lump", "un bulto benigno (no maligno)"),
      ("Avoid falls.", "Evítelas."), ("This helps you avoid pain.", "Así no le dolerá."),
      ("Repeat every other day.", "Repita un día sí y otro no."),
      ("Do not eat, drink or smoke.", "No coma, beba ni fume."),
      ("It neither swells nor hurts.", "La rodilla ni se hincha ni duele."),
      ("Do not smoke or drink.", "Ni fume ni beba."),
      ("Rest, and do not smoke.", "Descanse, ni fume."),
      ("Neither the knee nor the hip moves.", "No se mueven ni la rodilla ni la cadera."),
      ("Never lift it alone.", "No la levante nunca a solas."),
      ("an unstable chair", "una silla que no es firme"), ("a painless move", "un giro sin dolor"),
      ("a non-slip mat", "una alfombra que no resbala"),
      // Words that the list of frequent words has too.
      ("This is unnecessary.", "Esto no es necesario."), ("if you are unhappy", "si no es feliz"),
      ("Not only the knee", "También la rodilla"),
      ("It may fit. If not, ask us.", "Quizás le quede. Si no es así, pregunte."),
    ])
  func denied(source: String, target: String) throws {
    #expect(try Self.negation(source, target) == nil)
  }

  private static func negation(_ source: String, _ target: String) throws -> String? {
    let (english, spanish) = try languages.get()
    let finding = NegationComparison.finding(
      source: english.negations(source), target: spanish.negations(target))
    return switch finding {
    case .lost: "lost"
    case .added: "added"
    case nil: nil
    }
  }

  @Test(
    "a part of the body in the place of another",
    arguments: [
      ("Bend your knee.", "Doble la cadera.", true), ("Bend your knee.", "Dóblela.", false),
      ("Tighten your belly.", "Apriete el abdomen.", false),
      ("your lower back", "la zona lumbar", false), ("your upper back", "la espalda baja", true),
      ("your shoulder blade", "el hombro", true), ("your shoulder blades", "los omóplatos", false),
      ("Move one finger.", "Mueva un dedo.", false), ("Move one toe.", "Mueva un dedo.", false),
      ("on the other hand", "de pie", false), ("Lie face up.", "Acuéstese boca arriba.", false),
      ("Knee to chest", "Rodilla al pecho", false), ("Knee to chest", "Codo al pecho", true),
      ("Bend your toes.", "Doble los dedos de los pies.", false),
      ("toe nails", "uñas del pie", false),
      ("a heart disease", "una enfermedad del ojo", true),
      (
        "Your knee may hurt for a while. Then rest, and do not bend the knee.",
        "Le puede doler el hombro un rato. Luego descanse y no doble la rodilla.", true
      ),
      (
        "The liver may be sick. A sick liver makes you tired. Doctors test the liver.",
        "La mano puede estar enferma. El hígado enfermo cansa. Los médicos examinan el hígado.",
        true
      ),
    ])
  func bodyParts(source: String, target: String, isFound: Bool) throws {
    let (english, spanish) = try Self.languages.get()
    let findings = ConceptComparison.findings(
      source: english.bodyParts(source), target: spanish.bodyParts(target))
    #expect(findings.isEmpty != isFound)
  }

  @Test(
    "the opposite direction",
    arguments: [
      ("Point up.", "Apunte hacia abajo.", true), ("Point up.", "Apunte hacia arriba.", false),
      ("Push it forward, away from you.", "Empújela hacia adelante, alejándola de usted.", false),
      ("Pull it toward you.", "Aléjela de usted.", true),
      ("Set up the chair.", "Prepare abajo.", false),
      ("See the text below.", "Vea el texto de abajo.", false), ("Lift it.", "Bájela.", true),
      ("Lower it.", "Bájela.", false), ("Move up and down.", "Mueva hacia abajo.", false),
      ("Turn it clockwise.", "Gírela en sentido contrario a las agujas del reloj.", true),
      ("Turn it counter-clockwise.", "Gírela en sentido antihorario.", false),
      ("Breathe out.", "Inhale.", true), ("your top knee", "la rodilla de abajo", true),
      ("Look away.", "Mire hacia otro lado.", false), ("face up", "boca abajo", true),
    ])
  func directions(source: String, target: String, isFound: Bool) throws {
    let (english, spanish) = try Self.languages.get()
    let findings = ConceptComparison.findings(
      source: english.directions(source), target: spanish.directions(target))
    #expect(findings.isEmpty != isFound)
  }

  @Test(
    "the opposite of what the source says",
    arguments: [
      ("Wait at least 6 weeks.", "Espere como máximo 6 semanas."),
      ("Do no more than 10 repeats.", "Haga no menos de 10 repeticiones."),
      ("Walk up to 3 miles or more.", "Camine hasta 3 millas o menos."),
      ("people over 65 or older", "personas de 65 años o menores"),
      ("adults over 65", "adultos menores de 65 años"), ("under 120", "por encima de 120"),
      ("Use a warm towel.", "Use una toalla fría."), ("Do it before you eat.", "Después de comer."),
      ("more pain than yesterday", "menos dolor que ayer"), ("Bend it.", "Estírela."),
      ("Open your hand.", "Cierre la mano."), ("Keep them together.", "Manténgalos separados."),
      ("Squeeze the ball.", "Suelte la pelota."), ("Sit on a chair.", "De pie en una silla."),
      ("Move slowly.", "Muévase rápido."), ("The pain gets worse.", "El dolor mejora."),
      ("It increases the risk.", "Disminuye el riesgo."), ("in the morning", "por la noche"),
      ("Always use it.", "No lo use nunca."), ("a mild pain", "un dolor grave"),
      ("Press gently.", "Presione con fuerza."), ("a full bladder", "la vejiga vacía"),
      ("It must hurt.", "Puede doler."), ("for children", "para adultos"),
      ("a common problem", "un problema raro"), ("Keep it dry.", "Manténgalo mojado."),
      ("Stop if it hurts.", "Siga si le duele."),
    ])
  func contrary(source: String, target: String) throws {
    let (english, spanish) = try Self.languages.get()
    let forward = ConceptComparison.findings(
      source: english.contraries(source), target: spanish.contraries(target))
    let backward = ConceptComparison.findings(
      source: spanish.contraries(target), target: english.contraries(source))
    #expect(forward.count == 1)
    #expect(backward.count == 1, "Spanish is the source as well")
  }

  @Test(
    "the same in other words is no contrary",
    arguments: [
      ("Do no more than 10 repeats.", "Haga como máximo 10 repeticiones."),
      ("no less than 6 weeks", "por lo menos 6 semanas"), ("over 65", "mayores de 65 años"),
      ("under 5 years old", "menores de 5 años"), ("a smaller step", "un paso más pequeño"),
      ("less common", "menos frecuente"), ("before and after", "antes y después"),
      ("Let your leg down slowly.", "Baje la pierna despacio."),
      ("Shortness of breath", "Falta de aire"), ("close to the wall", "cerca de la pared"),
      ("They move each other.", "Se mueven entre sí."),
      ("in the United States", "en los Estados Unidos"),
      ("Stand up.", "Párese."), ("Get up slowly.", "Levántese despacio."),
      ("Lie down.", "Acuéstese."), ("more or less", "más o menos"),
      ("young children and older adults", "niños pequeños y personas mayores"),
      ("people over 60", "personas mayores de 60 años"),
      ("This includes sweat.", "Esto elimina el sudor."), ("in the evening", "por las noches"),
      ("on either leg", "en una de las piernas"),
    ])
  func same(source: String, target: String) throws {
    let (english, spanish) = try Self.languages.get()
    #expect(
      ConceptComparison.findings(
        source: english.contraries(source), target: spanish.contraries(target)) == [])
  }

  @Test(
    "instructions open with a verb that asks for something",
    arguments: [
      ("Do not smoke.", "not", true), ("You do not smoke.", "not", false),
      ("If it hurts, never lift it.", "never", true), ("Then gently lift it.", "lift", true),
      ("People who lift weights", "lift", false),
    ])
  func instructions(text: String, word: String, isInstruction: Bool) throws {
    #expect(try Self.languages.get().0.isInstruction(text, at: word) == isInstruction)
  }

  @Test(
    "and in Spanish",
    arguments: [
      ("No fume.", "no", true), ("No se conoce la causa.", "no", false),
      ("Si le duele, no la levante.", "no", true), ("Nunca la gire.", "nunca", true),
      ("La gente no fuma.", "no", false),
    ])
  func spanishInstructions(text: String, word: String, isInstruction: Bool) throws {
    #expect(try Self.languages.get().1.isInstruction(text, at: word) == isInstruction)
  }

  @Test(
    "instructions that state a dose",
    arguments: [
      ("Hold for 20 seconds.", ["hold 20"]), ("Hold this stretch for about 20 s.", ["hold 20"]),
      ("A 20-second hold.", ["hold 20"]), ("Rest for two minutes.", ["rest 120"]),
      ("Hold for 5 seconds, then rest for 10 seconds.", ["hold 5", "rest 10"]),
      ("Repeat 3 times.", ["repetitions 3"]), ("Do 10 repetitions.", ["repetitions 10"]),
      ("10 repetitions", ["repetitions 10"]), ("Do 2 sets of 15.", ["sets 2", "repetitions 15"]),
      ("Repeat twice a day, 5 days a week.", ["perDay 2", "perWeek 5"]),
      ("Do this exercise for 10 minutes.", ["duration 600"]),
      ("Hold the bar and lift for 2 seconds.", []), ("Walk for 10 minutes.", []),
      ("Bend your hips 90 degrees.", []), ("Hold for up to 20 seconds.", []),
      ("Hold for at least 20 seconds.", []), ("Do not hold for 60 seconds.", []),
      ("Hold for 20 seconds or longer.", []), ("If you can, repeat 20 times.", []),
      ("Apply ice 3 times a day.", []), ("Hold the ball with 2 hands.", []),
      ("Count to 20.", []), ("Hold for %{dose.hold}.", []),
    ])
  func doses(text: String, statements: [String]) throws {
    #expect(try Self.languages.get().0.doses(text) == statements)
  }

  @Test(
    "forms that handouts use",
    arguments: [
      ("Sets: 2", ["sets 2"]), ("Reps: 10, sets: 3", ["repetitions 10", "sets 3"]),
      ("Hold: 10 seconds", ["hold 10"]), ("Rest: 1 min", ["rest 60"]),
      ("Frequency: twice a day", ["perDay 2"]), ("Days a week: 5", ["perWeek 5"]),
      ("3 x 12", ["product 3"]), ("Do 12 repeats.", ["repetitions 12"]),
      ("Do this once a day.", ["perDay 1"]),
      (
        "Repeat 10 times for each leg, 2 or 3 times during the day.",
        ["repetitions 10", "perDay 2"]
      ),
      ("Repeat 10 times, 2-3 times/day.", ["repetitions 10", "perDay 2", "perDay 3"]),
      ("Do this 2-3 x/day.", ["perDay 2", "perDay 3"]),
      ("Do this once in the morning and once at night.", ["perDay 2"]),
      ("Hold x 10 sec", ["hold 10"]), ("3 sets x 10 reps", ["sets 3", "repetitions 10"]),
      ("Do this once in the morning.", []), ("Repeat 5x/week.", ["perWeek 5"]),
      ("Do 10 in the morning.", []), ("Repeat every 2 hours.", ["every 2"]),
      ("Repeat every 2 days.", []), ("Step 3: lift.", []),
    ])
  func handoutDoses(text: String, statements: [String]) throws {
    #expect(try Self.languages.get().0.doses(text) == statements)
  }

  @Test(
    "and in Spanish",
    arguments: [
      ("Mantenga la posición durante 20 segundos.", ["hold 20"]),
      ("Repita 3 veces.", ["repetitions 3"]),
      ("Sosténgala cinco segundos y descanse diez segundos.", ["hold 5", "rest 10"]),
      ("Haga este ejercicio 2 veces al día, 5 días a la semana.", ["perDay 2", "perWeek 5"]),
      ("Haga 3 series de 10 repeticiones.", ["sets 3", "repetitions 10"]),
      ("Un descanso de 10 segundos.", ["rest 10"]), ("Sostenga la pelota con 2 manos.", []),
      ("Mantenga la posición hasta 20 segundos.", []), ("No la mantenga 60 segundos.", []),
      ("Espere 2 minutos.", []), ("Series: 2", ["sets 2"]),
      ("Sostenga: 10 segundos", ["hold 10"]),
      ("Haga 3 series de 12.", ["sets 3", "repetitions 12"]),
      ("Hágalo una vez por la mañana y una vez por la noche.", ["perDay 2"]),
      (
        "Repita 10 veces con cada pierna, 2 o 3 veces durante el día.",
        ["repetitions 10", "perDay 2"]
      ),
      ("Hágalo una vez al día.", ["perDay 1"]),
    ])
  func spanishDoses(text: String, statements: [String]) throws {
    #expect(try Self.languages.get().1.doses(text) == statements)
  }

  @Test("texts are compared sentence by sentence where both have as many, else as a whole")
  func passages() {
    let vocabulary = Vocabulary()
    func passages(_ source: String, _ target: String) -> [String] {
      let (from, to) = (
        Prose(source, vocabulary: vocabulary), Prose(target, vocabulary: vocabulary)
      )
      return Prose.passages(source: from, target: to, abbreviations: []).map {
        "\(from.text(of: $0.source))|\(to.text(of: $0.target))"
      }
    }
    #expect(passages("One. Two.", "Uno. Dos.") == ["One.|Uno.", "Two.|Dos."])
    #expect(passages("One. Two.", "Uno y dos.") == ["One. Two.|Uno y dos."])
    #expect(passages("One", "Uno") == ["One|Uno"])
  }
}

/// A language's grammars of meaning, as the repository's lexicon has them.
struct MeaningLanguage {
  private let vocabulary: Vocabulary
  private let negationGrammar: NegationGrammar
  private let bodyPartGrammar: ConceptGrammar
  private let directionGrammar: ConceptGrammar
  private let contraryGrammar: ConceptGrammar
  private let instructionGrammar: InstructionGrammar
  private let doseGrammar: DoseStatementGrammar
  private let amountGrammar: AmountGrammar

  init(_ tag: String) throws {
    let lexicon = try Languages.lexicon(tag)
    var vocabulary = Vocabulary(joining: Affixes([lexicon]))
    // As in a site, where the lists of frequent words stand in the same vocabulary.
    for word in lexicon.commonWords { _ = vocabulary.intern(word) }
    negationGrammar = NegationGrammar(lexicon.negations, interning: &vocabulary)
    bodyPartGrammar = ConceptGrammar(lexicon.bodyParts, interning: &vocabulary)
    directionGrammar = ConceptGrammar(lexicon.directions, interning: &vocabulary)
    contraryGrammar = ConceptGrammar(lexicon.contraries, interning: &vocabulary)
    instructionGrammar = InstructionGrammar(lexicon.instructions, interning: &vocabulary)
    doseGrammar = DoseStatementGrammar(
      lexicon.doseCues, negations: negationGrammar, abbreviations: [], interning: &vocabulary)
    amountGrammar = AmountGrammar(
      lexicon.amounts, format: NumberFormat(decimal: ".", group: ","), interning: &vocabulary)
    self.vocabulary = vocabulary
  }

  private func prose(_ text: String) -> Prose { Prose(text, vocabulary: vocabulary) }

  func negations(_ text: String) -> NegationGrammar.Mentions {
    let prose = prose(text)
    return negationGrammar.find(in: prose, within: prose.tokens.indices)
  }

  func bodyParts(_ text: String) -> ConceptComparison.Passage { find(bodyPartGrammar, text) }
  func directions(_ text: String) -> ConceptComparison.Passage { find(directionGrammar, text) }
  func contraries(_ text: String) -> ConceptComparison.Passage { find(contraryGrammar, text) }

  private func find(_ grammar: ConceptGrammar, _ text: String) -> ConceptComparison.Passage {
    let prose = prose(text)
    return ConceptComparison.Passage(grammar.find(in: prose), in: prose.tokens.indices)
  }

  /// Whether the clause with a word tells its reader to do something.
  func isInstruction(_ text: String, at word: String) -> Bool {
    let prose = prose(text)
    let hash = Vocabulary.hash(of: word)
    guard let token = prose.tokens.firstIndex(where: { $0.hash == hash }) else { return false }
    return instructionGrammar.governs(token, in: prose)
  }

  /// Each as “part value”.
  func doses(_ text: String) -> [String] {
    let prose = prose(text)
    return doseGrammar.find(amountGrammar.find(in: prose), in: prose).map {
      "\($0.part) \($0.value.numerator)"
    }
  }
}
