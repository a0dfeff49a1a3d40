import Diagnostics
import Localization
import Testing

@Suite("LocaleSettings")
struct LocaleSettingsTests {
  func parse(_ yaml: String) throws -> (settings: LocaleSettings?, problems: [String]) {
    let locale = try #require(LocaleID("es"))
    let (settings, diagnostics) = LocaleSettings.parse(
      Array(yaml.utf8), path: "locales/es/locale.yml", locale: locale)
    for diagnostic in diagnostics {
      #expect(diagnostic.location.path == "locales/es/locale.yml")
      #expect(diagnostic.locale == "es")
    }
    return (settings, diagnostics.map(Self.line))
  }

  /// `line:column rule: message`.
  static func line(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.location.range
    let place = "\(range.startLine):\(range.startColumn)"
    return "\(place) \(diagnostic.rule.rawValue): \(diagnostic.message)"
  }

  @Test("every field is read")
  func complete() throws {
    let (settings, problems) = try parse(
      """
      name: Español
      direction: ltr
      decimal: ","
      group: "."
      minimumGroupingDigits: 2
      longestSentence: 25
      folders:
        exercises: ejercicios
        clinic: clínica
      """)
    #expect(problems == [])
    #expect(
      settings
        == LocaleSettings(
          name: "Español", direction: .leftToRight,
          numbers: NumberFormat(decimal: ",", group: ".", minimumGroupingDigits: 2),
          longestSentence: 25,
          folders: [
            "exercises": Located(
              value: "ejercicios", range: SourceRange(line: 8, column: 14, length: 10)),
            "clinic": Located(value: "clínica", range: SourceRange(line: 9, column: 11, length: 7)),
          ]))
  }

  @Test("the group separator may be nothing or a space, and folders may be left out")
  func optional() throws {
    let start = "name: العربية\ndirection: rtl\ndecimal: \"٫\"\n"
    let none = try parse(start + "group: \"\"\n")
    #expect(none.problems == [])
    #expect(none.settings?.numbers == NumberFormat(decimal: "٫", group: nil))
    #expect(none.settings?.direction == .rightToLeft)
    #expect(none.settings?.folders == [:])
    let space = try parse(start + "group: \"\u{202F}\"\n")
    #expect(space.settings?.numbers.group == "\u{202F}")
    #expect(try parse(start + "group: \" \"\n").settings?.numbers.group == " ")
  }

  @Test("an empty file lacks every required field")
  func empty() throws {
    let (settings, problems) = try parse("")
    #expect(settings == nil)
    #expect(
      problems == [
        "1:1 missing-field: locale.yml has no field “name”.",
        "1:1 missing-field: locale.yml has no field “direction”.",
        "1:1 missing-field: locale.yml has no field “decimal”.",
        "1:1 missing-field: locale.yml has no field “group”.",
      ])
  }

  @Test("faulty fields are reported where they stand")
  func faulty() throws {
    let (settings, problems) = try parse(
      """
      name: Español
      direction: left
      decimal: ",,"
      group: x
      minimumGroupingDigits: 3
      folder: {}
      folders:
        exercises: Mis Ejercicios
        clinic: [a]
        stories: historias
      """)
    #expect(settings == nil)
    #expect(
      problems == [
        "2:12 field-out-of-range: direction must be one of ltr, rtl, but is “left”.",
        """
        3:10 field-out-of-range: decimal must be the one character before a fraction, such as “.” \
        or “,”, but is “,,”.
        """,
        """
        4:8 field-out-of-range: group must be the one character between thousands and hundreds, \
        such as “,” or “.”.
        """,
        """
        5:24 field-out-of-range: minimumGroupingDigits must be a whole number from 1 to 2, but is \
        “3”.
        """,
        """
        8:14 field-out-of-range: The URL folder of exercises must be made of lower-case letters, \
        digits and hyphens.
        """,
        """
        9:11 field-out-of-range: The URL folder of clinic must be made of lower-case letters, \
        digits and hyphens.
        """,
        "6:1 unknown-field: locale.yml has no field “folder”.",
      ])
  }

  @Test("one character cannot separate both groups and fractions")
  func sameSeparators() throws {
    let (settings, problems) = try parse(
      "name: X\ndirection: ltr\ndecimal: \".\"\ngroup: \".\"\n")
    #expect(settings == nil)
    #expect(
      problems == [
        """
        4:8 field-out-of-range: group and decimal are both “.”, so that numbers can be read two \
        ways.
        """
      ])
  }

  @Test("a file that is no YAML gives its error only")
  func noYAML() throws {
    let (settings, problems) = try parse("name: \"Español\n")
    #expect(settings == nil)
    #expect(problems.count == 1)
  }
}
