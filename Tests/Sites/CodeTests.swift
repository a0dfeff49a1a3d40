import Foundation
import HTML
import QRCodes
import Testing

@testable import SiteGenerator

@Suite("The code beside a page")
struct CodeTests {
  private static let base = "https://clinic.test/exercises"
  private static let inEnglish = "en/exercises/bridge/qr.svg"
  private static let inSpanish = "es/ejercicios/puente/qr.svg"
  private static let others = [
    "en/exercises/knee-stretch/qr.svg", "es/ejercicios/knee-stretch/qr.svg",
  ]

  private func codes(_ changes: [Change]) throws -> [String: [UInt8]] {
    try build(SoundSite.copy(changes)).filter { $0.key.hasSuffix("qr.svg") }
  }

  private func drawing(_ text: String) throws -> [UInt8] {
    var buffer = ByteBuffer()
    try #require(QRCode(text)).writeSVG(into: &buffer)
    return buffer.bytes
  }

  @Test("says the canonical address of each exercise in each language, with the path of the site")
  func addresses() throws {
    let base = "https://clinic.test/a/path/"
    let codes = try codes([
      .replace(File.site, Self.base, base),
      .replace(File.bridgeInSpanish, "slug: puente", "slug: puente-ñu"),
    ])
    #expect(codes[Self.inEnglish] == (try drawing(base + "en/exercises/bridge/")))
    #expect(
      codes["es/ejercicios/puente-ñu/qr.svg"]
        == (try drawing(base + "es/ejercicios/puente-%C3%B1u/")))
    #expect(codes.count == 4)
  }

  @Test(
    "is missing where the page is",
    arguments: [
      (Change.remove(File.bridgeInSpanish), [Self.inEnglish]),
      (.replace(File.bridgeInSpanish, "Acuéstese boca arriba.", "Lie on your back."), [inEnglish]),
      (.replace(File.bridge, "category:", "draft: true\ncategory:"), []),
    ])
  func withheld(change: Change, ofBridge: [String]) throws {
    let codes = try codes([change]).keys.filter { !Self.others.contains($0) }
    #expect(codes.sorted() == ofBridge)
  }

  @Test("is not made where the site's template does not show it")
  func unshown() throws {
    let line = "{{#codeURL}}<img src=\"{{codeURL}}\" alt=\"\">{{/codeURL}}\n"
    let asked = "{{#codeURL}}<hr>{{/codeURL}}\n"
    #expect(try codes([.replace("templates/exercise.html", line, "")]).isEmpty)
    #expect(try codes([.replace("templates/exercise.html", line, asked)]).isEmpty)
    #expect(try codes([]).count == 4)
  }

  @Test("is left out, with what shows it, of a page whose address no code can hold")
  func longAddress() throws {
    let own = "en/exercises/bridge/".utf8.count
    let room = QRCode.longestText - own - "https://clinic.test/".utf8.count
    for (count, isThere) in [(room - 1, true), (room, false)] {
      let base = "https://clinic.test/" + String(repeating: "a", count: count) + "/"
      let files = try build(SoundSite.copy([.replace(File.site, Self.base, base)]))
      let page = try #require(files["en/exercises/bridge/index.html"])
      #expect((files[Self.inEnglish] != nil) == isThere)
      #expect(String(decoding: page, as: UTF8.self).contains("src=\"qr.svg\"") == isThere)
    }
  }
}
