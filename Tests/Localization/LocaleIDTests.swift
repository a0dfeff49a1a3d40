import Localization
import Testing

@Suite("LocaleID")
struct LocaleIDTests {
  @Test(
    "a tag is kept in canonical case",
    arguments: [
      ("en", "en"), ("PT-br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("ES-419", "es-419"),
      ("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994"), ("zh-CMN-hans-cn", "zh-cmn-Hans-CN"),
      ("en-u-CA-Gregory-x-A", "en-u-ca-gregory-x-a"), ("de-ch-1996", "de-CH-1996"),
      ("qaa-qaaa-qm-x-southern", "qaa-Qaaa-QM-x-southern"), ("ar-a-aaa-b-bbb", "ar-a-aaa-b-bbb"),
    ])
  func canonical(tag: String, canonical: String) {
    #expect(LocaleID(tag)?.description == canonical)
    #expect(LocaleID.isCanonical(canonical))
    #expect(LocaleID.isCanonical(tag) == (tag == canonical))
  }

  @Test(
    "what is no language tag is refused",
    arguments: [
      "", "-", "e", "en-", "-en", "en--US", "en_US", "es-419-419", "en-US-GB", "e1", "englishes",
      "abcdefghi", "x-private", "i-klingon", "en-a", "en-x", "en-a-x-b", "de-1996-1996",
      "en-a-bbb-A-ccc", "a-DE", "español", "en-US ", "en-ÉS", "en-u-", "zh-abc-def-ghi-jkl",
      "abcd-abc", "..", "en/US",
    ])
  func refused(tag: String) {
    #expect(LocaleID(tag) == nil)
    #expect(!LocaleID.isCanonical(tag))
  }

  @Test("language and region are read from their places")
  func parts() throws {
    let simple = try #require(LocaleID("vi"))
    #expect(simple.language == "vi")
    #expect(simple.region == nil)
    #expect(simple.script == nil)
    let full = try #require(LocaleID("ZH-cmn-hant-tw-u-ca-us"))
    #expect(full.language == "zh")
    #expect(full.region == "TW")
    #expect(full.script == "Hant")
    #expect(LocaleID("en-u-us")?.region == nil)
  }

  @Test("locales are equal and ordered by their canonical tags")
  func order() {
    #expect(LocaleID("PT-BR") == LocaleID("pt-br"))
    #expect(LocaleID("pt") != LocaleID("pt-PT"))
    let sorted = ["ar", "en", "en-US", "pt", "pt-BR"].compactMap { LocaleID($0) }
    #expect(sorted.reversed().sorted() == sorted)
  }
}
