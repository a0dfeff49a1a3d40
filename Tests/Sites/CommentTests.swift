import Diagnostics
import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Comments on translations")
struct CommentTests {
  private static let word = "A comment that nobody publishes"

  static func entry(at place: String = "step/2", more: String = "") -> String {
    "- at: \(place)\n  text: \(word).\n  by: Ana Ruiz\n  on: 2026-05-01\n" + more
  }

  @Test("are read with the page and the string table, and of the source's language never")
  func read() throws {
    let site = try SoundSite.copy([
      .write(File.kneeComments, Self.entry()), .write(File.stringsComments, Self.entry(at: "skip")),
      .write("content/exercises/bridge/en.notes.yml", Self.entry()),
      .write("locales/en/strings.notes.yml", Self.entry()),
    ])
    let (files, _) = try SiteLoader.load(site.path, workers: Workers(count: 1))
    let source = try #require(SiteParser.parse(files, workers: Workers(count: 1)).site)
    let read = source.pages.flatMap { page in
      page.comments.flatMap { locale, comments in
        comments.map { "\(page.folder.name) \(locale) \($0.place)" }
      }
    }
    #expect(read == ["exercises/knee-stretch es step/2"])
    #expect(
      source.locales.map { locale in locale.comments.map { "\(locale.id) \($0.place)" } }
        == [[], ["es skip"]])
    let assembled = SiteAssembler.assemble(
      source, schemas: TemplateSchemas.all, workers: Workers(count: 1)
    ).site
    let knee = try #require(assembled.pages.first { $0.folder.id == "knee-stretch" })
    #expect(knee.comments.map { $0.map(\.place) } == [[], ["step/2"]])
    #expect(assembled.locales.map { $0.comments.map(\.place) } == [[], ["skip"]])
  }

  @Test("of a language in preparation are read when it is")
  func preparation() throws {
    let site = try SoundSite.copy([
      .replace(File.site, "locales: [en, es]", "locales: [en]"),
      .write(File.kneeComments, Self.entry()),
    ])
    func comments(_ alsoRead: [LocaleID]) throws -> [Int] {
      let (files, _) = try SiteLoader.load(site.path, workers: Workers(count: 1))
      let source = try #require(
        SiteParser.parse(files, alsoRead: alsoRead, workers: Workers(count: 1)).site)
      return source.pages.map(\.comments.count).filter { $0 > 0 }
    }
    #expect(try comments([]) == [])
    #expect(try comments([try #require(LocaleID("es"))]) == [1])
  }

  @Test("show up in a preview once they are written, change and go")
  func preview() throws {
    let site = try SoundSite.copy()
    var reader = SourceReader(root: site.path, workers: Workers(count: 1))
    _ = try reader.read(.everything)
    func places() throws -> [String]? {
      guard case .changed(let reading) = try reader.read(.folders([Self.knee])) else { return nil }
      #expect(reading.changedPages == [Self.knee])
      let page = reading.site?.pages.first { $0.folder.path == Self.knee }
      return page?.comments.values.flatMap { $0.map(\.place) }
    }
    #expect(try places() == nil)
    try site.apply(.write(File.kneeComments, Self.entry()))
    #expect(try places() == ["step/2"])
    try site.apply(.write(File.kneeComments, Self.entry() + Self.entry(at: "title")))
    #expect(try places() == ["step/2", "title"])
    try site.apply(.remove(File.kneeComments))
    #expect(try places() == [])
  }

  @Test("are no reason to leave a page out, or not to accept it")
  func harmless() throws {
    let site = try SoundSite.copy([
      .write(File.kneeComments, Self.entry()), .accept(["knee-stretch"], by: "A. Person"),
    ])
    #expect(try site.text(File.kneeRecord).contains("Accepted by A. Person"))
    let prepared = try prepare(site, workers: 1)
    #expect(prepared.siteErrors == [] && prepared.withheld == [])
    #expect(prepared.diagnostics.map(\.rule).contains("open-comment"))
  }

  private static let knee = "content/exercises/knee-stretch"

  @Test("change no byte of the site, also where they cannot be read")
  func unpublished() throws {
    let plain = try build(SoundSite.copy())
    for comments in [Self.entry(), "- at: [\n  text: \(Self.word)\n"] {
      let built = try build(
        SoundSite.copy([
          .write(File.kneeComments, comments), .write(File.stringsComments, comments),
        ]))
      #expect(built == plain)
    }
    #expect(plain.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains(Self.word) })
  }
}
