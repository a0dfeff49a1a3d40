/// Which script a language is written in where its tag does not say so, of the languages that CLDR has
/// plural rules for; those that are not listed are written in Latin letters.
///
/// Source: CLDR 41, common/supplemental/likelySubtags.xml.
enum LikelyScripts {
  /// The code of the script of a language in a region; nil for a language that is unknown.
  static func code(of language: String, in region: String?) -> String? {
    let inRegion = region.flatMap { byLanguage["\(language)-\($0)"] }
    if let code = inRegion ?? byLanguage[language] { return code }
    return CLDRPluralRules.rules(of: language) == nil ? nil : "Latn"
  }

  private static let byLanguage: [String: String] = {
    var codes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      for language in parts.dropFirst() { codes[language] = parts[0] }
    }
    return codes
  }()

  private static let table = """
    Arab ar ars az-IQ az-IR bal ckb fa ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ks ku-LB ky-CN ms-CC \
    pa-PK ps sd sdh ug ur uz-AF
    Armn hy
    Beng as bn
    Cans iu
    Cher chr
    Cyrl az-RU be bg ce kk ky mk mn os ru sah sr ug-KZ ug-MN uk uz-CN
    Deva bho brx doi hi mr ne sd-IN
    Ethi am ti tig
    Geor ka
    Grek el
    Gujr gu
    Guru pa
    Hans yue-CN zh
    Hant yue zh-AU zh-BN zh-GB zh-GF zh-HK zh-ID zh-MO zh-PA zh-PF zh-PH zh-SR zh-TH zh-TW zh-US \
    zh-VN
    Hebr he iw ji yi
    Hmnp hnj
    Jpan ja
    Khmr km
    Knda kn
    Kore ko
    Laoo lo
    Latn ky-TR sr-ME sr-RO sr-RU sr-TR
    Mlym ml
    Mong mn-CN
    Mymr my
    Nkoo nqo
    Olck sat
    Orya or
    Osge osa
    Sinh si
    Syrc syr
    Taml ta
    Telu te
    Tfng shi
    Thaa dv
    Thai th
    Tibt bo dz
    Yiii ii
    """
}
