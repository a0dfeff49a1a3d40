import Diagnostics
import Interchange
import Localization
import Testing

@Suite("PO files that have come back")
struct POReadingTests {
  private let header = """
    msgid ""
    msgstr ""
    "Language: es\\n"
    "Plural-Forms: nplurals=2; plural=n == 1;\\n"


    """

  @Test(
    "as tools re-write them: wrapped, with obsolete and fuzzy entries, and forms in another order")
  func rewritten() throws {
    let text =
      header + """
        #. base: b1
        #, fuzzy
        #| msgid "Hold."
        msgctxt "exercises/clamshell/step/2"
        msgid ""
        "Hold "
        "it."
        msgstr "Manténgalo."

        #. base one: b2
        #. base other: b3
        msgctxt "strings/dose.hold"
        msgid "%{count} second"
        msgid_plural "%{count} seconds"
        msgstr[0] "%{count} segundos"
        msgstr[1] ""

        #~ msgctxt "strings/old"
        #~ msgid "a"
        #~ msgstr "b"

        """
    let expected = [
      ReturnedUnit(
        document: "exercises/clamshell", place: "step/2", line: 9, source: .written("Hold it."),
        target: .written("Manténgalo."), base: "b1", isUntranslated: true),
      ReturnedUnit(
        document: "strings", place: "dose.hold|other", line: 17,
        source: .written("%{count} seconds"), target: .written("%{count} segundos"), base: "b3"),
      ReturnedUnit(
        document: "strings", place: "dose.hold|one", line: 17, source: .written("%{count} second"),
        target: nil, base: "b2"),
    ]
    for text in [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text] {
      let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.po")
      #expect(diagnostics == [])
      #expect(file?.units == expected)
      #expect(file?.target?.description == "es")
      #expect(file?.source == nil && file?.site == nil)
    }
  }

  @Test("without a language in the header are read all the same, but for plural forms")
  func noLanguage() {
    let text =
      "msgid \"\"\nmsgstr \"X-Site: a\\n\"\n\nmsgctxt \"pages/home/title\"\nmsgid \"a\"\nmsgstr \"b\"\n"
    let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.po")
    #expect(diagnostics == [])
    #expect(file?.target == nil)
    #expect(file?.site == "a")
    #expect(file?.units.map(\.place) == ["title"])
  }

  @Test(
    "are refused where an entry is not ours",
    arguments: [
      (
        "msgid \"a\"\nmsgstr \"b\"\n",
        "6: This entry does not say which text it is: its msgctxt is missing or no place."
      ),
      (
        "msgctxt \"strings\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "6: This entry does not say which text it is: its msgctxt is missing or no place."
      ),
      (
        "msgctxt \"strings/a\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"b\"\n",
        "6: The plural forms of this entry are not those of the file's language, by its header."
      ),
      ("msgid \"a\n", "6: The text that begins here has no closing quotation mark."),
    ])
  func refused(body: String, problem: String) {
    let (file, diagnostics) = InterchangeFormat.read(Array((header + body).utf8), path: "a.po")
    #expect(file == nil)
    #expect(diagnostics.map { "\($0.location.range.startLine): \($0.message)" } == [problem])
    #expect(diagnostics.allSatisfy { $0.rule == .malformedTranslation && $0.help != nil })
  }

  @Test("that are no text are refused, with the line")
  func bytes() {
    let (file, diagnostics) = InterchangeFormat.read(Array(header.utf8) + [0xFF], path: "a.po")
    #expect(file == nil)
    #expect(diagnostics.map(\.rule) == [.invalidUTF8])
    #expect(diagnostics.map(\.location.range.startLine) == [6])
  }
}
