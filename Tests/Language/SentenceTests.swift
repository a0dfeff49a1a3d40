import Testing

@testable import Language

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "a text falls into its sentences",
    arguments: [
      ("Lie down. Lift one knee!", ["Lie down.", "Lift one knee!"]),
      ("¿Le duele? Pare.", ["¿Le duele?", "Pare."]),
      ("Do it (slowly). “Stop.” Then rest", ["Do it (slowly).", "“Stop.”", "Then rest"]),
      ("Hold 3.5 s. Then rest.", ["Hold 3.5 s. Then rest."]),
      ("Ask Dr. Gray. Rest.", ["Ask Dr. Gray.", "Rest."]),
      ("Wait … and go on.", ["Wait … and go on."]),
      ("Really?! Yes.", ["Really?!", "Yes."]),
      ("No end", ["No end"]), ("", []),
    ])
  func sentences(text: String, expected: [String]) {
    var vocabulary = Vocabulary()
    let doctor = vocabulary.intern("Dr")
    let prose = Prose(text, vocabulary: vocabulary)
    #expect(prose.sentences(abbreviations: [doctor]).map(prose.text(of:)) == expected)
  }
}
