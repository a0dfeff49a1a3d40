import Diagnostics
import Localization
import Testing

@Suite("Catalog")
struct CatalogTests {
  func catalog(_ tag: String, _ strings: String, group: Character? = ",") throws -> Catalog {
    let locale = try #require(LocaleID(tag))
    let pluralRules = PluralRules(for: locale) ?? .otherOnly
    let (table, diagnostics) = StringTable.parse(
      Array(strings.utf8), path: "strings.yml", locale: locale, pluralRules: pluralRules)
    #expect(diagnostics == [])
    return Catalog(
      settings: LocaleSettings(
        name: tag, direction: .leftToRight, numbers: NumberFormat(decimal: ".", group: group)),
      table: try #require(table), pluralRules: pluralRules)
  }

  @Test("a message is written with its arguments")
  func format() throws {
    let catalog = try catalog(
      "en", "en:\n  a: \"Hold for %{dose.hold}\"\n  b: Plain\n  c: \"%{y}, %{x}\"\n")
    #expect(catalog.format(Declared("a", ["dose.hold"]), ["30 seconds"]) == "Hold for 30 seconds")
    #expect(catalog.format(Declared("b")) == "Plain")
    #expect(catalog.format(Declared("c", ["x", "y"]), ["1", "2"]) == "2, 1")
    #expect(catalog.locale.description == "en")
  }

  @Test("what is missing is nil, not another text")
  func missing() throws {
    let catalog = try catalog("en", "en:\n  a: \"%{x}\"\n  n:\n    one: 1\n    other: 2\n")
    #expect(catalog.format(Declared("c")) == nil)
    #expect(catalog.format(Declared("c"), count: 1) == nil)
    #expect(catalog.format(Declared("a")) == nil)
    #expect(catalog.format(Declared("n")) == nil)
  }

  @Test("a count chooses the plural form and stands in it as the locale writes it")
  func count() throws {
    let catalog = try catalog(
      "en",
      """
      en:
        pages: {one: "%{count} page", other: "%{count} pages"}
        named: {one: "%{count} page of %{name}", other: "%{count} pages of %{name}"}
      """)
    let pages = Declared("pages")
    #expect(
      [1, 0, 4000].map { catalog.format(pages, count: $0) } == ["1 page", "0 pages", "4,000 pages"])
    #expect(catalog.format(pages, count: 2, written: "1 to 2") == "1 to 2 pages")
    #expect(catalog.format(Declared("named"), count: 2) == nil)
    let chinese = try self.catalog("zh", "zh:\n  single: \"%{count} 次\"\n")
    #expect(chinese.format(Declared("single"), count: 4000) == "4,000 次")
  }

  @Test("each language chooses among its own forms")
  func languages() throws {
    let arabic = try catalog(
      "ar", "ar:\n  n: {zero: a, one: b, two: c, few: d, many: e, other: f}\n")
    #expect(
      [0, 1, 2, 3, 11, 100].map { arabic.format(Declared("n"), count: $0) } == [
        "a", "b", "c", "d", "e", "f",
      ])
    let french = try catalog("fr", "fr:\n  n: {one: a, other: b}\n")
    #expect([0, 1, 2].map { french.format(Declared("n"), count: $0) } == ["a", "a", "b"])
    let brazilian = try catalog("pt-BR", "pt-BR:\n  n: {one: a, other: b}\n")
    #expect(brazilian.format(Declared("n"), count: 0) == "a")
    let european = try catalog("pt-PT", "pt-PT:\n  n: {one: a, other: b}\n")
    #expect(european.format(Declared("n"), count: 0) == "b")
  }

  @Test("a form that only numbers over 1,000 reach may be left out")
  func rareForm() throws {
    let without = try catalog("es", "es:\n  n: {one: a, other: b}\n")
    #expect(without.format(Declared("n"), count: 1_000_000) == "b")
    let with = try catalog("es", "es:\n  n: {one: a, many: c, other: b}\n")
    #expect(with.format(Declared("n"), count: 1_000_000) == "c")
  }

  @Test("a language without plural rules has one form")
  func noRules() throws {
    let catalog = try catalog("qaa", "qaa:\n  n: {other: \"%{count} x\"}\n")
    #expect(catalog.format(Declared("n"), count: 1) == "1 x")
  }

  @Test("numbers are written as the locale writes them")
  func numbers() throws {
    #expect(try catalog("en", "en: {}\n").number(4000) == "4,000")
    #expect(try catalog("es", "es: {}\n", group: ".").number(4000) == "4.000")
  }
}

/// A message as the program would declare it.
private struct Declared: MessageDeclaration, CountedMessageDeclaration {
  let key: MessageKey
  let placeholders: [String]

  init(_ key: MessageKey, _ placeholders: [String] = []) {
    self.key = key
    self.placeholders = placeholders
  }
}
