import Localization
import Testing

@testable import Language

@Suite("How texts are written")
struct StyleGrammarTests {
  private let vocabulary: Vocabulary
  private let style: StyleGrammar
  private let glossary: TermGrammar

  init() {
    var words = StyleWords()
    words.pictureOpenings = ["image of", "image"]
    words.references = ["as above"]
    words.sideChanges = ["switch legs", "the same with the other leg"]
    words.familiar = ["tú", "siéntate"]
    words.formal = ["usted"]
    words.familiarOpenings = ["dobla"]
    words.formalOpenings = ["doble"]
    var vocabulary = Vocabulary()
    style = StyleGrammar(words, interning: &vocabulary)
    glossary = TermGrammar(
      [
        Term(name: "tilt", forms: ["tilts"], use: ["giro", "giros"], forbidden: ["vuelta"]),
        Term(name: "coxa", plain: ["hip"]),
        Term(name: "gluteal", use: ["glúteo"], plain: ["nalga"]),
      ], interning: &vocabulary)
    self.vocabulary = vocabulary
  }

  private func prose(_ text: String) -> Prose {
    Prose(text, vocabulary: vocabulary)
  }

  @Test("an opening stands at the beginning, behind marks at most; the longest is named")
  func openings() {
    #expect(style.pictureOpening(of: prose("“Image of a hip")) == 1..<3)
    #expect(style.pictureOpening(of: prose("Image: a hip")) == 0..<1)
    #expect(style.pictureOpening(of: prose("The image of a hip")) == nil)
    #expect(style.pictureOpening(of: prose("…")) == nil)
  }

  @Test("a reference is a whole phrase")
  func references() {
    #expect(style.references(in: prose("Lie as above. Lift it above.")) == [1..<3])
  }

  @Test("a change of sides is the first whole phrase")
  func sideChanges() {
    #expect(style.sideChange(in: prose("Do it, then switch legs. Switch legs.")) == 4..<6)
    #expect(style.sideChange(in: prose("Switch the light. Bend the other leg.")) == nil)
  }

  @Test("forms of address are found, some only where a sentence begins, none in quotations")
  func addresses() {
    func found(_ text: String, isInstruction: Bool = true) -> [String] {
      let text = prose(text)
      return style.addresses(
        in: text, isInstruction: isInstruction, abbreviations: []
      ).map {
        "\(text.text(of: text.tokens[$0.token])) \($0.address)"
      }
    }
    #expect(found("¡Siéntate! Si usted quiere.") == ["Siéntate familiar", "usted formal"])
    #expect(found("Doble la pierna, doble el brazo. ¿Doble?") == ["Doble formal", "Doble formal"])
    #expect(found("Diga «siéntate tú».") == [])
    #expect(found("Dobla la pierna. Dobla.") == ["Dobla familiar", "Dobla familiar"])
    #expect(found("Dobla la pierna.", isInstruction: false) == [], "it may be a statement")
  }

  @Test("terms are found in any listed form, their translations and forbidden words too")
  func terms() {
    #expect(glossary.named(inSource: prose("Tilts and a TILT, gluteal, coxa.")) == [0, 2])
    #expect(glossary.isUsed(0, in: glossary.phrasePlaces(in: prose("Dos giros."))))
    #expect(!glossary.isUsed(0, in: glossary.phrasePlaces(in: prose("Un girón."))))
    #expect(glossary.forbidden(in: prose("Una vuelta.")).map(\.tokens) == [1..<2])
  }

  @Test("a term to explain is called by its name, or by its translation where it has one")
  func explanations() {
    #expect(glossary.termsToExplain(in: prose("coxa tilt gluteal glúteo")).map(\.term) == [1, 2])
    let places = glossary.phrasePlaces(in: prose("The coxa, or hip."))
    #expect(glossary.isExplained(1, in: places, within: 4..<5))
    #expect(!glossary.isExplained(1, in: places, within: 0..<4))
    #expect(glossary.explainsTerms)
  }
}
