import HTML
import Testing

@Suite("Escaping")
struct EscapingTests {
  func escaped(_ text: String, _ place: Escaping) -> String {
    var buffer = ByteBuffer(capacity: 1)
    buffer.append(text, escapedFor: place)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test("text between tags keeps its quotation marks")
  func text() {
    #expect(
      escaped("a<b> & \"c\" 'd' ñ", .text) == "a&lt;b&gt; &amp; \"c\" 'd' ñ")
  }

  @Test("an attribute value cannot be left")
  func attribute() {
    #expect(
      escaped("\"><script>'", .attribute) == "&quot;&gt;&lt;script&gt;&#39;")
  }

  @Test("a JSON string cannot end its script element")
  func jsonString() {
    #expect(
      escaped("</script>\\\"\n\u{1}&é", .jsonString)
        == "\\u003c/script\\u003e\\\\\\\"\\n\\u0001\\u0026é")
  }

  @Test(
    "what needs an escape gets one wherever it stands, and nothing else does",
    arguments: [Escaping.text, .attribute, .jsonString])
  func everyPlace(place: Escaping) {
    for sign in (0..<0x80).map({ String(Unicode.Scalar(UInt8($0))) }) + ["ñ", "…", "😀"] {
      for offset in 0..<18 {
        let (before, behind) = (
          String(repeating: "x", count: offset), String(repeating: "y", count: 18 - offset)
        )
        #expect(escaped(before + sign + behind, place) == before + escaped(sign, place) + behind)
      }
    }
  }

  @Test("text without anything to escape passes as it is")
  func clean() {
    #expect(escaped("", .text) == "")
    #expect(escaped("plain", .attribute) == "plain")
  }
}
