import Interchange
import Localization
import Testing

@Suite("XLIFF 1.2 as tools re-write it")
struct XLIFF12ReadingTests {
  @Test(
    "has the same codes in whatever form",
    arguments: [
      "<g id=\"1\">a</g> <ph id=\"2\">%{x}</ph>",
      "<bpt id=\"1\">**</bpt>a<ept id=\"1\">**</ept> <x id=\"2\"/>",
      "<bpt id=\"1\" rid=\"7\"/>a<ept id=\"9\" rid=\"7\"/> <ph id=\"2\"><sub>b</sub></ph>",
      "<bx id=\"1\"/>a<ex id=\"1\"/> <x id=\"2\"/>",
      "<bx id=\"1\" rid=\"3\"/>a<ex id=\"4\" rid=\"3\"/> <x id=\"2\"/>",
      "<it id=\"1\" pos=\"open\">*</it>a<it id=\"1\" pos=\"close\">*</it> <x id=\"2\"/>",
      "<mrk mtype=\"seg\" mid=\"0\"><g id=\"1\">a</g></mrk> <mrk mtype=\"x-t\"><x id=\"2\"/></mrk>",
      "<g id=\"1\"><mq:rx xmlns:mq=\"MQXliff\">a</mq:rx></g><!-- c --> <x id=\"2\"/>",
    ])
  func codes(target: String) throws {
    #expect(
      try units("<source>b</source><target>\(target)</target>").map(\.target) == [
        .coded([.open(id: "1"), .text("a"), .close(id: "1"), .text(" "), .alone(id: "2")])
      ])
  }

  @Test(
    "is a translation where text or state says so",
    arguments: [
      (" state=\"needs-translation\"", "a", true), (" state=\"new\"", "a", true),
      (" state=\"needs-l10n\"", "a", true), (" state=\"needs-adaptation\"", "a", true),
      (" state=\"needs-translation\"", "b", false), (" state=\"translated\"", "a", false),
      (" state=\"signed-off\"", "a", false), ("", "a", false), (" state=\"x-mine\"", "a", false),
    ])
  func states(state: String, target: String, isUntranslated: Bool) throws {
    let units = try units("<source>a</source><target\(state)>\(target)</target>")
    #expect(units.map(\.isUntranslated) == [isUntranslated])
    #expect(units.map(\.target) == [.coded([.text(target)])])
  }

  @Test("has no translation where the target is empty or missing")
  func empty() throws {
    #expect(try units("<source>a</source><target> \n</target>").map(\.target) == [nil])
    #expect(try units("<source>a</source>").map(\.target) == [nil])
  }

  @Test("is no translation where one of its segments is empty")
  func segments() throws {
    let source =
      "<source>A. B.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">A.</mrk> <mrk mtype=\"seg\" mid=\"2\">B.</mrk></seg-source>"
    for (second, isUntranslated) in [("E.", false), ("", true)] {
      let units = try units(
        source
          + "<target><mrk mtype=\"seg\" mid=\"1\">D.</mrk> <mrk mtype=\"seg\" mid=\"2\">\(second)</mrk></target>"
      )
      #expect(units.map(\.isUntranslated) == [isUntranslated])
      #expect(units.map(\.target) == [.coded([.text("D. \(second)")])])
    }
  }

  @Test(
    "names the engine that has translated",
    arguments: [
      (" state-qualifier=\"leveraged-mt\" phase-name=\"p1\"", "DeepL"),
      (" state-qualifier=\"mt-suggestion\" phase-name=\"p2\"", "Machine translation"),
      (" state-qualifier=\"mt-suggestion\"", "memoQ"),
      (" state-qualifier=\"exact-match\" phase-name=\"p1\"", nil), ("", nil),
    ] as [(String, String?)])
  func machines(attributes: String, machine: String?) throws {
    let units = try units("<source>a</source><target\(attributes)>b</target>")
    #expect(units.map(\.machine) == [machine])
  }

  @Test("names no engine where only this project's name stands there")
  func unnamed() throws {
    let units = try units(
      "<source>a</source><target state-qualifier=\"leveraged-mt\">b</target>", tool: "handout")
    #expect(units.map(\.machine) == ["unnamed"])
  }

  @Test(
    "has no translation of an alternative, wherever one stands",
    arguments: [
      ("ALT<source>a</source>", nil), ("<source>a</source>ALT<target/>", nil),
      ("<source>a</source><target>b</target>ALTALT", "b"),
      ("ALT<source>a</source><target>b</target>", "b"),
    ] as [(String, String?)])
  func alternatives(content: String, target: String?) throws {
    let alternative = """
      <alt-trans match-quality="100%"><source>a</source><target state="final" \
      state-qualifier="leveraged-mt">c</target><context-group><context \
      context-type="x-handout-base">b9</context></context-group></alt-trans>
      """
    let units = try units(content.replacing("ALT", with: alternative))
    #expect(units.map(\.source) == [.coded([.text("a")])])
    #expect(units.map(\.target) == [target.map { .coded([.text($0)]) }])
    #expect(units.map(\.base) == [nil])
    #expect(units.map(\.machine) == [nil])
  }

  @Test("keeps its document, place, base and site, and has none of alternatives and notes")
  func around() throws {
    let text = """
      <xliff version="1.2">
      <file original="content/a/es.md" source-language="en" target-language="es_ES"
        product-name="https://x.example/"><header><note>Hello</note></header><body>
      <group id="g" resname="exercises/a"><group><trans-unit id="step.1" resname="step/1">
      <source>a</source><target>b</target>
      <context-group><context context-type="x-handout-base">b1</context></context-group>
      <note>n</note><alt-trans><source>c</source><target>d</target></alt-trans>
      </trans-unit></group></group>
      <trans-unit id="step.2"><source>e</source></trans-unit>
      <trans-unit id="no" translate="no"><source>e</source></trans-unit>
      </body></file>
      <file original="b" source-language="en" target-language="es-ES"><body>
      <trans-unit id="c"><source>é</source></trans-unit></body></file>
      </xliff>
      """
    for text in [text, "\u{FEFF}" + text.replacing("\n", with: "\r\n")] {
      let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.xliff")
      #expect(diagnostics == [])
      let read = try #require(file)
      #expect(read.source?.description == "en" && read.target?.description == "es-ES")
      #expect(read.site == "https://x.example/")
      #expect(
        read.units == [
          ReturnedUnit(
            document: "exercises/a", place: "step/1", line: 4, source: .coded([.text("a")]),
            target: .coded([.text("b")]), base: "b1"),
          ReturnedUnit(
            document: "content/a/es.md", place: "step.2", line: 9, source: .coded([.text("e")]),
            target: nil, base: nil),
          ReturnedUnit(
            document: "b", place: "c", line: 13, source: .coded([.text("é")]), target: nil,
            base: nil),
        ])
    }
  }

  private func units(_ content: String, tool: String = "mq") throws -> [ReturnedUnit] {
    let text = """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a"
      source-language="en" target-language="es" tool-id="\(tool)"><header><phase-group>
      <phase phase-name="p1" process-name="MT" tool-id="d"/>
      <phase phase-name="p2" process-name="Machine translation"/></phase-group>
      <tool tool-id="d" tool-name="DeepL"/><tool tool-id="mq" tool-name="memoQ"/></header>
      <body><trans-unit id="1">\(content)</trans-unit></body></file></xliff>
      """
    let (file, diagnostics) = InterchangeFormat.read(Array(text.utf8), path: "a.xlf")
    #expect(diagnostics == [])
    return try #require(file).units
  }
}
