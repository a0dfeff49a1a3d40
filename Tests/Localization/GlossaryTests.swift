import Diagnostics
import Localization
import Testing

@Suite("Glossary")
struct GlossaryTests {
  func parse(_ yaml: String) throws -> (glossary: Glossary, problems: [String]) {
    let locale = try #require(LocaleID("es"))
    let (glossary, diagnostics) = Glossary.parse(
      Array(yaml.utf8), path: "glossary.yml", locale: locale)
    return (glossary, diagnostics.map(LocaleSettingsTests.line))
  }

  func keep(_ terms: [(String, String)]) throws -> Glossary {
    try Glossary(keep: KeepTerms(terms.map { ($0, try #require(LocaleID($1))) }))
  }

  @Test("terms that stay in another language are read with that language")
  func terms() throws {
    let (glossary, problems) = try parse(
      "keep:\n  MyNortonChart: {lang: en}\n  Norton Leatherman Spine:\n    lang: en-US\n")
    #expect(problems == [])
    #expect(
      try glossary == keep([("MyNortonChart", "en"), ("Norton Leatherman Spine", "en-US")]))
  }

  @Test("an empty glossary keeps nothing", arguments: ["", "keep:\n", "keep: {}\n"])
  func empty(yaml: String) throws {
    let (glossary, problems) = try parse(yaml)
    #expect(problems == [])
    #expect(glossary.keep.isEmpty)
  }

  @Test("a term is translated and explained in words, one or a list of them")
  func agreedTerms() throws {
    let (glossary, problems) = try parse(
      "terms:\n  pelvic tilt: {forms: pelvic tilts, use: [a, b], forbidden: [c], plain: d}\n  hip:\n"
    )
    #expect(problems == [])
    #expect(
      glossary.terms == [
        Term(
          name: "pelvic tilt", forms: ["pelvic tilts"], use: ["a", "b"], forbidden: ["c"],
          plain: ["d"]),
        Term(name: "hip"),
      ])
    #expect(glossary.terms.map(\.ownNames) == [["a", "b"], ["hip"]])
  }

  @Test("a term's field that is no text is reported, and an unknown one")
  func faultyTerms() throws {
    let (glossary, problems) = try parse("terms:\n  hip: {use: {a: b}, uses: [c], plain: [[d]]}\n")
    #expect(glossary.terms == [Term(name: "hip")])
    #expect(problems.count == 3)
  }

  @Test("faulty terms are reported and left out")
  func faulty() throws {
    let (glossary, problems) = try parse(
      "keep:\n  A: {lang: english language}\n  B:\n  C: {lang: EN}\n  D: {lang: en, x: y}\nwords: {}\n"
    )
    #expect(try glossary == keep([("D", "en")]))
    #expect(
      problems == [
        """
        2:13 field-out-of-range: lang must be a language tag such as en or pt-BR, but is “english \
        language”.
        """,
        "3:3 missing-field: B has no field “lang”.",
        "4:13 field-out-of-range: lang must be a language tag such as en or pt-BR, but is “EN”.",
        "5:17 unknown-field: D has no field “x”.",
        "6:1 unknown-field: glossary.yml has no field “words”.",
      ])
  }
}
