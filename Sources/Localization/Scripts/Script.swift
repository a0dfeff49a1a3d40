/// A script, named by its code in ISO 15924.
package enum Script: String, Sendable, Hashable, CaseIterable {
  case adlam = "Adlm"
  case arabic = "Arab"
  case armenian = "Armn"
  case bengali = "Beng"
  case bopomofo = "Bopo"
  case canadianSyllabic = "Cans"
  case cherokee = "Cher"
  case cyrillic = "Cyrl"
  case devanagari = "Deva"
  case ethiopic = "Ethi"
  case georgian = "Geor"
  case greek = "Grek"
  case gujarati = "Gujr"
  case gurmukhi = "Guru"
  case korean = "Hang"
  case chinese = "Hani"
  case hebrew = "Hebr"
  case hiragana = "Hira"
  case katakana = "Kana"
  case khmer = "Khmr"
  case kannada = "Knda"
  case lao = "Laoo"
  case latin = "Latn"
  case malayalam = "Mlym"
  case mongolian = "Mong"
  case burmese = "Mymr"
  case nko = "Nkoo"
  case olChiki = "Olck"
  case odia = "Orya"
  case sinhala = "Sinh"
  case syriac = "Syrc"
  case tamil = "Taml"
  case telugu = "Telu"
  case tifinagh = "Tfng"
  case thaana = "Thaa"
  case thai = "Thai"
  case tibetan = "Tibt"
  case yi = "Yiii"

  /// What people call its letters.
  package var name: String {
    switch self {
    case .adlam: "Adlam"
    case .arabic: "Arabic"
    case .armenian: "Armenian"
    case .bengali: "Bengali"
    case .bopomofo: "Bopomofo"
    case .canadianSyllabic: "Canadian syllabic"
    case .cherokee: "Cherokee"
    case .cyrillic: "Cyrillic"
    case .devanagari: "Devanagari"
    case .ethiopic: "Ethiopic"
    case .georgian: "Georgian"
    case .greek: "Greek"
    case .gujarati: "Gujarati"
    case .gurmukhi: "Gurmukhi"
    case .korean: "Korean"
    case .chinese: "Chinese"
    case .hebrew: "Hebrew"
    case .hiragana: "Hiragana"
    case .katakana: "Katakana"
    case .khmer: "Khmer"
    case .kannada: "Kannada"
    case .lao: "Lao"
    case .latin: "Latin"
    case .malayalam: "Malayalam"
    case .mongolian: "Mongolian"
    case .burmese: "Burmese"
    case .nko: "N’Ko"
    case .olChiki: "Ol Chiki"
    case .odia: "Odia"
    case .sinhala: "Sinhala"
    case .syriac: "Syriac"
    case .tamil: "Tamil"
    case .telugu: "Telugu"
    case .tifinagh: "Tifinagh"
    case .thaana: "Thaana"
    case .thai: "Thai"
    case .tibetan: "Tibetan"
    case .yi: "Yi"
    }
  }

  /// The script of a letter; nil for what is none, belongs to many, or to a script that no language of
  /// the table is written in.
  package static func of(_ scalar: Unicode.Scalar) -> Script? {
    if scalar.value < 0x80 { return scalar.properties.isAlphabetic ? .latin : nil }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].first <= scalar.value else { return nil }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return ranges[low].script
    default: return scalar.properties.isAlphabetic ? ranges[low].script : nil
    }
  }

  private struct Letters {
    var first: UInt32
    var last: UInt32
    var script: Script
  }

  /// In ascending order.
  private static let ranges: [Letters] = table.split(separator: "\n").flatMap { line -> [Letters] in
    let parts = line.split(separator: " ")
    guard let script = parts.first.flatMap({ Script(rawValue: String($0)) }) else { return [] }
    return parts.dropFirst().compactMap { part in
      let ends = part.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      return ends.count == 2 ? Letters(first: ends[0], last: ends[1], script: script) : nil
    }
  }.sorted { $0.first < $1.first }
}
