import Localization
import Testing

@testable import Language

@Suite("Concepts of a text and its translation")
struct ConceptPassageTests {
  @Test("where a text differs, its sentences are compared in all that they name")
  func passages() throws {
    let lexicons = try ["en", "es"].map(Languages.lexicon(_:))
    let format = NumberFormat(decimal: ".", group: ",")
    let languages = LanguageKnowledge(lexicons, formats: [format, format], terms: [[], []])
    func findings(_ source: String, _ target: String) -> [String] {
      let (from, to) = (
        Prose(source, vocabulary: languages.vocabulary),
        Prose(target, vocabulary: languages.vocabulary)
      )
      return languages.conceptFindings(.contraries, from, in: 0, to, in: 1).map {
        "\(from.text(of: $0.source)) | \(to.text(of: $0.target))"
      }
    }
    #expect(
      findings(
        "Use a warm towel and a low table. The next table is high.",
        "Use una toalla fría y una mesa alta. La otra mesa es baja.")
        == ["warm | fría", "low | alta", "high | baja"])
    #expect(
      findings(
        "Use a warm towel and a low table. The next table is high.",
        "Use una toalla tibia y una mesa alta. La otra mesa es baja.") == [],
      "As many of each in the whole text")
  }
}
