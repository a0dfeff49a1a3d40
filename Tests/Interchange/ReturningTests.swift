import Diagnostics
import Interchange
import Localization
import Testing

@Suite("Files that come back as they went out")
struct ReturningTests {
  @Test(
    "say the same, in every format that comes back", arguments: InterchangeFormat.returning,
    ["es", "ar", "zh", "pl"])
  func roundTrip(format: InterchangeFormat, target: String) throws {
    for seed in 0..<60 as Range<UInt64> {
      var generated = GeneratedTranslation(seed: seed)
      let file = generated.file(target: GeneratedTranslation.locale(target))
      let bytes = format.bytes(of: file)
      let (returned, diagnostics) = InterchangeFormat.read(bytes, path: "x\(format.fileExtension)")
      #expect(diagnostics == [])
      let read = try #require(returned)
      #expect(read.source == file.source && read.target == file.target && read.site == file.site)
      let expected = file.documents.flatMap { document in
        document.units.map { format.returned($0, of: document) }
      }
      #expect(read.units.map(\.withoutLine) == expected.map(\.withoutLine))
    }
  }

  @Test("are the same bytes for the same texts", arguments: InterchangeFormat.allCases)
  func sameBytes(format: InterchangeFormat) {
    let files = (0..<2).map { _ in
      var generated = GeneratedTranslation(seed: 5)
      return format.bytes(of: generated.file(target: GeneratedTranslation.locale("es")))
    }
    #expect(files[0] == files[1])
  }

  @Test("broken at any place give a file or a problem", arguments: InterchangeFormat.returning)
  func broken(format: InterchangeFormat) {
    var numbers = GeneratedTranslation(seed: 9)
    let whole = format.bytes(of: numbers.file(target: GeneratedTranslation.locale("es")))
    var mutation = Mutation(seed: 3)
    for _ in 0..<3000 {
      let bytes = mutation.mutated(whole)
      let (file, diagnostics) = InterchangeFormat.read(bytes, path: "x\(format.fileExtension)")
      #expect((file == nil) != diagnostics.isEmpty)
    }
  }

  @Test(
    "are refused where they are none of ours",
    arguments: [
      ("a.html", "a.html is a sheet for reading and signing, which cannot be imported."),
      ("a.docx", "a.docx has none of the endings that translators' files have."),
      ("a", "a has none of the endings that translators' files have."),
    ])
  func others(path: String, message: String) {
    let (file, diagnostics) = InterchangeFormat.read(Array("<p>".utf8), path: path)
    #expect(file == nil)
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.allSatisfy { $0.rule == .malformedTranslation && $0.help != nil })
  }

  @Test("without any place are refused in a hundred lines, and one that counts the others")
  func placeless() {
    let entries = (1...500).map { "msgid \"Text \($0)\"\nmsgstr \"Texto \($0)\"\n" }
    let header = "msgid \"\"\nmsgstr \"Language: es\\n\"\n"
    let text = ([header] + entries).joined(separator: "\n")
    let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.po")
    #expect(file == nil)
    #expect(diagnostics.map(\.location.range.startLine) == (1...101).map { 3 * $0 + 1 })
    #expect(
      diagnostics.last?.message
        == "400 more problems of this kind in a.po, this one the first, are not shown.")
  }

  @Test("are refused as archives")
  func archive() {
    let (file, diagnostics) = InterchangeFormat.read([0x50, 0x4B, 3, 4, 0], path: "a.xlf")
    #expect(file == nil)
    #expect(diagnostics.map(\.message) == ["a.xlf is an archive (ZIP)."])
  }
}

extension InterchangeFormat {
  static var returning: [InterchangeFormat] { allCases.filter { $0 != .html } }

  /// What a unit is when it comes back untouched.
  fileprivate func returned(
    _ unit: TranslationUnit, of document: TranslationDocument
  ) -> ReturnedUnit {
    func written(_ text: MarkedText) -> ReturnedText {
      let text = text.written(asMarkdown: unit.isMarkdown)
      // A spreadsheet may have made one line's end of another.
      return .written(self == .csv ? text.replacing("\r\n", with: "\n") : text)
    }
    var returned = ReturnedUnit(
      document: document.name, place: unit.place, line: 0, source: nil, target: nil,
      base: unit.base)
    switch self {
    case .po, .csv, .html:
      returned.source = written(unit.source)
      returned.target = unit.target.map(written)
    case .xliff, .xliff12:
      let numbers = CodeNumbers(source: unit.source, target: unit.target)
      returned.source = .coded(numbers.coded(unit.source, numbers: numbers.source))
      returned.target = unit.target.map { .coded(numbers.coded($0, numbers: numbers.target)) }
    }
    if self == .xliff12, unit.target == nil {
      (returned.target, returned.isUntranslated) = (returned.source, true)
    }
    return returned
  }
}

extension ReturnedUnit {
  fileprivate var withoutLine: ReturnedUnit {
    var unit = self
    unit.line = 0
    return unit
  }
}
