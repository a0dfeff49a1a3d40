import Foundation
import Localization
import Testing

@testable import Language

@Suite("Which language a text is in")
struct LanguageDetectionTests {
  static let languages = Result { try Languages() }

  @Test(
    "sentences of the page's own language, with names and quoted or technical words, are left alone",
    arguments: [
      "Siéntese en el borde de una silla firme y estire una pierna.",
      "El programa Windows Server de Microsoft no está disponible.",
      "Diga «please stop if it hurts» cuando le duela.",
      "La revista publicó “The Art of Being Well and Not Worrying” en mayo.",
      "Use apt-get update o visite https://the.example/with/and/for",
      "Los médicos de Bank of America Tower hablan español.",
      "Once personas vinieron a la clínica con sus hijos.",
      "No.", "Pilates", "Doctor López", "Hospital Central", "10:30–12:00", "Yoga y Pilates",
      "Email, software y marketing: todo por internet.",
      "Por radio dicen 'over and out', que es “cambio y corto”.",
      // One English word, and unknown words on both sides of words of the page's own.
      "El estudio in vitro del cartílago sinovial hialino no duele.",
      "Pregunte en recepción por el taller Back in Balance del fisiatra.",
    ])
  func ownLanguage(text: String) throws {
    #expect(try Self.languages.get().passages(text, on: 1) == [])
  }

  @Test(
    "a passage of another language is found from its first to its last word",
    arguments: [
      ("Lie on your back with your knees bent.", "Lie on your back with your knees bent"),
      ("LIE ON YOUR BACK AND WAIT", "LIE ON YOUR BACK AND WAIT"),
      ("When to stop", "When to stop"), ("When To Stop", "When To Stop"), ("Safety", "Safety"),
      ("Mantenga la espalda recta and do not move your hips.", "and do not move your hips"),
      ("Descanse un poco. Then do it again. Repita.", "Then do it again"),
      (
        "Keep breathing mientras levanta la pierna, without holding your breath.",
        "without holding your breath"
      ),
      // One function word is enough where unknown words follow it, and none of the page's own.
      ("Apoye la columna against plumbed marble pillars.", "against"),
      ("Use los bastones with the patients' crutches", "with the patients' crutches"),
      ("Deje los brazos 'sueltos' and keep both wrists steady.", "and keep both wrists steady"),
    ])
  func foreign(text: String, passage: String) throws {
    #expect(try Self.languages.get().passages(text, on: 1) == [passage])
  }

  @Test(
    "the other way round too",
    arguments: [
      ("Levante la pierna y manténgala arriba.", ["Levante la pierna y manténgala arriba"]),
      ("Hold your leg up, y después descanse un momento.", ["y después descanse un momento"]),
      ("Señor Núñez and Doña María are here.", []), ("See El Paso and Los Angeles.", []),
      (
        "Lift your leg, not the patients', y descanse un momento, then the dancers' arms.",
        ["y descanse un momento"]
      ),
      ("Ask for the “silla de ruedas para los pacientes”.", []),
    ])
  func onEnglishPages(text: String, passages: [String]) throws {
    #expect(try Self.languages.get().passages(text, on: 0) == passages)
  }

  @Test(
    "words of the source that a translation leaves standing",
    arguments: [
      ("Bend your knees and lift.", "Doble your knees and levante.", ["your knees and"]),
      ("Stop if it hurts.", "Pare if it hurts.", ["if it hurts"]),
      ("Hold for 30 seconds", "Mantenga for 30 seconds", ["for 30 seconds"]),
      ("Read “Back in Balance and Beyond”.", "Lea “Back in Balance and Beyond”.", []),
      ("Call Norton Leatherman Spine now.", "Llame a Norton Leatherman Spine ahora.", []),
      ("Run apt-get update now", "Ejecute apt-get update ahora", []),
      ("Lift it.", "Levántela.", []),
    ])
  func partial(source: String, target: String, expected: [String]) throws {
    #expect(try Self.languages.get().leftovers(source, target) == expected)
  }

  @Test(
    "the same text again is a copy, unless languages share its words",
    arguments: [
      ("Bridge", "bridge!", true), ("Lift.", "Levante.", false), ("Pilates", "Pilates", false),
      ("Yoga, Pilates", "Yoga, Pilates", false), ("10 – 12", "10 – 12", false), ("", "", false),
      ("%{clinic.phone}", "%{clinic.phone}", false), ("Safety", "Safety.", true),
    ])
  func identical(source: String, target: String, isCopy: Bool) throws {
    let languages = try Self.languages.get()
    #expect(
      PartialTranslation(languages.detector).isIdentical(
        languages.prose(source), languages.prose(target)) == isCopy)
  }
}

/// English and Spanish as the repository's lexicons have them.
struct Languages {
  let vocabulary: Vocabulary
  let detector: LanguageDetector

  init() throws {
    let lexicons = try ["en", "es"].map { try Self.lexicon($0) }
    var vocabulary = Vocabulary()
    detector = LanguageDetector(lexicons, interning: &vocabulary)
    self.vocabulary = vocabulary
  }

  static func lexicon(_ tag: String) throws -> Lexicon {
    let locales = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "locales")
    let bytes = Array(try Data(contentsOf: locales.appending(path: "\(tag)/lexicon.yml")))
    let id = try #require(LocaleID(tag))
    let (lexicon, diagnostics) = Lexicon.parse(bytes, path: "\(tag)/lexicon.yml", locale: id)
    #expect(diagnostics == [])
    return lexicon
  }

  func prose(_ text: String) -> Prose {
    Prose(text, vocabulary: vocabulary)
  }

  func passages(_ text: String, on language: Int) -> [String] {
    let prose = prose(text)
    return ForeignPassages(detector, abbreviations: []).find(in: prose, of: language)
      .map { prose.text(of: $0.tokens) }
  }

  func leftovers(_ source: String, _ target: String) -> [String] {
    let target = prose(target)
    return PartialTranslation(detector).find(source: prose(source), target: target, language: 0)
      .map(target.text(of:))
  }
}
