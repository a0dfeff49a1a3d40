import Diagnostics
import Interchange
import Testing

@Suite("Hostile and broken XML")
struct XMLStreamTests {
  @Test("is refused, each with one problem at its place", arguments: XMLSample.hostile)
  func hostile(sample: XMLSample) {
    let (file, diagnostics) = InterchangeFormat.read(sample.bytes, path: "a.xlf")
    #expect(file == nil)
    #expect(
      diagnostics.map { "\($0.location.range.startLine) \($0.rule.rawValue): \($0.message)" }
        == [sample.problem])
    #expect(diagnostics.allSatisfy { $0.help != nil })
  }

  @Test("is read in UTF-8 and UTF-16, with and without a byte order mark")
  func encodings() throws {
    let text = XMLSample.whole("é😀ب")
    let big = text.replacing("UTF-8", with: "UTF-16").utf16.flatMap {
      [UInt8($0 >> 8), UInt8($0 & 255)]
    }
    let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let files: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFE, 0xFF] + big,
      [0xFF, 0xFE]
        + text.replacing("UTF-8", with: "UTF-16").utf16.flatMap {
          [UInt8($0 & 255), UInt8($0 >> 8)]
        },
    ]
    for bytes in files {
      let (file, diagnostics) = InterchangeFormat.read(bytes, path: "a.XLF")
      #expect(diagnostics == [])
      #expect(file?.units.map(\.source) == [.coded([.text("é😀ب")])])
    }
    // It says UTF-8, and is none.
    #expect(InterchangeFormat.read([0xFF, 0xFE] + little, path: "a.xlf").file == nil)
  }
}

struct XMLSample: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: [UInt8]
  var problem: String

  private init(_ name: String, _ text: String, _ problem: String) {
    testDescription = name
    bytes = Array(text.utf8)
    self.problem = problem
  }

  static func whole(_ source: String, attributes: String = "", before: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    \(before)<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a" source-language="en" target-language="es" datatype="plaintext"><body>
    <trans-unit id="1"\(attributes)><source>\(source)</source></trans-unit>
    </body></file></xliff>
    """
  }

  private static let documentType =
    "malformed-translation: a.xlf has a document type (DOCTYPE), which can make a file read others."

  private static func entities(_ declarations: String) -> String {
    whole("&a;", before: "<!DOCTYPE xliff [\(declarations)]>\n")
  }

  static let hostile = [
    XMLSample("an entity", entities("<!ENTITY a \"b\">"), "2 " + documentType),
    XMLSample(
      "a billion laughs",
      entities(
        "<!ENTITY x \"ha\">"
          + ["y", "z", "a"].map { "<!ENTITY \($0) \"\(String(repeating: "&x;", count: 10))\">" }
          .joined()), "2 " + documentType),
    XMLSample(
      "an external entity", entities("<!ENTITY a SYSTEM \"file:///etc/passwd\">"),
      "2 " + documentType),
    XMLSample(
      "a parameter entity", entities("<!ENTITY % a SYSTEM \"http://x.example/\"> %a;"),
      "2 " + documentType),
    XMLSample(
      "a DTD elsewhere",
      whole("a", before: "<!DOCTYPE xliff SYSTEM \"http://x.example/xliff.dtd\">\n"),
      "2 " + documentType),
    XMLSample(
      "an unknown entity", whole("&nbsp;"),
      "4 malformed-translation: a.xlf is no well-formed XML: undefined entity."),
    XMLSample(
      "deep nesting", whole(String(repeating: "<g id=\"1\">", count: 70)),
      "4 nested-too-deeply: a.xlf has elements within each other more than 64 deep."),
    XMLSample(
      "a million marks in one text", whole(String(repeating: "<x id=\"1\"/>", count: 20_000)),
      "4 malformed-translation: a.xlf has a text with more than 10000 elements in it."),
    XMLSample(
      "a huge attribute",
      whole("a", attributes: " resname=\"\(String(repeating: "a", count: 3 << 20))\""),
      "4 malformed-translation: a.xlf has a tag or comment of more than 1024 KB."),
    XMLSample(
      "a cut", String(whole("abc").prefix(240)),
      "4 malformed-translation: a.xlf ends too early: it was not copied or saved as a whole."),
    XMLSample(
      "nothing", "",
      "1 malformed-translation: a.xlf ends too early: it was not copied or saved as a whole."),
    XMLSample(
      "no XML", "What is this?",
      "1 malformed-translation: a.xlf is no well-formed XML: syntax error."),
    XMLSample(
      "another encoding", whole("a").replacing("UTF-8", with: "EBCDIC-CP-FR"),
      "1 malformed-translation: a.xlf is in an encoding that it does not name, or that is not read."
    ),
    XMLSample(
      "another document", "<html/>",
      "1 malformed-translation: This is no XLIFF: its first element is “html”."),
    XMLSample(
      "no version", "<xliff/>", "1 malformed-translation: This XLIFF does not say its version."),
    XMLSample(
      "another version", "<xliff version=\"3.0\"/>",
      "1 malformed-translation: This is XLIFF “3.0”; 1.2 and 2.0 to 2.2 are read."),
    XMLSample(
      "a unit without an id", whole("a").replacing(" id=\"1\"", with: ""),
      "4 malformed-translation: A unit has no id."),
    XMLSample(
      "two languages",
      "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"es\"/>\n"
        + "<file source-language=\"en\" target-language=\"fr\"/></xliff>",
      "2 malformed-translation: This file has texts in es and in fr."),
    XMLSample(
      "mixed up tags", whole("<g id=\"1\">a</x>"),
      "4 malformed-translation: a.xlf is no well-formed XML: mismatched tag."),
  ]
}
