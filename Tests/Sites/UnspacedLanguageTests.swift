import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("Languages without spaces between words")
struct UnspacedLanguageTests {
  private static let knee = "content/exercises/knee-stretch/ja.md"
  private static let steps = "1. 座ります。\n2. 膝を動かさないでください。"

  /// A site in Japanese too, with a lexicon that would find a “no” where words had spaces.
  private static let japanese: [Change] = [
    .replace(File.site, "locales: [en, es]", "locales: [en, es, ja]"),
    .write(
      "locales/ja/locale.yml", "name: 日本語\ndirection: ltr\ndecimal: \".\"\ngroup: \",\"\n"),
    .write("locales/ja/strings.yml", "ja:\n  skip: 本文へ\n"),
    .write("locales/ja/lexicon.yml", "function: [を, の, は]\nnegations: {words: [ない, ません]}\n"),
    .write(
      "locales/ja/glossary.yml", "terms:\n  knee: {use: 膝関節}\nkeep: {mychart: {lang: en}}\n"),
    .replace(File.knee, "Move your knee.", "Do not move your knee."),
    .replace(File.kneeInSpanish, "Mueva la rodilla.", "No mueva la rodilla."),
    .write(knee, "---\ntitle: 膝のストレッチ\nsummary: 膝をほぐします。\n---\n\(steps)\n"),
  ]

  private static let unchecked = Change.replace(
    File.site, "categories: [", "unchecked: [ja]\ncategories: [")

  private func found(_ changes: [Change]) throws -> [Diagnostic] {
    try prepare(SoundSite.copy(Self.japanese + changes), workers: 1).diagnostics
  }

  @Test("are published only where the site says that it knows; then the report says so")
  func said() throws {
    let silent = try found([]).filter { $0.rule == .uncheckedLanguage }
    #expect(silent.map(\.severity) == [.error])
    #expect(silent.first?.help?.hasSuffix("unchecked: [ja]") == true)
    let said = try found([Self.unchecked]).filter { $0.rule == .uncheckedLanguage }
    #expect(said.map(\.severity) == [.note])
    #expect(
      said.first?.message.hasPrefix("日本語 is unchecked: it has no spaces between words") == true)
    #expect(said.first?.message.contains("a lost “no”") == true)
    #expect(try found([]).filter { $0.rule == .missingLexicon } == [])
  }

  @Test("no rule that needs words misfires on them, whatever the lexicon says")
  func silent() throws {
    let ofPage = try found([Self.unchecked]).filter {
      $0.location.path == Self.knee && $0.severity != .note && $0.rule != .notAccepted
    }
    #expect(ofPage.map { report($0) } == [])
  }

  @Test("a line in another script is an error there, and names, units and kept terms are none")
  func script() throws {
    func rules(_ step: String) throws -> [String] {
      try found([Self.unchecked, .replace(Self.knee, "座ります。", step)]).filter {
        $0.location.path == Self.knee && $0.severity == .error
      }.map { "\($0.rule.rawValue) \($0.location.range.startColumn)" }
    }
    #expect(try rules("Mueva la pierna.") == ["wrong-script 4"])
    #expect(try rules("座ります slowly。") == ["wrong-script 9"])
    #expect(try rules("mychart と MRI を見て座ります。") == [])
  }
}
