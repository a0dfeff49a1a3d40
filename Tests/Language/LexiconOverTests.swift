import Foundation
import Localization
import Testing

@testable import Language

@Suite("Lexicons laid over another")
struct LexiconOverTests {
  private static func parse(_ text: String, _ tag: String) throws -> Lexicon {
    let id = try #require(LocaleID(tag))
    let (lexicon, diagnostics) = Lexicon.parse(
      Array(text.utf8), path: "\(tag)/lexicon.yml", locale: id)
    #expect(diagnostics == [])
    return lexicon
  }

  /// The program's own, which says something of everything.
  private static func whole(_ tag: String) throws -> Lexicon {
    let locales = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../locales").standardizedFileURL
    return try parse(
      String(contentsOf: locales.appending(path: "\(tag)/lexicon.yml"), encoding: .utf8), tag)
  }

  @Test(
    "an empty lexicon loses nothing of the other, and adds nothing", arguments: ["en", "es", "fr"])
  func nothing(tag: String) throws {
    let whole = try Self.whole(tag)
    let empty = Lexicon(locale: whole.locale)
    #expect(Self.difference(empty.over(whole), whole) == nil)
    #expect(Self.difference(whole.over(empty), whole) == nil)
  }

  /// Where two lexicons first differ, with some words round it; nil where they say the same.
  private static func difference(_ first: Lexicon, _ second: Lexicon) -> String? {
    let texts = [first, second].map { Array(String(reflecting: $0)) }
    guard texts[0] != texts[1] else { return nil }
    let start = zip(texts[0], texts[1]).prefix { $0 == $1 }.count
    return texts.map { String($0[max(0, start - 100)..<min($0.count, start + 100)]) }
      .joined(separator: "\n")
  }

  @Test("words are added to lists, values of a word and groups of a name replaced or joined")
  func added() throws {
    let base = try Self.parse(
      """
      function: [el, la]
      amounts: {values: {uno: 1, dos: 2}}
      bodyParts: {knee: [rodilla], hip: [cadera]}
      length: 115
      """, "es")
    let own = try Self.parse(
      """
      function: [la, los]
      amounts: {values: {dos: 20, par: 2}}
      bodyParts: {knee: [choquezuela], neck: [cuello]}
      """, "es")
    let both = own.over(base)
    #expect(both.functionWords == ["la", "los", "el"])
    #expect(both.amounts.values.map(\.phrase) == ["dos", "par", "uno"])
    #expect(both.amounts.values.map(\.value) == [20, 2, 1].map { Ratio($0) })
    #expect(both.bodyParts.groups.map(\.name) == ["knee", "hip", "neck"])
    #expect(
      both.bodyParts.groups.map(\.phrases) == [
        ["choquezuela", "rodilla"], ["cadera"], ["cuello"],
      ])
    #expect(both.length == 115)
  }
}
