import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

/// What a site has of its own stands before what the program has, and nothing else does.
@Suite("A site laid over the program's templates and words")
struct OverlayTests {
  /// The fixture with nothing of its own but its content.
  private static func bare(_ changes: [Change] = []) throws -> SiteCopy {
    try SoundSite.copy([.remove("templates"), .remove("locales")] + changes)
  }

  private func page(_ file: String, of site: SiteCopy) throws -> String {
    String(decoding: try #require(try build(site)[file]), as: UTF8.self)
  }

  @Test("the repository's own site without its templates and words is the same site")
  func repository() throws {
    let whole = Fixtures.repository.path
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Fixtures.repository.appending(path: "content"), to: folder.appending(path: "content"))
    let files = try build(whole)
    let bare = try build(folder.path)
    #expect(bare.keys.sorted() == files.keys.sorted())
    for (path, bytes) in files where bare[path] != bytes { Issue.record("\(path) differs") }
  }

  @Test("nothing is wrong with the program's own files, whatever a check looks at")
  func sound() throws {
    let problems = try prepare(Self.bare()).diagnostics.filter {
      $0.location.path.hasPrefix(BaseFiles.mark) || $0.rule == .missingMessage
    }
    #expect(report(problems) == "")
  }

  @Test("what is beside a page for a language belongs to it, though the site words nothing itself")
  func localizedFiles() throws {
    let site = try Self.bare(
      Filmed.changes + [.bytes("content/exercises/bridge/1.es.jpg", SoundSite.jpeg)])
    let problems = try prepare(site).diagnostics.filter {
      $0.rule == .unusedPicture || $0.rule == .unusedVideo
    }
    #expect(report(problems) == "")
    let stray = try Self.bare(Filmed.changes + [.write("content/exercises/bridge/1.de.vtt", "")])
    #expect(
      try prepare(stray).diagnostics.filter { $0.rule == .unusedVideo }.map(\.location.path) == [
        "content/exercises/bridge/1.de.vtt"
      ])
  }

  @Test("a template of the site's replaces the program's, file by file")
  func template() throws {
    let old = try build(Self.bare())
    let new = try build(Self.bare([.write("templates/404.html", "{{lang}}\n")]))
    #expect(new.filter { old[$0.key] != $0.value }.keys.sorted() == ["404.html"])
    #expect(new["404.html"] == Array("en\n".utf8))
  }

  @Test("what a template of the site's has instead, no asset of the program's is published for")
  func assets() throws {
    let names = { (files: [String: [UInt8]]) in
      Set(files.keys.filter { $0.hasPrefix("assets/") }.map { $0.prefix { $0 != "." } })
    }
    let all = names(try build(Self.bare()))
    let home = Change.write(
      "templates/home.html", "{{<layout}}{{$content}}{{{body}}}{{/content}}{{/layout}}\n")
    #expect(all.subtracting(names(try build(Self.bare([home])))) == ["assets/filter"])
    // Lists look as the home page does.
    let list = Change.write(
      "templates/list.html", "{{<layout}}{{$content}}{{root}}{{/content}}{{/layout}}\n")
    #expect(
      all.subtracting(names(try build(Self.bare([home, list])))) == [
        "assets/filter", "assets/home",
      ])
  }

  @Test("a fault in what the site adds to a template of the program's names both files")
  func brokenPartial() throws {
    let site = try Self.bare([.write("templates/parts/safety.html", "{{oops}}")])
    let problems = try prepare(site).diagnostics.filter { $0.rule == .unknownName }
    #expect(Set(problems.map { place($0.location) }) == ["templates/parts/safety.html:1:1"])
  }

  @Test("a message of the site's replaces the program's, key by key and in its language alone")
  func message() throws {
    let english = "These pages do not replace the advice of your specialist or therapist."
    let spanish = "Estas páginas no reemplazan los consejos de su especialista o terapeuta."
    let own = "Ask us first."
    let site = try Self.bare([
      .write("locales/en/strings.yml", "en:\n  footer: {advice: \(own)}\n")
    ])
    let home = try page("en/index.html", of: site)
    #expect(home.contains(own) && !home.contains(english))
    #expect(home.contains("Skip to the main content"))
    let inSpanish = try page("es/index.html", of: site)
    #expect(inSpanish.contains(spanish) && !inSpanish.contains(own))
    let found = try prepare(site).diagnostics.filter { $0.rule == .missingMessage }
    #expect(
      report(found) == """
        locales/es/strings.yml:1:1: warning (es): locales/en/strings.yml has a “footer.advice” of its \
        own, locales/es/strings.yml has none. [missing-message]
            source: \(own)
            target: \(spanish)
            help: Translate it there: what is shown now translates the program's own text.

        """)
    try site.apply(
      .write("locales/es/strings.yml", "es:\n  footer: {advice: Pregúntenos antes.}\n"))
    #expect(try page("es/index.html", of: site).contains("Pregúntenos antes."))
    #expect(try prepare(site).diagnostics.filter { $0.rule == .missingMessage } == [])
  }

  @Test(
    "where the program's translation says something else than the site's text, the site lacks one")
  func otherMeaning() throws {
    let site = try Self.bare([
      .write("locales/en/strings.yml", "en:\n  footer: {advice: Call within 3 days.}\n")
    ])
    let found = try prepare(site).diagnostics.filter {
      $0.locale == "es" && $0.source == "Call within 3 days." && $0.rule != .missingMessage
    }
    #expect(!found.isEmpty)
    #expect(Set(found.map { place($0.location) }) == ["locales/es/strings.yml:1:1"])
    #expect(
      Set(found.map(\.help)) == [
        "Put a “footer.advice” into locales/es/strings.yml that says what the site's own in the "
          + "source language says."
      ])
  }

  @Test("the words of a side that only one exercise names are the program's, or are missed")
  func side() throws {
    let site = try ThreeLocales.copy()
    try site.apply(.replace(File.knee, "side: each-way", "side: left"))
    let missing = try prepare(site).diagnostics.filter { $0.rule == .missingMessage }
    #expect(
      missing.map { "\($0.location.path) \($0.message)" } == [
        "locales/ar/strings.yml The string table has no message “dose.duration.left”.",
        "locales/ar/strings.yml The string table has no message “dose.repeat.left”.",
        "locales/ar/strings.yml The string table has no message “side.left”.",
      ])
  }

  @Test("a language that the program does not have falls back to none that it has")
  func otherLanguage() throws {
    let site = try ThreeLocales.copy()
    try site.apply(
      .replace("locales/ar/strings.yml", "  photograph_to_come: الصورة قادمة\n", ""))
    let preparation = try prepare(site)
    #expect(preparation.plan == nil)
    #expect(
      preparation.diagnostics.filter { $0.rule == .missingMessage }.map(\.message) == [
        "The string table has no message “photograph_to_come”."
      ])
  }

  @Test("a language that the program has needs no folder, and one that it has not needs one")
  func noFolder() throws {
    let site = try Self.bare()
    #expect(try page("es/index.html", of: site).contains("lang=\"es\""))
    try site.apply(.replace(File.site, "locales: [en, es]", "locales: [en, es, de]"))
    #expect(
      try prepare(site).siteErrors.map(\.message) == ["The locale de has no folder locales/de."])
  }

  @Test("a field of locale.yml replaces the program's, and folders of addresses stay together")
  func settings() throws {
    let site = try Self.bare([.write(File.localeInSpanish, "folders: {exercises: gimnasia}\n")])
    let files = try build(site).keys.filter { $0.hasPrefix("es/") }.sorted()
    #expect(files.contains { $0.hasPrefix("es/gimnasia/") })
    #expect(!files.contains { $0.hasPrefix("es/ejercicios/") || $0.hasPrefix("es/programa/") })
    #expect(try page("es/index.html", of: site).contains("Español"))
  }

  @Test("words and terms of the site's are added to the program's lexicon and glossary")
  func lists() throws {
    let sentence: [Change] = [
      .replace(File.knee, "Move your knee.", "Move your knee with the towel."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla con la towel."),
    ]
    func rules(_ changes: [Change]) throws -> [String] {
      try prepare(Self.bare(sentence + changes)).diagnostics.filter {
        $0.location.path == File.kneeInSpanish && $0.rule != .notAccepted
      }.map(\.rule.rawValue)
    }
    let same = Change.write("locales/es/lexicon.yml", "same: [towel]\n")
    let kept = Change.write(File.glossary, "keep: {towel: {lang: en}}\n")
    let english = Change.replace(
      File.kneeInSpanish, "con la towel.", "con la towel. Then sit down and rest on the floor.")
    #expect(try rules([]) == ["untranslated-word"])
    #expect(try rules([same]) == [])
    #expect(try rules([kept]) == [])
    #expect(try rules([same, kept, english]).contains("wrong-language"))
  }
}
