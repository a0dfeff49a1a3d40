import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Files of any bytes")
struct HostileBytesTests {
  private static let files = [
    File.site, File.clinic, File.bridge, File.bridgeInSpanish, File.safety, File.strings,
    File.stringsInSpanish, File.localeInSpanish, File.glossary, File.layout, File.home, File.page,
    "templates/parts/picture.html", "content/exercises/bridge/2.png",
    "content/exercises/bridge/1.jpg",
  ]

  @Test("nothing traps, and what is wrong is reported", arguments: 1...4)
  func randomBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let site = try SoundSite.copy()
    for _ in 0..<30 {
      let file = Self.files.randomElement(using: &random) ?? File.site
      let whole = Array(try Data(contentsOf: site.root.appending(path: "site/\(file)")))
      try site.apply(.bytes(file, Self.broken(whole, using: &random)))
      let preparation = try prepare(site)
      #expect(preparation.diagnostics == preparation.diagnostics.sorted())
      site.expectPlaces(of: preparation.diagnostics)
      #expect(preparation.plan != nil || !preparation.diagnostics.isEmpty)
      if preparation.plan != nil { _ = try build(site) }
      try site.apply(.bytes(file, whole))
    }
  }

  /// Bytes with some changed, cut off, put in or repeated.
  private static func broken(
    _ bytes: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(place...)
      case 1:
        bytes.insert(
          contentsOf: (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }, at: place)
      case 2: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      case 3: bytes.insert(contentsOf: bytes[place...].prefix(200), at: place)
      default:
        let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
        bytes.removeSubrange(place..<end)
      }
    }
    return bytes
  }

  private static let pieces: [[UInt8]] =
    [
      "{{", "}}", "{{#", "{{{", "{{>layout}}", "%{", "%{dose.hold}", "---\n", "\n", "\r\n", "\t",
      "[", "](", "![", "<b>", "<!--", "&", "\"", "'", ": ", "{", "}", "- ", "*", "`",
      "999999999999",
      "-", "–", "😀", "\u{FEFF}", "\u{202E}", "..", "/", "#", "null", "~",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xED, 0xA0, 0x80], [0xC3]]

  @Test("no text of a site's files gets a tag into a page")
  func escaping() throws {
    let attack = "</title></script><script>alert(x)</script><img src=x onerror=alert(x)>\\\"'&{{x}}"
    let quoted = "'\(attack.replacingOccurrences(of: "'", with: "''"))'"
    let escaped = attack.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "<", with: "\\<")
    let site = try SoundSite.copy([
      .replace(File.bridge, "title: Bridge", "title: \(quoted)"),
      .replace(File.bridge, "summary: Makes your hips strong & steady.", "summary: \(quoted)"),
      .replace(
        File.bridge, "alt: The hips are down., caption: Rest", "alt: \(quoted), caption: \(quoted)"),
      .replace(
        File.bridge, "Your hips work.", "\(escaped) `\(attack)` [x](https://x.test/?\"<b>')"),
      .replace("content/pages/home/en.md", "title: Exercises", "title: \(quoted)"),
      .replace(File.clinic, "name: Test Clinic", "name: \(quoted)"),
      .replace(File.clinic, "street: 1 First Street", "street: \(quoted)"),
      .replace(File.clinic, "name: Main office", "name: \(quoted)"),
      .replace(File.strings, "skip: Skip to the content", "skip: \(quoted)"),
      .replace(File.strings, "languages: Languages", "languages: \(quoted)"),
      .replace(
        File.strings, "\"Hold for %{time}.\"",
        "'%{time} \(attack.replacingOccurrences(of: "'", with: "''"))'"),
      .replace(
        File.strings, "photograph_to_come: Photograph to come", "photograph_to_come: \(quoted)"),
      .replace("locales/en/locale.yml", "name: English", "name: \(quoted)"),
      .remove("content/exercises/bridge/1.jpg"),
    ])
    for (file, bytes) in try build(site) where !file.hasSuffix(".jpg") && !file.hasSuffix(".png") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script>"), "\(file)")
      #expect(!text.contains("<img src=x"), "\(file)")
      #expect(!text.contains("</title></script>"), "\(file)")
    }
  }
}
