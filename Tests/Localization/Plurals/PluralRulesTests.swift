import Testing

@testable import Localization

@Suite("PluralRules")
struct PluralRulesTests {
  func rules(_ tag: String) throws -> PluralRules {
    let locale = try #require(LocaleID(tag))
    return try #require(PluralRules(for: locale))
  }

  /// CLDR's own sample integers, a few of each category.
  static let samples: [(String, [PluralCategory: [Int]])] = [
    ("en", [.one: [1], .other: [0, 2, 16, 100, 1000, 1_000_000]]),
    ("es", [.one: [1], .many: [1_000_000], .other: [0, 2, 16, 100, 1000, 100_000]]),
    ("es-US", [.one: [1], .many: [1_000_000], .other: [0, 2, 16]]),
    ("fr", [.one: [0, 1], .many: [1_000_000], .other: [2, 17, 100, 1000]]),
    ("pt", [.one: [0, 1], .many: [1_000_000], .other: [2, 17]]),
    ("pt-BR", [.one: [0, 1], .other: [2, 17]]),
    ("pt-PT", [.one: [1], .many: [1_000_000], .other: [0, 2, 16]]),
    (
      "ar",
      [
        .zero: [0], .one: [1], .two: [2], .few: [3, 10, 103, 110, 1003],
        .many: [11, 26, 99, 111, 1011], .other: [100, 101, 102, 200, 1000, 1_000_000],
      ]
    ),
    (
      "ru",
      [.one: [1, 21, 101, 1001], .few: [2, 4, 22, 62, 102], .many: [0, 5, 11, 19, 100, 111]]
    ),
    ("pl", [.one: [1], .few: [2, 4, 22, 102, 1002], .many: [0, 5, 12, 19, 21, 100, 112]]),
    ("vi", [.other: [0, 1, 15, 100, 1_000_000]]),
    ("zh-Hant-TW", [.other: [0, 1, 2, 100]]),
    (
      "cy",
      [.zero: [0], .one: [1], .two: [2], .few: [3], .many: [6], .other: [4, 5, 7, 20, 100, 1003]]
    ),
    (
      "ga",
      [.one: [1], .two: [2], .few: [3, 6], .many: [7, 10], .other: [0, 11, 25, 100, 1000]]
    ),
    (
      "lv",
      [.zero: [0, 10, 11, 20, 30, 100, 111], .one: [1, 21, 101, 1001], .other: [2, 9, 22, 102]]
    ),
    ("he", [.one: [1], .two: [2], .many: [20, 90, 100, 1000], .other: [0, 3, 10, 17, 101]]),
    ("ko", [.other: [0, 1, 2]]),
    ("tl", [.one: [0, 3, 5, 10, 13, 1000], .other: [4, 6, 9, 14, 26, 104]]),
    (
      "kw",
      [
        .zero: [0], .one: [1], .two: [2, 22, 142, 1000, 10_000, 100_000], .few: [3, 143, 1003],
        .many: [21, 161, 1001], .other: [4, 19, 100, 1004, 1_000_000],
      ]
    ),
    (
      "br",
      [
        .one: [1, 21, 81, 1001], .two: [2, 22, 82], .few: [3, 9, 49], .many: [1_000_000],
        .other: [0, 5, 11, 12, 13, 71, 100_000],
      ]
    ),
  ]

  @Test("numbers fall into the categories of CLDR's samples", arguments: samples)
  func categories(tag: String, numbers: [PluralCategory: [Int]]) throws {
    let rules = try rules(tag)
    for (category, numbers) in numbers {
      for number in numbers {
        #expect(rules.category(of: number) == category, "\(number) in \(tag)")
        #expect(rules.category(of: -number) == category, "-\(number) in \(tag)")
      }
    }
  }

  @Test("the largest and smallest integers have a category")
  func extremes() throws {
    #expect(try rules("en").category(of: .max) == .other)
    #expect(try rules("en").category(of: .min) == .other)
  }

  @Test(
    "a language needs the categories that 0 to 1,000 reach, in CLDR's order",
    arguments: [
      ("en", [.one, .other]), ("es", [.one, .other]), ("fr", [.one, .other]),
      ("ar", PluralCategory.allCases), ("vi", [.other]), ("ru", [.one, .few, .many]),
      ("cs", [.one, .few, .other]), ("lv", [.zero, .one, .other]),
      ("he", [.one, .two, .many, .other]), ("br", [.one, .two, .few, .other]),
    ] as [(String, [PluralCategory])])
  func required(tag: String, categories: [PluralCategory]) throws {
    #expect(try rules(tag).requiredCategories == categories)
  }

  @Test("a category's examples are its first numbers")
  func examples() throws {
    #expect(try rules("ru").examples(of: .many) == [0, 5, 6])
    #expect(try rules("en").examples(of: .one) == [1])
    #expect(try rules("en").examples(of: .few) == [])
  }

  @Test(
    "a language that CLDR does not know has no rules", arguments: ["qaa", "spa", "root", "tlh"])
  func unknown(tag: String) throws {
    let locale = try #require(LocaleID(tag))
    #expect(PluralRules(for: locale) == nil)
  }

  @Test("the rules of every language follow the syntax, and no language stands twice")
  func all() throws {
    let languages = CLDRPluralRules.languages
    #expect(languages.count == 217)
    #expect(Set(languages).count == languages.count)
    for language in languages {
      #expect(LocaleID.isCanonical(language))
      #expect(try !rules(language).requiredCategories.isEmpty)
    }
  }

  @Test(
    "what is no condition is refused",
    arguments: [
      "", "n", "n =", "n = 1 and", "n = 1 or or n = 2", "n % 0 = 1", "n = 3..1", "x = 1", "n = 1,",
      "n = 1 n = 2", "n ! 1", "n = 99999999999999999999", "n is 1", "n = 1..", "n % = 1",
    ])
  func malformed(condition: String) {
    #expect(PluralConditionParser.parse(condition) == nil)
  }

  @Test("spaces make no difference to a condition")
  func spaces() {
    #expect(
      PluralConditionParser.parse("n%10=2..4,9 and n!=12 ")
        == PluralConditionParser.parse(" n % 10 = 2..4 , 9  and n != 12"))
  }
}
