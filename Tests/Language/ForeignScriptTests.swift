import Localization
import Testing

@testable import Language

@Suite("Text in another script")
struct ForeignScriptTests {
  @Test(
    "is found in every language, from its first to its last word",
    arguments: [
      ("zh", "请慢慢地 Mueva la rodilla。", ["Mueva la rodilla"]),
      ("zh", "Mueva la rodilla.", ["Mueva la rodilla"]), ("zh", "屈膝rodilla，放松", ["rodilla"]),
      ("zh", "Knee Stretch", ["Knee Stretch"]), ("ja", "膝を bend してください", ["bend"]),
      ("th", "ค่อย ๆ งอเข่า slowly", ["slowly"]), ("ar", "اثنِ ركبتك slowly ببطء", ["slowly"]),
      ("ru", "Медленно bend колено и stop.", ["bend", "stop"]),
      ("en", "Bend your колено slowly.", ["колено"]), ("es", "Doble la rоdilla.", ["rоdilla"]),
      ("es", "慢慢地弯曲膝盖", ["慢慢地弯曲膝盖"]), ("en", "Rest 休 now.", ["休"]),
      ("ja", "무릎을 굽히세요", ["무릎을 굽히세요"]), ("sr-Latn", "Savijte колено.", ["колено"]),
    ])
  func found(tag: String, text: String, passages: [String]) throws {
    #expect(try find(tag, text) == passages)
  }

  @Test(
    "names, units, abbreviations, symbols, addresses and quotations are none",
    arguments: [
      ("zh", "请做 MRI 检查和 Pilates 练习"), ("zh", "保持5 kg，每次10 min，速度 3 km/h"),
      ("zh", "MRI"), ("zh", "COVID-19 与 L5"), ("zh", "请访问 norton.com 或 a@b.org。"),
      ("zh", "他说“slowly”。"), ("zh", "保持%{dose.hold}。"), ("ja", "X線とストレッチを々"),
      ("ko", "무릎(膝)을 굽히세요"), ("ar", "فيتامين B12 و Norton"), ("en", "An α-blocker, β and 5 µg."),
      ("es", "«колено» en ruso"), ("en", "Naïve café — façade ×2 → œuvre"), ("vi", "Gập gối từ từ"),
      ("xx", "колено"), ("zh", "12345"),
    ])
  func silent(tag: String, text: String) throws {
    #expect(try find(tag, text) == [])
  }

  @Test("code and kept names are left out")
  func asides() throws {
    let locale = try #require(LocaleID("zh"))
    let scripts = try #require(ForeignScript(of: locale))
    let text = "打开 mychart 页"
    let prose = Prose(Array(text.utf8), asides: [7..<14], vocabulary: Vocabulary())
    #expect(scripts.find(in: prose) == [])
  }

  private func find(_ tag: String, _ text: String) throws -> [String] {
    let locale = try #require(LocaleID(tag))
    guard let scripts = ForeignScript(of: locale) else { return [] }
    let prose = Prose(text, vocabulary: Vocabulary())
    return scripts.find(in: prose).map { prose.text(of: $0.tokens) }
  }
}
