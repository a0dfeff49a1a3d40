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
      ("Stop if it hurts.", "Siga si le duele.", "lost"), ("Never twist.", "Gire siempre.", "lost"),
      ("If not, go on.", "Siga.", "lost"),
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
      ("an unstable chair", "una silla que no es firme"), ("a painless move", "un giro sin dolor"),
      ("a non-slip mat", "una alfombra que no resbala"),
      // Words that the list of frequent words has too.
      ("This is unnecessary.", "Esto no es necesario."), ("if you are unhappy", "si no es feliz"),
      ("Not only the knee", "También la rodilla"),
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
    ])
  func bodyParts(source: String, target: String, isFound: Bool) throws {
    let (english, spanish) = try Self.languages.get()
    let finding = ConceptComparison.replaced(
      source: english.bodyParts(source), target: spanish.bodyParts(target))
    #expect((finding != nil) == isFound)
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
    let finding = ConceptComparison.reversed(
      source: english.directions(source), target: spanish.directions(target))
    #expect((finding != nil) == isFound)
  }

  @Test(
    "instructions that state a dose",
    arguments: [
      ("Hold for 20 seconds.", ["hold 20"]), ("Hold this stretch for about 20 s.", ["hold 20"]),
      ("A 20-second hold.", ["hold 20"]), ("Rest for two minutes.", ["rest 120"]),
      ("Hold for 5 seconds, then rest for 10 seconds.", ["hold 5", "rest 10"]),
      ("Repeat 3 times.", ["repetitions 3"]), ("Do 10 repetitions.", ["repetitions 10"]),
      ("10 repetitions", ["repetitions 10"]), ("Do 2 sets of 15.", ["sets 2"]),
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
    "and in Spanish",
    arguments: [
      ("Mantenga la posición durante 20 segundos.", ["hold 20"]),
      ("Repita 3 veces.", ["repetitions 3"]),
      ("Sosténgala cinco segundos y descanse diez segundos.", ["hold 5", "rest 10"]),
      ("Haga este ejercicio 2 veces al día, 5 días a la semana.", ["perDay 2", "perWeek 5"]),
      ("Haga 3 series de 10 repeticiones.", ["sets 3", "repetitions 10"]),
      ("Un descanso de 10 segundos.", ["rest 10"]), ("Sostenga la pelota con 2 manos.", []),
      ("Mantenga la posición hasta 20 segundos.", []), ("No la mantenga 60 segundos.", []),
      ("Espere 2 minutos.", []),
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
  private let doseGrammar: DoseStatementGrammar
  private let amountGrammar: AmountGrammar

  init(_ tag: String) throws {
    let lexicon = try Languages.lexicon(tag)
    var vocabulary = Vocabulary()
    // As in a site, where the lists of frequent words stand in the same vocabulary.
    for word in lexicon.commonWords { _ = vocabulary.intern(word) }
    negationGrammar = NegationGrammar(lexicon.negations, interning: &vocabulary)
    bodyPartGrammar = ConceptGrammar(lexicon.bodyParts, interning: &vocabulary)
    directionGrammar = ConceptGrammar(lexicon.directions, interning: &vocabulary)
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

  func bodyParts(_ text: String) -> [ConceptGrammar.Mention] {
    let prose = prose(text)
    return bodyPartGrammar.find(in: prose, within: prose.tokens.indices)
  }

  func directions(_ text: String) -> [ConceptGrammar.Mention] {
    let prose = prose(text)
    return directionGrammar.find(in: prose, within: prose.tokens.indices)
  }

  /// Each as “part value”.
  func doses(_ text: String) -> [String] {
    let prose = prose(text)
    return doseGrammar.find(amountGrammar.find(in: prose), in: prose).map {
      "\($0.part) \($0.value.numerator)"
    }
  }
}
