import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

@Suite("Names that a site keeps in every language")
struct SiteNamesTests {
  private static let changes: [Change] = [
    .replace(File.knee, "Move your knee.", "Ask at the Knee and Foot Pain Clinics first."),
    .replace(
      File.kneeInSpanish, "Mueva la rodilla.", "Primero pregunte en Knee and Foot Pain Clinics."),
  ]

  private func findings(_ changes: [Change]) throws -> [String] {
    let site = try SoundSite.copy(Self.changes + changes)
    let found = try prepare(site, workers: 1).diagnostics
    return withExtendedLifetime(site) {
      found.filter { $0.location.path == File.kneeInSpanish && $0.rule != "not-accepted" }
        .map(\.rule.rawValue)
    }
  }

  @Test("are no text left in the source's language, and are marked as its words")
  func kept() throws {
    let names = Change.replace(
      File.site, "locales: [en, es]", "locales: [en, es]\nnames: [Knee and Foot Pain Clinics]")
    #expect(try findings([names]) == [])
    let files = try build(SoundSite.copy(Self.changes + [names]))
    let page = try #require(files["es/ejercicios/knee-stretch/index.html"])
    #expect(
      String(decoding: page, as: UTF8.self)
        .contains(#"Primero pregunte en <span lang="en">Knee and Foot Pain Clinics</span>."#))
  }

  @Test("are text like any other where the site does not list them")
  func unlisted() throws {
    #expect(try !findings([]).isEmpty)
  }
}
