import Testing

@testable import Localization

@Suite("Scripts")
struct ScriptTests {
  @Test(
    "a letter has a script; digits, marks and signs of many scripts have none",
    arguments: [
      ("a", .latin), ("é", .latin), ("ŵ", .latin), ("ế", .latin), ("ﬁ", .latin), ("α", .greek),
      ("ж", .cyrillic), ("ք", .armenian), ("א", .hebrew), ("ع", .arabic), ("ﻉ", .arabic),
      ("न", .devanagari), ("ি", .bengali), ("ท", .thai), ("ກ", .lao), ("བ", .tibetan),
      ("မ", .burmese), ("ბ", .georgian), ("አ", .ethiopic), ("ក", .khmer), ("한", .korean),
      ("ひ", .hiragana), ("カ", .katakana), ("ｶ", .katakana), ("中", .chinese), ("々", .chinese),
      ("\u{20000}", .chinese), ("ㄅ", .bopomofo), ("ⴰ", .tifinagh), ("ߊ", .nko),
      ("5", nil), ("٥", nil), ("％", nil), ("—", nil), ("。", nil), ("×", nil), ("→", nil),
      (" ", nil),
    ] as [(Unicode.Scalar, Script?)])
  func letters(scalar: Unicode.Scalar, script: Script?) {
    #expect(Script.of(scalar) == script)
  }

  @Test("ranges are in order, none in two scripts, and each script has one")
  func ranges() {
    var letters: [Script: Int] = [:]
    for value in UInt32(0)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value), let script = Script.of(scalar) else { continue }
      letters[script, default: 0] += 1
    }
    #expect(Set(letters.keys) == Set(Script.allCases))
    #expect((letters[.chinese] ?? 0) > 90_000 && (letters[.latin] ?? 0) > 1_200)
    #expect(letters[.thai] == 73)
  }

  @Test(
    "a locale is written as its tag says, or as its language is in its region",
    arguments: [
      ("en", [.latin]), ("vi", [.latin]), ("ar", [.arabic]), ("fa", [.arabic]), ("uk", [.cyrillic]),
      ("sr", [.cyrillic]), ("sr-Latn", [.latin]), ("sr-ME", [.latin]), ("pa", [.gurmukhi]),
      ("pa-PK", [.arabic]), ("zh", [.chinese, .bopomofo]), ("zh-Hant-TW", [.chinese, .bopomofo]),
      ("zh-Latn", [.latin]), ("ja", [.chinese, .hiragana, .katakana]),
      ("ko", [.korean, .chinese]), ("th", [.thai]), ("el", [.greek]), ("osa", nil), ("xx", nil),
    ] as [(String, Set<Script>?)])
  func locales(tag: String, scripts: Set<Script>?) throws {
    #expect(try #require(LocaleID(tag)).scripts == scripts)
  }

  @Test("Chinese, Japanese and the languages around Thai have no spaces between words")
  func spaces() throws {
    let spaced = [
      "zh", "yue", "ja", "th", "lo", "km", "my", "bo", "ko", "vi", "ar", "zh-Latn", "xx",
    ]
    .filter { LocaleID($0)?.isSpacedInWords == true }
    #expect(spaced == ["ko", "vi", "ar", "zh-Latn", "xx"])
  }
}
