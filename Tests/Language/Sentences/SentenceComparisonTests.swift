import Localization
import Testing

@testable import Language

@Suite("Sentences of a text and its translation")
struct SentenceComparisonTests {
  private static let source =
    "Lie on your back with both knees bent. Tighten your stomach and lift your buttocks. "
    + "Lower slowly to the floor. Stop at once if the pain grows."

  @Test("a whole translation leaves nothing out")
  func whole() throws {
    let findings = try Self.findings(
      Self.source,
      "Acuéstese boca arriba con las dos rodillas dobladas. Apriete el abdomen y levante los "
        + "glúteos. Baje despacio hasta el piso. Deténgase de inmediato si el dolor aumenta.")
    #expect(findings.isEmpty)
  }

  @Test("a lost sentence is named, and stands beside what is left of the translation")
  func lost() throws {
    let findings = try Self.findings(
      Self.source,
      "Acuéstese boca arriba con las dos rodillas dobladas. Apriete el abdomen y levante los "
        + "glúteos. Baje despacio hasta el piso.")
    #expect(
      findings == ["lost: Stop at once if the pain grows. | Baje despacio hasta el piso."])
  }

  @Test("a sentence in the middle is lost")
  func lostInTheMiddle() throws {
    let findings = try Self.findings(
      Self.source,
      "Acuéstese boca arriba con las dos rodillas dobladas. Baje despacio hasta el piso. "
        + "Deténgase de inmediato si el dolor aumenta.")
    #expect(
      findings == [
        "lost: Tighten your stomach and lift your buttocks. | "
          + "Acuéstese boca arriba con las dos rodillas dobladas."
      ])
  }

  @Test("an added sentence is named")
  func added() throws {
    let findings = try Self.findings(
      "Lower slowly to the floor.",
      "Baje despacio hasta el piso. Tome su medicina con un vaso de agua.")
    #expect(
      findings == [
        "added: Tome su medicina con un vaso de agua. | Lower slowly to the floor."
      ])
  }

  @Test("half of a sentence is lost")
  func half() throws {
    let findings = try Self.findings(
      "Lower slowly to the floor, keep your neck relaxed and breathe with your mouth open.",
      "Baje despacio hasta el piso.")
    #expect(
      findings == [
        "shortened: Lower slowly to the floor, keep your neck relaxed and breathe with your mouth "
          + "open. | Baje despacio hasta el piso."
      ])
  }

  @Test(
    "a run of words is lost from the middle or the end",
    arguments: [
      (
        "Put ice on the knee for a while, rest with the leg raised and call us if the swelling "
          + "grows.", "Ponga hielo en la rodilla un rato y llámenos si aumenta la hinchazón."
      ),
      (
        "Rest for a day, put ice on the knee, take your medicine with food and raise the leg.",
        "Descanse un día, ponga hielo en la rodilla."
      ),
    ])
  func lostRun(source: String, target: String) throws {
    #expect(try Self.findings(source, target) == ["shortened: \(source) | \(target)"])
  }

  @Test("a Spanish source is judged as an English one: length is the language's, not the loss's")
  func spanishSource() throws {
    let source =
      "Descanse un día, ponga hielo en la rodilla, tome su medicina con comida y levante la pierna."
    #expect(
      try Self.findings(
        source,
        "Rest for a day, put ice on the knee, take your medicine with food and raise the leg.",
        isFromSpanish: true) == [])
    let half = "Rest for a day, put ice on the knee."
    #expect(
      try Self.findings(source, half, isFromSpanish: true) == [
        "shortened: \(source) | \(half)"
      ])
  }

  @Test(
    "a text of a few words has nothing of another",
    arguments: [
      ("Keep the shoulder, the elbow and the wrist still.", "Llame a la clínica por la mañana."),
      ("Your hands, feet, knees and hips hurt.", "¿Cuándo debe llamar a su médico?"),
    ])
  func otherText(source: String, target: String) throws {
    #expect(try Self.findings(source, target) == ["replaced: \(source) | \(target)"])
  }

  @Test("another sentence in the place of one")
  func replaced() throws {
    let findings = try Self.findings(
      "Lower slowly to the floor. Stop at once if the pain grows at night or your feet feel cold.",
      "Baje despacio hasta el piso. Llame por la mañana a la clínica para pedir una cita con su médico."
    )
    #expect(
      findings == [
        "replaced: Stop at once if the pain grows at night or your feet feel cold. | "
          + "Llame por la mañana a la clínica para pedir una cita con su médico."
      ])
  }

  @Test("two sentences in each other's place")
  func exchanged() throws {
    let findings = try Self.findings(
      "Bend your right knee to the chest. Drink a glass of water before breakfast. Rest.",
      "Beba un vaso de agua antes del desayuno. Doble la rodilla derecha hacia el pecho. Descanse.")
    #expect(
      findings == [
        "replaced: Bend your right knee to the chest. | Beba un vaso de agua antes del desayuno."
      ])
  }

  @Test(
    "one sentence made of two, two of one, and brief or free wording are no finding",
    arguments: [
      (
        "Lower slowly to the floor. Keep your neck relaxed.",
        "Baje despacio hasta el piso y mantenga el cuello relajado."
      ),
      (
        "Lower slowly to the floor and keep your neck relaxed.",
        "Baje despacio hasta el piso. Mantenga el cuello relajado."
      ),
      (
        "Rest for a day, put ice on the knee, take your medicine with food and raise the leg.",
        "Descanse un día con la pierna en alto, hielo en la rodilla y su medicina con comida."
      ),
      (
        "The address may be wrong, or the page may have moved.",
        "Puede que la dirección no sea correcta o que la página haya cambiado de lugar."
      ),
      ("Rest.", "Descanse un momento."), ("Ask for an MRI.", "Pida una resonancia magnética."),
      ("Hold the stretch.", "No suelte."),
      ("Possible exams of the heart may include:", "Estos pueden incluir:"),
      (
        "Whether your health care provider can treat you there", "Si su médico puede atenderlo allí"
      ),
      ("Food cravings", "Antojo de algún alimento en particular"),
      (
        "The MRI shows your spine.",
        "La resonancia (MRI, por sus siglas en inglés) muestra su columna."
      ),
    ])
  func harmless(source: String, target: String) throws {
    #expect(try Self.findings(source, target) == [])
  }

  @Test("a text of more sentences than any paragraph has is not compared")
  func tooLong() throws {
    let many = Array(repeating: "Bend your knee.", count: 5_000).joined(separator: " ")
    #expect(try Self.findings(many, "Doble la rodilla.") == [])
  }

  private static let english = Result { try SentenceLanguage("en") }
  private static let spanish = Result { try SentenceLanguage("es") }

  private static func findings(
    _ source: String, _ target: String, isFromSpanish: Bool = false
  ) throws -> [String] {
    let languages = isFromSpanish ? (spanish, english) : (english, spanish)
    let (sourceLanguage, targetLanguage) = (try languages.0.get(), try languages.1.get())
    let (from, to) = (sourceLanguage.prose(source), targetLanguage.prose(target))
    var numbers: [String: UInt64] = [:]
    let sentences = (
      sourceLanguage.sentences(from, numbering: &numbers),
      targetLanguage.sentences(to, numbering: &numbers)
    )
    return SentenceComparison.findings(sentences.0, sentences.1).map { finding in
      switch finding {
      case .lost(let tokens, let beside):
        "lost: \(from.text(of: tokens)) | \(to.text(of: beside))"
      case .added(let tokens, let beside):
        "added: \(to.text(of: tokens)) | \(from.text(of: beside))"
      case .replaced(let source, let target):
        "replaced: \(from.text(of: source)) | \(to.text(of: target))"
      case .shortened(let source, let target):
        "shortened: \(from.text(of: source)) | \(to.text(of: target))"
      case .lengthened(let source, let target):
        "lengthened: \(from.text(of: source)) | \(to.text(of: target))"
      }
    }
  }
}

/// A language of the repository, as sentences are compared in it.
struct SentenceLanguage {
  private let lexicon: Lexicon

  init(_ id: String) throws {
    lexicon = try Languages.lexicon(id)
  }

  func prose(_ text: String) -> Prose {
    Prose(text, vocabulary: Vocabulary())
  }

  func evidence(_ text: String, numbering numbers: inout [String: UInt64]) -> TranslationEvidence {
    TranslationEvidence(prose(text), MeaningIndex(lexicon.meanings, numbering: &numbers))
  }

  func sentences(_ prose: Prose, numbering numbers: inout [String: UInt64]) -> SentencesOfText {
    SentencesOfText(
      prose,
      TranslationEvidence(prose, MeaningIndex(lexicon.meanings, numbering: &numbers)),
      length: lexicon.length ?? 100, abbreviations: [])
  }
}
