import Testing

@testable import SiteGenerator

@Suite("Pseudo text")
struct PseudoTextTests {
  @Test("has accents, brackets and 40 % more length")
  func text() {
    #expect(PseudoText.text("Lift your hips.") == "[Ļîƒţ ýöûŕ ĥîþš. ~~~~~ ]")
    #expect(PseudoText.text("") == "")
  }

  @Test(
    "keeps what stands in a placeholder",
    arguments: [
      ("Hold %{dose.hold}!", "Ĥöļđ %{dose.hold}!"), ("%{a}%{b}", "%{a}%{b}"),
      ("100 % {a}", "100 % {å}"), ("open %{a", "öþéñ %{a"), ("", ""), ("año 5", "åñö 5"),
    ])
  func placeholders(text: String, accented: String) {
    #expect(PseudoText.accented(text) == accented)
  }
}
