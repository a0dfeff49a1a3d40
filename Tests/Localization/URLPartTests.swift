import Testing

@testable import Localization

@Suite("URLPart")
struct URLPartTests {
  @Test(
    "lower-case letters of any script, digits and hyphens make a part of an address",
    arguments: [
      "a", "ejercicios", "warm-up", "clínica", "bài-tập", "练习", "упражнения", "व्यायाम", "a1", "1",
      "e\u{301}", "تمارين",
    ])
  func valid(text: String) {
    #expect(URLPart.isValid(text))
  }

  @Test(
    "anything else does not",
    arguments: [
      "", "Ejercicios", "Puente", "a b", "a/b", "..", ".", "a.b", "-a", "a-", "a--b", "a_b", "%61",
      "a%20", "a?b", "É", "😀", "a\u{200B}b", "a\u{202E}b", "a\n", "a\0", "²", "٣",
    ])
  func invalid(text: String) {
    #expect(!URLPart.isValid(text))
  }

  @Test("at most 100 bytes")
  func length() {
    #expect(URLPart.isValid(String(repeating: "a", count: 100)))
    #expect(!URLPart.isValid(String(repeating: "a", count: 101)))
  }

  @Test(
    "any text has a part of an address that fits it",
    arguments: [
      ("low-back", "low-back"), ("Low Back", "low-back"), ("  Neck & Jaw! ", "neck-jaw"),
      ("É_a", "é-a"),
      ("a--b", "a-b"), ("../x", "x"), ("?", "3f"), ("", "0"), ("٣", "d9a3"), ("-", "2d"),
    ])
  func fitting(text: String, part: String) {
    #expect(URLPart.fitting(text) == part)
    #expect(URLPart.isValid(part))
  }

  @Test("the part that fits a long text is no longer than one may be")
  func longFitting() {
    for text in [String(repeating: "é ", count: 90), String(repeating: "😀", count: 90)] {
      #expect(URLPart.isValid(URLPart.fitting(text)))
    }
  }
}
