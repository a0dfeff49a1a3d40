import HTML
import TestSupport
import Testing

@Suite("PercentEncoding")
struct PercentEncodingTests {
  @Test(
    "what may not stand in a path is encoded",
    arguments: [
      ("a-Z_0.9~/b", "a-Z_0.9~/b"), ("a b", "a%20b"), ("é", "%C3%A9"), ("a:b", "a%3Ab"),
      ("100%", "100%25"), ("?#&'\"<", "%3F%23%26%27%22%3C"), ("", ""),
    ])
  func encode(text: String, encoded: String) {
    #expect(PercentEncoding.encode(path: text) == encoded)
    #expect(PercentEncoding.decode(encoded[...]) == text)
  }

  @Test(
    "what is no encoding, or no UTF-8 behind it, is not decoded",
    arguments: ["%", "%4", "%4g", "%g1", "%+1", "a%", "%FF", "%C3", "%C3%", "%E9x", "%４１"])
  func malformed(text: String) {
    #expect(PercentEncoding.decode(text[...]) == nil)
  }

  @Test("small letters decode too, and plain text stays as it is")
  func decode() {
    #expect(PercentEncoding.decode("%c3%a9+b") == "é+b")
    #expect(PercentEncoding.decode("é b") == "é b")
  }

  @Test("whatever is encoded comes back")
  func roundTrip() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let scalars = (0..<8).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x1_F900, using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let encoded = PercentEncoding.encode(path: text)
      #expect(encoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(PercentEncoding.decode(encoded[...]).map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
