import Interchange
import Localization
import Testing

@Suite("XLIFF 2 as tools re-write it")
struct XLIFF2ReadingTests {
  @Test("puts segments and what stands between them together, in the targets' order")
  func segments() throws {
    let unit = try unit(
      """
      <segment state="translated"><source>A. </source><target order="3">a.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="translated"><source><pc id="1">B</pc></source>
        <target order="1"><pc id="1">b</pc></target></segment>
      """)
    #expect(
      unit.source
        == .coded([.text("A.  "), .open(id: "1"), .text("B"), .close(id: "1")]))
    #expect(
      unit.target
        == .coded([.open(id: "1"), .text("b"), .close(id: "1"), .text(" a.")]))
    #expect(!unit.isUntranslated)
  }

  @Test("has the same codes in whatever form, and marks are none")
  func codes() throws {
    let unit = try unit(
      """
      <segment state="reviewed"><source>a</source><target><sc id="1"/><mrk id="m1" \
      type="comment" value="?">b<ec startRef="1"/></mrk><sm id="m2"/><ph id="2"/><em startRef="m2"/>\
      <cp hex="001F"/><cp hex="zz"/></target></segment>
      """)
    #expect(
      unit.target
        == .coded([
          .open(id: "1"), .text("b"), .close(id: "1"), .alone(id: "2"), .text("\u{1F}\u{FFFD}"),
        ]))
  }

  @Test("knows of which code another is a copy")
  func copies() throws {
    let unit = try unit(
      """
      <segment><source>a</source><target><sc id="8" copyOf="1"/>b<ec startRef="8"/>\
      <pc id="9" copyOf="2">c</pc><ph id="10" copyOf="3"/></target></segment>
      """)
    #expect(
      unit.target
        == .coded([
          .open(id: "1"), .text("b"), .close(id: "1"), .open(id: "2"), .text("c"), .close(id: "2"),
          .alone(id: "3"),
        ]))
  }

  @Test(
    "is a translation where text or state says so",
    arguments: [
      ("<segment><source>a</source><target>a</target></segment>", true),
      ("<segment state=\"initial\"><source>a</source><target>b</target></segment>", false),
      ("<segment state=\"translated\"><source>a</source><target>a</target></segment>", false),
      ("<segment><source>a</source></segment>", false),
      (
        "<segment><source>a</source><target>b</target></segment><segment><source>c</source></segment>",
        true
      ),
      (
        "<segment><source>a</source><target>b</target></segment><segment><source> </source></segment>",
        false
      ),
    ])
  func states(content: String, isUntranslated: Bool) throws {
    #expect(try unit(content).isUntranslated == isUntranslated)
  }

  @Test(
    "names the engine that has translated",
    arguments: [
      ("<mrk id=\"1\" its:mtConfidence=\"0.8\">b</mrk>", "https://all.example"),
      (
        "<pc id=\"1\"><mrk id=\"1\" its:mtConfidence=\"0.8\" its:annotatorsRef=\"terminology|t mt-confidence|DeepL\">b</mrk></pc>",
        "DeepL"
      ),
      ("<mrk id=\"1\">b</mrk>", nil),
    ] as [(String, String?)])
  func machines(target: String, machine: String?) throws {
    let unit = try unit(
      "<segment><source>a</source><target>\(target)</target></segment>",
      attributes: " its:annotatorsRef=\"mt-confidence|https://all.example\"")
    #expect(unit.machine == machine)
  }

  @Test("names no engine where the file does not")
  func unnamed() throws {
    let content =
      "<segment><source>a</source><target><mrk id=\"1\" its:mtConfidence=\"1\">b</mrk></target></segment>"
    #expect(try unit(content).machine == "unnamed")
  }

  @Test("keeps its document, place, base and site, or what is left of them")
  func around() throws {
    let metadata = { (values: String) in
      "<mda:metadata xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\"><mda:metaGroup category=\"handout\">\(values)</mda:metaGroup></mda:metadata>"
    }
    let text = """
      <xliff version="2.0" srcLang="en" trgLang="fr" xmlns="urn:oasis:names:tc:xliff:document:2.0">
      <file id="a.b">\(metadata("<mda:meta type=\"site\">s</mda:meta><mda:meta type=\"document\">a/b</mda:meta>"))
      <notes><note>Hello</note></notes><group id="g" name="other"><unit id="step.1" name="step/1">
      \(metadata("<mda:meta type=\"base\">b1</mda:meta>"))<notes><note>n</note></notes>
      <segment><source>a</source><target>b</target></segment></unit></group></file>
      <file id="c.d"><unit id="e"><segment><source>a</source></segment></unit></file>
      </xliff>
      """
    let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.xlf")
    #expect(diagnostics == [])
    #expect(file?.site == "s")
    #expect(file?.target?.description == "fr")
    #expect(file?.units.map(\.document) == ["a/b", "c.d"])
    #expect(file?.units.map(\.place) == ["step/1", "e"])
    #expect(file?.units.map(\.base) == ["b1", nil])
  }

  private func unit(_ content: String, attributes: String = "") throws -> ReturnedUnit {
    let text = """
      <xliff version="2.1" srcLang="en" trgLang="es" xmlns="urn:oasis:names:tc:xliff:document:2.0"
      xmlns:its="http://www.w3.org/2005/11/its"\(attributes)><file id="f"><unit id="u">\(content)</unit>
      </file></xliff>
      """
    let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.xlf")
    #expect(diagnostics == [])
    return try #require(file?.units.first)
  }
}
