import Testing

@testable import Language

@Suite("Marks")
struct PunctuationTests {
  private func prose(_ text: String, asides: [Range<Int>] = []) -> Prose {
    Prose(text, asides: asides, vocabulary: Vocabulary())
  }

  @Test(
    "a question or exclamation that is opened and closed stands alone nowhere",
    arguments: [
      "¿Le duele?", "Hola, ¿le duele?", "¡Pare!", "¡¿Qué?!", "¿Qué? ¿Cómo?", "¡Pare!!",
      "¿Qué dice!",
      "Dijo «does it hurt?» y se fue.", "Le duele (?) mucho.", "https://a.test/?b=c", "Nada.", "",
    ])
  func paired(text: String) {
    #expect(prose(text).unpairedMarks(opening) == [])
  }

  @Test(
    "a mark without its partner is found",
    arguments: [
      ("Le duele?", [2]), ("¿Le duele.", [0]), ("Pare!!", [1]), ("¿Qué? Cómo?", [4]),
      ("¿Le duele. ¿Mucho?", [0]), ("¿", [0]), ("?", [0]),
    ])
  func unpaired(text: String, marks: [Int]) {
    #expect(prose(text).unpairedMarks(opening) == marks)
  }

  @Test("a language without opening marks has none alone")
  func noOpeningMarks() {
    #expect(prose("Does it hurt?").unpairedMarks([]) == [])
  }

  private let opening = [Array("¿".utf8), Array("¡".utf8)]

  @Test(
    "a text ends as its last mark says, whatever closes behind it",
    arguments: [
      ("Stop.", .statement), ("¡Pare!", .statement), ("Rest…", .statement), ("停止。", .statement),
      ("(Stop.)", .statement), ("“Stop.”", .statement), ("Does it?", .question), ("هل؟", .question),
      ("Ask:", .colon), ("Stop", Prose.Ending.none), ("5 %", Prose.Ending.none),
      ("%{time}", Prose.Ending.none),
    ] as [(String, Prose.Ending)])
  func endings(text: String, ending: Prose.Ending) {
    #expect(prose(text).ending(abbreviations: []) == ending)
  }

  @Test(
    "nothing is said of the end of an abbreviation, or of no text", arguments: ["a. m.", "", ")"])
  func noEnding(text: String) {
    #expect(prose(text).ending(abbreviations: []) == nil)
  }

  @Test("two spaces are found between words, not in code or between lines")
  func spaces() {
    #expect(prose("a  b c").doubleSpaces.map(\.offset) == [2])
    #expect(prose("a  b c").doubleSpaces.map(\.tokens) == [0..<2])
    #expect(prose("a  b", asides: [0..<4]).doubleSpaces.isEmpty)
    #expect(prose("a \n b").doubleSpaces.isEmpty)
  }
}
