import Diagnostics
import Testing

@testable import SiteGenerator

/// English and Spanish have the program's lexicon, so that only another language can lack one.
@Suite("Lexicons that a language lacks")
struct MissingLexiconTests {
  /// What is said of the lexicon of Arabic, in a site that has Arabic checked.
  private func problems(_ changes: [Change]) throws -> [Diagnostic] {
    let site = try ThreeLocales.copy()
    try site.apply(.replace(File.site, "- ar\n", ""))
    for change in changes { try site.apply(change) }
    return try prepare(site).diagnostics.filter { $0.rule == .missingLexicon }
  }

  @Test("a published language without a lexicon is an error at its settings")
  func none() throws {
    let found = try problems([])
    #expect(
      found.map { "\(place($0.location)) \($0.severity)" } == ["locales/ar/locale.yml:1:1 error"])
  }

  @Test("a lexicon without the words that an error needs is an error, each list by itself")
  func gaps() throws {
    let lexicon = "function: [في, من, على]\nnegations: {words: [لا, ليس]}\n"
    let found = try problems([.write("locales/ar/lexicon.yml", lexicon)])
    let errors = found.filter { $0.severity == .error }
    #expect(Set(errors.map { place($0.location) }) == ["locales/ar/lexicon.yml:1:1"])
    let lists = errors.compactMap {
      $0.message.split(separator: "“").dropFirst().first?.split(separator: "”").first
    }
    #expect(lists.contains { $0.hasPrefix("sides") } && lists.contains { $0.hasPrefix("amounts") })
    #expect(!lists.contains { $0.hasPrefix("negations") || $0.hasPrefix("function") })
  }

  @Test("a lexicon of empty lists is as one that is missing, and all that it costs is named")
  func empty() throws {
    let found = try problems([.write("locales/ar/lexicon.yml", "function: []\nsides: {}\n")])
    #expect(found.map(\.severity) == [.error])
    let message = try #require(found.first?.message)
    #expect(message.contains("text in another language; ") && message.contains("a lost “no”; "))
    #expect(message.hasSuffix("much of what is left out."))
  }

  @Test("a language that the site leaves unchecked, or has in preparation, needs none")
  func unchecked() throws {
    let site = try ThreeLocales.copy()
    #expect(try prepare(site).diagnostics.filter { $0.rule == .missingLexicon } == [])
    let listed = try problems([.replace(File.site, "locales: [en, es, ar]", "locales: [en, es]")])
    #expect(listed == [])
  }

  @Test("English and Spanish lack nothing, as the program has their lexicons")
  func ofProgram() throws {
    #expect(try prepare(SoundSite.copy()).diagnostics.filter { $0.rule == .missingLexicon } == [])
  }
}
