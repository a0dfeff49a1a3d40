import Testing

@testable import Localization

@Suite("Plural forms of PO files")
struct GettextFormsTests {
  @Test("choose the category of every number, in every language of CLDR")
  func everyLanguage() throws {
    var known: Set<PluralRules> = []
    for name in CLDRPluralRules.languages {
      let rules = try #require(PluralRules(CLDRPluralRules.rules(of: name) ?? []))
      // Many languages have the same.
      guard known.insert(rules).inserted else { continue }
      let header = rules.gettextForms
      let categories = rules.requiredCategories
      #expect(header.hasPrefix("nplurals=\(categories.count); plural=("))
      let expression = String(header.split(separator: "plural=")[1].dropLast())
      for number in 0...1000 {
        let form = try #require(GettextExpression.form(of: number, by: expression))
        guard categories[form] == rules.category(of: number) else {
          Issue.record("\(name): \(number) has form \(form) by \(header)")
          break
        }
      }
      #expect(rules.categories(ofGettextForms: header + " ") == categories)
    }
  }

  @Test(
    "are written as gettext's manual has them",
    arguments: [
      ("en", "nplurals=2; plural=(n==1 ? 0 : 1);"), ("zh", "nplurals=1; plural=(0);"),
      ("fr", "nplurals=2; plural=((n==0 || n==1) ? 0 : 1);"),
      (
        "pl",
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
      ),
      (
        "ar",
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);"
      ),
    ])
  func written(language: String, forms: String) throws {
    let locale = try #require(LocaleID(language))
    #expect(PluralRules(for: locale)?.gettextForms == forms)
  }

  @Test(
    "are known in another order and another spelling",
    arguments: [
      ("es", "nplurals=2; plural=(n != 1);", [.one, .other]),
      ("es", "nplurals=2; plural=n==1;", [.other, .one]),
      ("zh", "nplurals=1; plural=0;", [.other]),
      (
        "lv", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10==0||(n%100>10&&n%100<20)?2:1);",
        [.one, .other, .zero]
      ),
    ] as [(String, String, [PluralCategory])])
  func others(language: String, header: String, categories: [PluralCategory]) throws {
    let locale = try #require(LocaleID(language))
    #expect(PluralRules(for: locale)?.categories(ofGettextForms: header) == categories)
  }

  @Test(
    "of another language, or none, are not taken",
    arguments: [
      "nplurals=2; plural=(n > 1);", "nplurals=1; plural=0;", "nplurals=3; plural=(n!=1)",
      "nplurals=2; plural=n/0;", "nplurals=2", "nplurals=2; plural=(n!=1", "nplurals=9; plural=n",
      "nplurals=2; plural=m!=1;", "nplurals=2; plural=;", "", "nplurals=2; plural=n!=1 n;",
    ])
  func foreign(header: String) throws {
    let locale = try #require(LocaleID("es"))
    #expect(PluralRules(for: locale)?.categories(ofGettextForms: header) == nil)
  }

  @Test("nested too deeply, or too long, are no expression")
  func deep() {
    let deep = String(repeating: "(", count: 400) + "n" + String(repeating: ")", count: 400)
    #expect(GettextExpression.form(of: 1, by: deep) == nil)
    #expect(GettextExpression.form(of: 1, by: String(repeating: "!", count: 400) + "n") == nil)
    #expect(GettextExpression.form(of: 1, by: "n" + String(repeating: "+0", count: 500)) == nil)
    #expect(GettextExpression.form(of: 7, by: "((n * 2 + 1) % 10 > 4 && !(n - 7)) || 0") == 1)
  }
}
