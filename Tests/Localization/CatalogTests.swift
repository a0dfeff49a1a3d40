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
    let catalog = try catalog("en", "en:\n  a: \"Hold for %{dose.hold}\"\n  b: Plain\n")
    #expect(catalog.format("a", ["dose.hold": "30 seconds"]) == "Hold for 30 seconds")
    #expect(catalog.format("b") == "Plain")
    #expect(catalog.message("b")?.parts == [.literal("Plain")])
    #expect(catalog.locale.description == "en")
  }

  @Test("what is missing is nil, not another text")
  func missing() throws {
    let catalog = try catalog("en", "en:\n  a: \"%{x}\"\n  n:\n    one: 1\n    other: 2\n")
    #expect(catalog.message("c") == nil)
    #expect(catalog.format("c") == nil)
    #expect(catalog.format("c", count: 1) == nil)
    #expect(catalog.format("a") == nil)
    #expect(catalog.message("n") == nil)
    #expect(catalog.format("n") == nil)
  }

  @Test("a count chooses the plural form and stands in it as the locale writes it")
  func count() throws {
    let catalog = try catalog(
      "en",
      """
      en:
        pages:
          one: "%{count} page of %{name}"
          other: "%{count} pages of %{name}"
      """)
    #expect(catalog.format("pages", count: 1, ["name": "x"]) == "1 page of x")
    #expect(catalog.format("pages", count: 0, ["name": "x"]) == "0 pages of x")
    #expect(catalog.format("pages", count: 4000, ["name": "x"]) == "4,000 pages of x")
    #expect(catalog.format("pages", count: 2, ["name": "x", "count": "two"]) == "two pages of x")
    #expect(catalog.format("pages", count: 2) == nil)
    let chinese = try self.catalog("zh", "zh:\n  single: \"%{count} 次\"\n")
    #expect(chinese.format("single", count: 4000) == "4,000 次")
  }

  @Test("each language chooses among its own forms")
  func languages() throws {
    let arabic = try catalog(
      "ar", "ar:\n  n: {zero: a, one: b, two: c, few: d, many: e, other: f}\n")
    #expect(
      [0, 1, 2, 3, 11, 100].map { arabic.format("n", count: $0) } == [
        "a", "b", "c", "d", "e", "f",
      ])
    let french = try catalog("fr", "fr:\n  n: {one: a, other: b}\n")
    #expect([0, 1, 2].map { french.format("n", count: $0) } == ["a", "a", "b"])
    let brazilian = try catalog("pt-BR", "pt-BR:\n  n: {one: a, other: b}\n")
    #expect(brazilian.format("n", count: 0) == "a")
    let european = try catalog("pt-PT", "pt-PT:\n  n: {one: a, other: b}\n")
    #expect(european.format("n", count: 0) == "b")
  }

  @Test("a form that only numbers over 1,000 reach may be left out")
  func rareForm() throws {
    let without = try catalog("es", "es:\n  n: {one: a, other: b}\n")
    #expect(without.format("n", count: 1_000_000) == "b")
    let with = try catalog("es", "es:\n  n: {one: a, many: c, other: b}\n")
    #expect(with.format("n", count: 1_000_000) == "c")
  }

  @Test("a language without plural rules has one form")
  func noRules() throws {
    let catalog = try catalog("qaa", "qaa:\n  n: {other: \"%{count} x\"}\n")
    #expect(catalog.format("n", count: 1) == "1 x")
  }

  @Test("numbers and dates are written as the locale writes them")
  func numbersAndDates() throws {
    let date = try #require(CalendarDate("2026-01-31"))
    let english = try catalog(
      "en", "en:\n  date: {long: \"%{month} %{day}, %{year}\", month: {\"1\": January}}\n")
    #expect(english.date(date) == "January 31, 2026")
    #expect(english.number(4000) == "4,000")
    let spanish = try catalog(
      "es", "es:\n  date: {long: \"%{day} de %{month} de %{year}\", month: {1: enero}}\n",
      group: ".")
    #expect(spanish.date(date) == "31 de enero de 2026")
    #expect(spanish.number(4000) == "4.000")
    #expect(try spanish.date(#require(CalendarDate("2026-02-01"))) == nil)
  }
}
