import Diagnostics
import Interchange
import Localization
import Testing

@Suite("Tables that spreadsheets have saved")
struct CSVReadingTests {
  private static let text = """
    document;place;Source (en);TRANSLATION (es);base
    exercises/clamshell;step/2;"a;b ""c""
    d";'=é;b1

    """

  /// The same as programs save it, and in which line the first text then stands.
  private static let spellings: [(path: String, bytes: [UInt8], line: Int)] = [
    ("a.csv", Array(text.utf8), 2), ("a.CSV", [0xEF, 0xBB, 0xBF] + Array(text.utf8), 2),
    (
      "a.tsv",
      Array(
        text.replacing("a;b", with: "a|b").replacing(";", with: "\t").replacing("|", with: ";").utf8
      ),
      2
    ),
    ("a.csv", Array(text.replacing("\n", with: "\r\n").utf8), 2),
    ("a.csv", Array("sep=;\r\n\(text)".utf8), 3),
    ("a.txt", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, 2),
    ("a.csv", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, 2),
  ]

  @Test("with other separators, line ends and encodings are the same", arguments: spellings)
  func spelling(path: String, bytes: [UInt8], line: Int) throws {
    let (file, diagnostics) = InterchangeFormat.read(bytes, path: path)
    #expect(diagnostics == [])
    let read = try #require(file)
    #expect(
      read.units == [
        ReturnedUnit(
          document: "exercises/clamshell", place: "step/2", line: line,
          source: .written("a;b \"c\"\nd"), target: .written("=é"), base: "b1")
      ])
    #expect(read.source?.description == "en" && read.target?.description == "es")
    #expect(read.site == nil)
  }

  @Test("with columns in another order, others beside them, and some missing, are read by name")
  func columns() throws {
    let text =
      "note of mine,Translation,Place,,document,machine,place\nx,\"é\",a,y,strings,DeepL,b\n\n,,,\n"
    let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.csv")
    #expect(diagnostics == [])
    #expect(
      file?.units == [
        ReturnedUnit(
          document: "strings", place: "a", line: 2, source: nil, target: .written("é"), base: nil,
          machine: "DeepL")
      ])
  }

  @Test("with an empty cell have no translation, and a short row is one with empty cells")
  func empty() {
    let text = "document,place,translation\nstrings,a, \nstrings,b\n"
    let (file, _) = InterchangeFormat.read(Array(text.utf8), path: "a.csv")
    #expect(file?.units.map(\.target) == [nil, nil])
    #expect(file?.units.map(\.line) == [2, 3])
  }

  @Test(
    "that are none are refused",
    arguments: [
      ("", "1: The first row of a.csv does not name the columns of a table of texts."),
      ("a,b\nc,d\n", "1: The first row of a.csv does not name the columns of a table of texts."),
      (
        "document,place,translation\n\nstrings,,x\n",
        "3: This row does not say which text it is: its document or place is empty."
      ),
      (
        "document,place,translation\nstrings,a,\"x\nstrings,b,y\n",
        "2: The quotation mark in this row is never closed."
      ),
    ])
  func refused(text: String, problem: String) {
    let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.csv")
    #expect(file == nil)
    #expect(diagnostics.map { "\($0.location.range.startLine): \($0.message)" } == [problem])
    #expect(diagnostics.allSatisfy { $0.rule == .malformedTranslation && $0.help != nil })
  }

  @Test("in the encoding of old spreadsheets are refused, with the line")
  func encoding() {
    let bytes = Array("document,place,translation\nstrings,a,".utf8) + [0xE9, 0x0A]
    let (file, diagnostics) = InterchangeFormat.read(bytes, path: "a.csv")
    #expect(file == nil)
    #expect(diagnostics.map(\.rule) == [.invalidUTF8])
    #expect(diagnostics.map(\.location.range.startLine) == [2])
  }

  @Test(
    "are written so that no cell is a formula, and read as they were",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'x", "''=x", "x=1", "'"])
  func formulas(text: String) throws {
    var csv = CSVWriter()
    csv.append(["document", "place", "translation"])
    csv.append(["strings", "a", text])
    let cell = try #require(String(decoding: csv.bytes, as: UTF8.self).split(separator: ",").last)
    let shown = cell.drop { $0 == "\"" }
    #expect(!"=+-@\t\r".contains(try #require(shown.first)))
    let (file, _) = InterchangeFormat.read(csv.bytes, path: "a.csv")
    #expect(file?.units.map(\.target) == [.written(text)])
  }
}
