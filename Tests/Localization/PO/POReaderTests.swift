import Diagnostics
import Testing

@testable import Localization

@Suite("Reading PO files")
struct POReaderTests {
  @Test("every kind of line is read")
  func everything() throws {
    let file = try read(
      #"""
      # Of the file
      msgid ""
      msgstr ""
      "Language: es\n"
      "X-Note:  a: b\n"

      # A note
      #. extracted
      #: file:3
      #, fuzzy, c-format
      #| msgid "Lie"
      msgctxt "step/1"
      msgid "Lie \"down\""
      msgstr ""
      "Acuéstese\n"
      "\tboca\\arriba"

      msgid "knee"
      msgid_plural "knees"
      msgstr[0] "rodilla"
      msgstr[1] "rodillas"
      #~ msgid "old"
      #~ msgstr "viejo"

      """#)
    var step = POEntry(
      context: "step/1", id: #"Lie "down""#, string: "Acuéstese\n\tboca\\arriba")
    step.comments = ["# A note", "#. extracted", "#: file:3"]
    step.flags = ["fuzzy", "c-format"]
    step.previous = [#"#| msgid "Lie""#]
    step.line = 12
    var knee = POEntry(id: "knee", string: "rodilla")
    knee.pluralID = "knees"
    knee.strings.append("rodillas")
    knee.line = 18
    var old = POEntry(id: "old", string: "viejo")
    old.isObsolete = true
    old.line = 22
    var expected = POFile(
      header: [POFile.Field("Language", "es"), POFile.Field("X-Note", "a: b")],
      entries: [step, knee, old])
    expected.comments = ["# Of the file"]
    #expect(file == expected)
    #expect(file["X-Note"] == "a: b")
    #expect(file["X-Other"] == nil)
  }

  @Test("line endings of Windows and blanks change nothing")
  func windows() throws {
    let text = header + "\n  msgid  \"a\"  \n\tmsgstr\"b\"\n"
    let file = try read(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n"))
    #expect(file.entries.map(\.id) == ["a"])
    #expect(file.entries.map(\.strings) == [["b"]])
  }

  @Test("the escapes of C are resolved")
  func escapes() throws {
    let file = try read(header + #"msgid "\a\b\f\v\r\t\n\\\"\101\x42\0""# + "\nmsgstr \"\"\n")
    #expect(file.entries[0].id == "\u{7}\u{8}\u{C}\u{B}\r\t\n\\\"AB\u{0}")
  }

  @Test(
    "what breaks the format is reported at its place",
    arguments: [
      ("msgid \"a\"\nmsgstr \"b", "5:8 The text that begins here has no closing quotation mark."),
      ("msgid \"a\"\n", "4:1 The entry that begins here has no msgstr."),
      ("msgctxt \"á\"\n", "4:1 The entry that begins here has no msgstr."),
      (
        "msgid \"á\\q\"\nmsgstr \"\"\n",
        "4:9 A text of a PO file cannot hold this backslash with what follows."
      ),
      (
        "msgid \"\\x80\"\nmsgstr \"\"\n",
        "4:8 A text of a PO file cannot hold this backslash with what follows."
      ),
      ("msgid \"a\\", "4:9 A backslash ends the line."),
      ("msgid \"a\" b\nmsgstr \"\"\n", "4:11 Behind the text must stand nothing on this line."),
      ("msgid\nmsgstr \"\"\n", "4:6 Here must stand a text in quotation marks."),
      ("msgstr \"a\"\n", "4:1 “msgstr” cannot stand here."),
      ("msgid \"a\"\nmsgctxt \"b\"\n", "5:1 “msgctxt” cannot stand here."),
      ("msgid \"a\"\nmsgid \"b\"\n", "5:1 “msgid” cannot stand here."),
      ("msgid \"a\"\nmsgstr[0] \"b\"\n", "5:1 “msgstr[0]” cannot stand here."),
      (
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"\"\n", "6:1 “msgstr[1]” cannot stand here."
      ),
      ("<<<<<<< HEAD\n", "4:1 A PO file has no “<<<<<<<”."),
      (
        "msgid \"a\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"\"\n",
        "7:1 This entry stands in the file twice, first on line 4."
      ),
      (
        "msgid \"\"\nmsgstr \"\"\n", "4:1 The header stands in the file twice, first on line 1."
      ),
    ])
  func problems(body: String, problem: String) {
    let (file, diagnostics) = parse(header + body)
    #expect(file == nil)
    #expect(
      diagnostics.map {
        "\($0.location.range.startLine):\($0.location.range.startColumn) \($0.message)"
      } == [problem])
    #expect(diagnostics.allSatisfy { $0.rule == .malformedRecord && $0.severity == .error })
  }

  @Test(
    "a header that is missing, or another locale's, is reported",
    arguments: [
      ("", "This PO file has no header."),
      ("\"a\"\n", "Text stands here without msgid or msgstr before it."),
      ("msgid \"a\"\nmsgstr \"b\"\n", "This PO file has no header."),
      (
        "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n",
        "The header says that the language is “fr”, not es."
      ),
      ("msgid \"\"\nmsgstr \"\"\n", "The header names no language; here it must be es."),
      (
        "msgid \"\"\nmsgstr \"Language: es\\nContent-Type: text/plain; charset=ISO-8859-1\\n\"\n",
        "The header says that the file is not in UTF-8."
      ),
    ])
  func headers(text: String, message: String) {
    let (file, diagnostics) = parse(text)
    #expect(file == nil || diagnostics.count == 1)
    #expect(diagnostics.map(\.message) == [message])
  }

  @Test("a tag may be spelt as gettext spells it")
  func underscore() throws {
    let locale = try #require(LocaleID("pt-BR"))
    let text = "msgid \"\"\nmsgstr \"Language: pt_BR\\n\"\n"
    #expect(POFile.parse(Array(text.utf8), path: "p.po", locale: locale).diagnostics == [])
  }

  @Test("after a problem the next entries are read, up to a limit")
  func recovery() {
    let (_, diagnostics) = parse(
      header + "msgid \"a\"\nmsgstr x\n\"more\"\n\nmsgid \"b\"\nmsgstr \"\"\n\nmsgid \"c\"\n")
    #expect(diagnostics.map(\.location.range.startLine) == [5, 11])
    let many = String(repeating: "what\n\n", count: 1000)
    #expect(parse(many).diagnostics.count == POReader.problemLimit)
  }

  private let header = "msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n"

  private func parse(_ text: String) -> (file: POFile?, diagnostics: [Diagnostic]) {
    guard let locale = LocaleID("es") else { return (nil, []) }
    return POFile.parse(Array(text.utf8), path: "es.po", locale: locale)
  }

  private func read(_ text: String) throws -> POFile {
    let (file, diagnostics) = parse(text)
    #expect(diagnostics == [])
    return try #require(file)
  }
}
