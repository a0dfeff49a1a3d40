import Foundation
import Testing

@testable import HTML

@Suite("JSONWriter")
struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(ByteBuffer())
    write(&json)
    return String(decoding: json.finish().bytes, as: UTF8.self)
  }

  @Test("members keep their order, with commas between them alone")
  func order() {
    let written = text { json in
      json.object { json in
        json.name("z")
        json.value(-1)
        json.name("a")
        json.array { json in
          json.value("")
          json.array { _ in }
          json.object { $0.member("b", "c") }
        }
        json.member("d", "e")
      }
    }
    #expect(written == #"{"z":-1,"a":["",[],{"b":"c"}],"d":"e"}"#)
  }

  @Test("no text ends the script element that it stands in")
  func escapes() {
    #expect(
      text { $0.value("</script><!-- & \"quoted\" \\ \u{1}\n\t é 😀") }
        == #""\u003c/script\u003e\u003c!-- \u0026 \"quoted\" \\ \u0001\n\u0009 é 😀""#)
  }

  @Test("other readers of JSON read the same text")
  func foundation() throws {
    // Steps of 29 through all code points from 0 to 2030 mix letters, marks and controls.
    for start in 0..<300 {
      let scalars = (0..<20).compactMap { Unicode.Scalar(UInt32(start * 29 + $0 * 401) % 0x2031) }
      let original = String(String.UnicodeScalarView(scalars))
      let written = text { json in json.array { $0.value(original) } }
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      #expect(read?.first.map { Array($0.utf8) } == Array(original.utf8))
      #expect(!written.contains("<"))
    }
  }

  @Test("indented, each member and element has a line, but for what is on one line")
  func indented() {
    var json = JSONWriter(ByteBuffer(), isIndented: true)
    json.object { json in
      json.member("a", "b")
      json.key("<c>")
      json.array { json in
        json.value(1)
        json.value(0.5)
        json.object { _ in }
        json.onOneLine { json in
          json.array { json in
            json.value(true)
            json.null()
          }
        }
        json.value(2.0)
      }
      json.name("d")
      json.onOneLine { $0.object { $0.member("e", "f") } }
    }
    let written = String(decoding: json.finish().bytes, as: UTF8.self)
    #expect(
      written == """
        {
          "a": "b",
          "\\u003cc\\u003e": [
            1,
            0.5,
            {},
            [true,null],
            2
          ],
          "d": {"e":"f"}
        }
        """)
  }
}
