import Foundation
import HTML
import Testing

@testable import SiteGenerator

@Suite("JSONValue")
struct JSONValueTests {
  private func text(_ value: JSONValue) -> String {
    var buffer = ByteBuffer()
    value.write(into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test("fields keep their order")
  func order() {
    #expect(
      text(.object([("z", .number(-1)), ("a", .array([.string(""), .array([]), .object([])]))]))
        == #"{"z":-1,"a":["",[],{}]}"#)
  }

  @Test("no text ends the script element that it stands in")
  func escapes() {
    #expect(
      text(.object([("</script>", .string("<!-- & \"quoted\" \\ \u{1}\n\t é 😀"))]))
        == #"{"\u003c/script\u003e":"\u003c!-- \u0026 \"quoted\" \\ \u0001\n\u0009 é 😀"}"#)
  }

  @Test("other readers of JSON read the same text")
  func foundation() throws {
    var random = SeededGenerator(state: 3)
    for _ in 0..<300 {
      let scalars = (0..<20).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2030, using: &random))
      }
      let original = String(String.UnicodeScalarView(scalars))
      let written = text(.array([.string(original)]))
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      #expect(read?.first.map { Array($0.utf8) } == Array(original.utf8))
      #expect(!written.contains("<"))
    }
  }
}
