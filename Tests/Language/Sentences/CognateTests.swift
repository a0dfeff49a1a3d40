import Testing

@testable import Language

@Suite("Words of the same origin")
struct CognateTests {
  @Test(
    "words alike but for the spelling of their languages are cognates",
    arguments: [
      ("temperature", "temperatura"), ("pharmacy", "farmacia"),
      ("thermometer", "termómetro"), ("rheumatic", "reumático"), ("appetite", "apetito"),
      ("chronic", "crónico"), ("specialist", "especialista"), ("hypertension", "hipertensión"),
      ("frequent", "frecuente"), ("Diabetes", "diabetes"), ("structure", "estructura"),
    ])
  func cognates(english: String, spanish: String) {
    #expect(Cognate.key(of: Array(english.utf8)) != nil)
    #expect(Cognate.key(of: Array(english.utf8)) == Cognate.key(of: Array(spanish.utf8)))
  }

  @Test(
    "other words are none",
    arguments: [("knee", "rodilla"), ("shoulder", "hombro"), ("contract", "cantidad")])
  func others(english: String, spanish: String) {
    #expect(Cognate.key(of: Array(english.utf8)) != Cognate.key(of: Array(spanish.utf8)))
  }

  @Test(
    "short words and words in another script have no key",
    arguments: ["pain", "sol", "hell", "ركبة", "колено", "L5-S1"])
  func keyless(word: String) {
    #expect(Cognate.key(of: Array(word.utf8)) == nil)
  }
}
