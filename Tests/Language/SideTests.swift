import Testing

@testable import Language

@Suite("Sides of the body")
struct SideTests {
  static let languages = Result { try (SideLanguage("en"), SideLanguage("es")) }

  @Test(
    "sides beside a part of the body or a word for side, and in phrases",
    arguments: [
      ("Lift your left knee.", ["left knee"]), ("Roll to the right.", ["to the right"]),
      ("Stretch each side, then both legs.", ["each side", "both legs"]),
      ("She left. You are right.", []), ("Stop right away, at a right angle.", []),
      ("Click to the left edge of it.", []), ("Go to the right place.", []),
      ("Move side by right steps.", []), ("one side", ["one side"]),
    ])
  func english(text: String, mentions: [String]) throws {
    #expect(try Self.languages.get().0.mentions(text) == mentions)
  }

  @Test(
    "in Spanish, the noun stands before",
    arguments: [
      ("Levante la rodilla izquierda.", ["rodilla izquierda"]),
      ("Gire a la derecha.", ["a la derecha"]), ("Ambas piernas", ["Ambas piernas"]),
      ("Siéntese con la espalda derecha.", []), ("Tiene derecho a preguntar.", []),
      ("Mantenga la pierna bien derecha.", []), ("hacia un lado", ["un lado"]),
    ])
  func spanish(text: String, mentions: [String]) throws {
    #expect(try Self.languages.get().1.mentions(text) == mentions)
  }

  @Test(
    "what says the same has no finding",
    arguments: [
      ("Lift your left knee.", "Levante la rodilla izquierda."),
      ("Turn right.", "Gire a la derecha."),
      ("The left or right leg", "La pierna derecha o izquierda"),
      ("to the left edge", "al borde izquierdo"), ("Both knees", "Las dos rodillas"),
      ("Left knee up, left knee down.", "Suba y baje la rodilla izquierda."),
      ("They left the room.", "Salieron con la espalda derecha."),
    ])
  func equal(source: String, target: String) throws {
    #expect(try Self.findings(source, target) == [])
  }

  @Test(
    "what says another side is one finding",
    arguments: [
      ("Lift your left knee.", "Levante la rodilla derecha.", "flipped"),
      ("Left hand, right foot.", "Mano derecha, pie izquierdo.", "flipped"),
      ("Right leg over your left.", "Pierna izquierda sobre la derecha.", "flipped"),
      ("left-sided weakness", "debilidad del lado derecho", "flipped"),
      ("the right kidney", "el riñón izquierdo", "flipped"),
      ("Turn left.", "Gire a la derecha.", "flipped"),
      ("Repeat on the left.", "Repita con la derecha.", "flipped"),
      ("Use one hand.", "Use ambas manos.", "flipped"),
      ("Roll to each side.", "Ruede hacia un lado.", "flipped"),
      ("Left knee up, left knee down.", "Suba y baje la rodilla derecha.", "flipped"),
      ("Lie on your left side.", "Acuéstese de lado.", "lost"),
      ("Sit up right away.", "Siéntese sobre el lado derecho.", "added"),
    ])
  func different(source: String, target: String, finding: String) throws {
    #expect(try Self.findings(source, target) == [finding])
  }

  private static func findings(_ source: String, _ target: String) throws -> [String] {
    let (english, spanish) = try languages.get()
    return SideComparison.findings(source: english.find(source), target: spanish.find(target))
      .map { finding in
        switch finding {
        case .flipped: "flipped"
        case .lost: "lost"
        case .added: "added"
        }
      }
  }
}

/// A language's grammar of sides, as the repository's lexicon has it.
struct SideLanguage {
  private let vocabulary: Vocabulary
  private let grammar: SideGrammar

  init(_ tag: String) throws {
    let lexicon = try Languages.lexicon(tag)
    var vocabulary = Vocabulary(joining: Affixes([lexicon]))
    grammar = SideGrammar(lexicon.sides, bodyParts: lexicon.bodyParts, interning: &vocabulary)
    self.vocabulary = vocabulary
  }

  func find(_ text: String) -> Sides {
    grammar.find(in: Prose(text, vocabulary: vocabulary))
  }

  func mentions(_ text: String) -> [String] {
    let prose = Prose(text, vocabulary: vocabulary)
    return grammar.find(in: prose).mentions.map { prose.text(of: $0.tokens) }
  }
}
