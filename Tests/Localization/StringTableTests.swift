import Diagnostics
import Localization
import Testing

@Suite("StringTable")
struct StringTableTests {
  func parse(
    _ yaml: String, _ tag: String = "es"
  ) throws -> (table: StringTable?, diagnostics: [Diagnostic]) {
    let locale = try #require(LocaleID(tag))
    let pluralRules = try #require(PluralRules(for: locale))
    return StringTable.parse(
      Array(yaml.utf8), path: "strings.yml", locale: locale, pluralRules: pluralRules)
  }

  func problems(_ yaml: String, _ tag: String = "es") throws -> [String] {
    try parse(yaml, tag).diagnostics.map(LocaleSettingsTests.line)
  }

  func located(
    _ text: String, _ line: Int, _ column: Int, _ length: Int
  ) -> Located<Message> {
    Located(
      value: Message.parse(text).message,
      range: SourceRange(line: line, column: column, length: length))
  }

  @Test("nested keys become dotted ones, in the file's order, and plural forms one message")
  func complete() throws {
    let (table, diagnostics) = try parse(
      """
      es:
        nav:
          home: Inicio
          about:
            us: "Sobre %{clinic.name}"
        exercises:
          one: "%{count} ejercicio"
          other: "%{count} ejercicios"
        zoo: "no"
      """)
    #expect(diagnostics == [])
    let expected: [(MessageKey, StringTable.Entry)] = [
      ("nav.home", .single(located("Inicio", 3, 11, 6))),
      ("nav.about.us", .single(located("Sobre %{clinic.name}", 5, 11, 22))),
      (
        "exercises",
        .plural([
          .one: located("%{count} ejercicio", 7, 10, 20),
          .other: located("%{count} ejercicios", 8, 12, 21),
        ])
      ),
      ("zoo", .single(located("no", 9, 8, 4))),
    ]
    #expect(table?.keys == expected.map(\.0))
    #expect(
      table?.entries == Dictionary(expected, uniquingKeysWith: { first, _ in first }))
    #expect(table?.locale.description == "es")
    #expect(table?.path == "strings.yml")
  }

  @Test("a group with one key that is no plural category is no plural message")
  func nearlyPlural() throws {
    let (table, diagnostics) = try parse("es:\n  a:\n    one: Uno\n    others: Otros\n")
    #expect(diagnostics == [])
    #expect(table?.keys == ["a.one", "a.others"])
  }

  @Test("a plural message must have the forms that its language needs")
  func missingPlural() throws {
    #expect(
      try problems("es:\n  a:\n    other: \"%{count}\"\n") == [
        "2:3 missing-plural: “a” lacks the form “one”, which “es” needs."
      ])
    #expect(
      try problems("ru:\n  a:\n    one: A\n    other: B\n", "ru") == [
        "2:3 missing-plural: “a” lacks the form “few”, which “ru” needs.",
        "2:3 missing-plural: “a” lacks the form “many”, which “ru” needs.",
      ])
    let (_, diagnostics) = try parse("ru:\n  a:\n    one: A\n    few: B\n", "ru")
    #expect(diagnostics.map(\.help) == ["Add “many: …”: the text for numbers such as 0, 5, 6."])
    #expect(try problems("vi:\n  a:\n    other: A\n", "vi") == [])
    #expect(try problems("es:\n  a:\n    one: A\n    many: B\n    other: C\n") == [])
  }

  @Test("messages without text are reported and stay in the table")
  func emptyMessages() throws {
    let (table, diagnostics) = try parse(
      "es:\n  a:\n  b: \"\"\n  c: \" \"\n  d: {}\n  e:\n    one: ~\n    other: x\n  f: null x\n")
    #expect(
      diagnostics.map(LocaleSettingsTests.line) == [
        "2:5 empty-translation: The message “a” has no text.",
        "3:6 empty-translation: The message “b” has no text.",
        "4:6 empty-translation: The message “c” has no text.",
        "5:6 empty-translation: The message “d” has no text.",
        "7:10 empty-translation: The message “e.one” has no text.",
      ])
    #expect(table?.keys == ["a", "b", "c", "e", "f"])
  }

  @Test("a malformed placeholder is reported at its own place")
  func placeholders() throws {
    #expect(
      try problems(
        """
        es:
          a: Hola %{b c} ñ %{}
          b: "🙂 %{x"
          c:
            one: 'a %{-}'
            other: x
        """) == [
          "2:11 placeholder-mismatch: “%{b c}” in “a” is a placeholder with a name that cannot be one.",
          "2:20 placeholder-mismatch: “%{}” in “a” is a placeholder without a name.",
          "3:9 placeholder-mismatch: “%{x” in “b” is a placeholder without its closing “}”.",
          "5:13 placeholder-mismatch: “%{-}” in “c.one” is a placeholder with a name that cannot be one.",
        ])
  }

  @Test("where the file writes a text otherwise than it reads, the whole scalar is the place")
  func escapedPlaceholders() throws {
    let (_, diagnostics) = try parse("es:\n  a: \"\\n %{}\"\n  b: |\n    x %{}\n")
    #expect(
      diagnostics.map(\.location.range) == [
        SourceRange(line: 2, column: 6, length: 8),
        SourceRange(startLine: 3, startColumn: 6, endLine: 5, endColumn: 1),
      ])
  }

  @Test("lists are no messages, and a plural form is one text")
  func lists() throws {
    #expect(
      try problems("es:\n  a: [x]\n  b:\n    one: {x: y}\n    other: [z]\n") == [
        "2:6 malformed-yaml: “a” is a list, but a message is one text.",
        "4:10 malformed-yaml: “b.one” is a plural form and must be one text.",
        "5:12 malformed-yaml: “b.other” is a plural form and must be one text.",
      ])
  }

  @Test("a key that a dotted and a nested spelling share stands twice; the first counts")
  func twice() throws {
    let (table, diagnostics) = try parse("es:\n  a.b: Uno\n  a:\n    b: Dos\n")
    #expect(
      diagnostics.map(LocaleSettingsTests.line) == [
        "4:5 malformed-yaml: The message “a.b” stands in this file twice."
      ])
    #expect(table?["a.b"] == .single(located("Uno", 2, 8, 3)))
  }

  @Test("a table under another locale's id is one mistake")
  func wrongRoot() throws {
    let (table, diagnostics) = try parse("en:\n  a: Uno\n")
    #expect(
      diagnostics.map(LocaleSettingsTests.line) == [
        "1:1 unknown-field: “en” stands in the string table of “es” outside of “es:”."
      ])
    #expect(diagnostics.map(\.help) == ["Write “es:” here."])
    #expect(table?.keys == ["a"])
  }

  @Test("what stands beside the locale's id is reported")
  func besideRoot() throws {
    let (table, diagnostics) = try parse("es:\n  a: Uno\nnav:\n  b: Dos\n")
    #expect(
      diagnostics.map(LocaleSettingsTests.line) == [
        "3:1 unknown-field: “nav” stands in the string table of “es” outside of “es:”."
      ])
    #expect(diagnostics.map(\.help) == ["Indent it by two spaces under “es:”."])
    #expect(table?.keys == ["a"])
  }

  @Test("the locale's id in other capitals is one mistake")
  func wrongCase() throws {
    let (table, diagnostics) = try parse("ES:\n  a: Uno\n")
    #expect(diagnostics.map(\.help) == ["Write “es:” here."])
    #expect(table?.keys == ["a"])
  }

  @Test(
    "a file without the locale's id is no table",
    arguments: ["", "[a]", "x", "a: b\nc: d\n", "nav:\n  home: Inicio\n"])
  func noRoot(yaml: String) throws {
    let (table, diagnostics) = try parse(yaml)
    #expect(table == nil)
    #expect(
      diagnostics.map(LocaleSettingsTests.line) == [
        "1:1 missing-field: This string table does not begin with “es:”."
      ])
  }

  @Test("a table may be empty, but is no text")
  func emptyTable() throws {
    #expect(try parse("es:\n").table?.keys == [])
    #expect(try problems("es:\n") == [])
    #expect(
      try problems("es: Hola\n") == [
        "1:5 malformed-yaml: Under “es:” must stand messages, each with its key."
      ])
  }
}
