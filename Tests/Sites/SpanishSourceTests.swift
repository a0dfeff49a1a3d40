import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("Meaning, where Spanish is the source")
struct SpanishSourceTests {
  /// The sound site with Spanish as its source: one exercise, its facts on the Spanish side.
  private static let changes: [Change] = [
    .replace(File.site, "sourceLocale: en", "sourceLocale: es"),
    .remove("content/exercises/bridge"),
    .replace(File.safety, "order: 2\n", ""),
    .replace(
      File.safetyInSpanish, "summary: Cuándo parar.\n", "summary: Cuándo parar.\norder: 2\n"),
    .replace("content/pages/clinic/en.md", "order: 1\n", ""),
    .replace(
      "content/pages/clinic/es.md", "summary: Quiénes somos y qué hacemos.\n",
      "summary: Quiénes somos y qué hacemos.\norder: 1\n"),
  ]

  /// What is found in the second step of the one exercise.
  private func problems(_ spanish: String, _ english: String) throws -> [String] {
    let site = try SoundSite.copy(
      Self.changes + [
        .write(
          File.kneeInSpanish,
          "---\ntitle: Estiramiento de rodilla\nsummary: Afloja la rodilla.\n"
            + "category: strengthening\nposition: sitting\n"
            + "dose: {duration: 10min, side: each-way}\n---\n1. Siéntese.\n2. \(spanish)\n"),
        .write(
          File.knee,
          "---\ntitle: Knee stretch\nsummary: Loosens your knee.\n---\n1. Sit down.\n2. \(english)\n"
        ),
      ])
    let found = try prepare(site, workers: 1).diagnostics
    return withExtendedLifetime(site) {
      found.filter {
        $0.severity == .error || $0.severity == .warning && $0.location.path == File.knee
      }.filter { $0.rule != "not-accepted" && $0.rule != "not-reviewed" }.map {
        "\($0.rule.rawValue) \($0.location.path):\($0.location.range.startLine):"
          + "\($0.location.range.startColumn)"
      }
    }
  }

  @Test("a sentence of each kind of contraries, turned round", arguments: turnedSentences)
  func contraries(_ sentence: TurnedSentence) throws {
    let (fault, column) = TurnedSentence.read(sentence.turnedEnglish)
    let found = try problems(sentence.spanish, fault)
    #expect(found == ["\(sentence.rule) \(File.knee):6:\(column)"])
    #expect(try problems(sentence.spanish, sentence.english) == [])
  }

  @Test(
    "amounts, sides, body parts, negations and sentences",
    arguments: [
      ("Levántela 10 veces.", "Lift it [12] times.", "Lift it ten times.", "number-mismatch"),
      ("Haga 3 series de 10.", "Do [10] sets of 3.", "Do 3 sets of 10.", "number-mismatch"),
      (
        "Sosténgala 20 segundos.", "Hold it [20 minutes].", "Hold it 20 seconds.",
        "unit-mismatch"
      ),
      (
        "Hágalo en quince días.", "Do it in [3 weeks].", "Do it in two weeks.", "number-mismatch"
      ),
      (
        "Gire la rodilla izquierda.", "Turn your [right] knee.", "Turn your left knee.",
        "side-mismatch"
      ),
      ("Mueva la cadera.", "Move your [knee].", "Move your hip.", "body-part-mismatch"),
      (
        "Apunte el pie hacia arriba.", "Point your foot [down].", "Point your foot up.",
        "direction-mismatch"
      ),
      ("No mueva la rodilla.", "[Move] your knee.", "Do not move your knee.", "negation-lost"),
      (
        "Mueva la rodilla. Después respire tranquilo por la nariz.", "[Move] your knee.",
        "Move your knee. Then breathe calmly through your nose.", "missing-sentence"
      ),
    ])
  func others(spanish: String, turned: String, twin: String, rule: String) throws {
    let (fault, column) = TurnedSentence.read(turned)
    let found = try problems(spanish, fault)
    #expect(found == ["\(rule) \(File.knee):6:\(column)"])
    #expect(try problems(spanish, twin) == [])
  }
}
