import Testing

@testable import Language

@Suite("List items in each other's place")
struct ExchangedTextsTests {
  private static let english = [
    "Lie on your back.", "Bend both knees.", "Lift your head from the pillow.",
    "Breathe through your nose.",
  ]
  private static let spanish = [
    "Acuéstese boca arriba.", "Doble las dos rodillas.", "Levante la cabeza de la almohada.",
    "Respire por la nariz.",
  ]

  @Test("items in their order are not exchanged")
  func inOrder() throws {
    #expect(try Self.found(Self.spanish) == [])
  }

  @Test("neighbours that changed places")
  func neighbours() throws {
    var items = Self.spanish
    items.swapAt(1, 2)
    #expect(try Self.found(items) == ["1, 2"])
  }

  @Test("items with others between them that changed places")
  func distant() throws {
    var items = Self.spanish
    items.swapAt(1, 3)
    #expect(try Self.found(items) == ["1, 3"])
  }

  @Test("an item that says something else is not exchanged with one that is right")
  func replaced() throws {
    var items = Self.spanish
    items[1] = "Llame a la clínica por teléfono."
    #expect(try Self.found(items) == [])
  }

  private static func found(_ translations: [String]) throws -> [String] {
    let (from, to) = (try SentenceLanguage("en"), try SentenceLanguage("es"))
    let pairs = zip(english, translations).map { source, target in
      var numbers: [String: UInt64] = [:]
      return (
        source: from.evidence(source, numbering: &numbers),
        target: to.evidence(target, numbering: &numbers)
      )
    }
    return ExchangedTexts.find(in: pairs).map { "\($0.first), \($0.second)" }
  }
}
