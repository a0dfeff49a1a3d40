import Localization
import Testing

@testable import SiteGenerator

@Suite("A review record as a file")
struct RecordFormatTests {
  @Test("what was written is read again, with who made and who accepted it")
  func again() throws {
    let day = try #require(CalendarDate("2026-01-31"))
    let machine = TranslationOrigin.machine(engine: "DeepL, on premises", on: day)
    let role = ReviewRecord.Acceptance(by: "M. Pérez, PT", on: day, role: "medical translator")
    let entries = [
      entry("step/1"),
      entry("step/2", ReviewRecord.Acceptance(by: "A. Person", on: day)),
      entry("step/3", role, digest: "4b5be9e0a3a0c9b5"),
      entry("step/4", origin: machine),
      entry("step/5", role, digest: "4b5be9e0a3a0c9b5", origin: machine),
    ]
    let text = try text(of: entries)
    #expect(
      text.split(separator: "\n").filter { $0.hasPrefix("#") || $0.hasPrefix("msgctxt") } == [
        "# A record of what was accepted, written by “handout accept”; do not edit it.",
        "#, fuzzy", "msgctxt \"step/1\"",
        "# Accepted by A. Person on 2026-01-31", "msgctxt \"step/2\"",
        "# Accepted by M. Pérez, PT on 2026-01-31", "# Role: medical translator",
        "# Shown: 4b5be9e0a3a0c9b5", "msgctxt \"step/3\"",
        "# Machine translation by DeepL, on premises on 2026-01-31", "#, fuzzy",
        "msgctxt \"step/4\"",
        "# Machine translation by DeepL, on premises on 2026-01-31",
        "# Accepted by M. Pérez, PT on 2026-01-31", "# Role: medical translator",
        "# Shown: 4b5be9e0a3a0c9b5", "msgctxt \"step/5\"",
      ])
    let read = try record(of: text)
    #expect(read.isIntact)
    #expect(read.entries == entries)
  }

  @Test("a record from before roles, digests and origins is still what was written then")
  func older() throws {
    let read = try record(
      of: """
        msgid ""
        msgstr ""
        "Language: es\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "X-Checksum: cdfaaaf2b656b141\\n"

        # Accepted by A. Person on 2026-01-31
        msgctxt "step/1"
        msgid "Sit down."
        msgstr "Siéntese."

        """)
    #expect(read.isIntact)
    let day = try #require(CalendarDate("2026-01-31"))
    #expect(
      read.entries == [
        entry("step/1", ReviewRecord.Acceptance(by: "A. Person", on: day, role: nil))
      ])
  }

  @Test(
    "who changes any of it by hand leaves a record that vouches for nothing",
    arguments: [
      ("# Role: medical translator", "# Role: translator"),
      ("# Shown: 4b5be9e0a3a0c9b5", "# Shown: 0"), ("by M. Pérez", "by A. Person"),
      ("# Machine translation by DeepL on 2026-01-31\n", ""), ("DeepL", "Other"),
    ])
  func byHand(old: String, new: String) throws {
    let day = try #require(CalendarDate("2026-01-31"))
    let text = try text(of: [
      entry(
        "step/1", ReviewRecord.Acceptance(by: "M. Pérez", on: day, role: "medical translator"),
        digest: "4b5be9e0a3a0c9b5", origin: .machine(engine: "DeepL", on: day))
    ])
    #expect(text.contains(old))
    let read = try record(of: text.replacing(old, with: new))
    #expect(!read.isIntact)
    #expect(!read.isAccepted(0))
  }

  @Test("the digest is of the two texts, wherever they stand")
  func digest() {
    #expect(entry("step/1").shownDigest == "9ecc33ef4f1acd09b061c4925133bf9f")
    #expect(entry("step/2").shownDigest == "9ecc33ef4f1acd09b061c4925133bf9f")
    var other = entry("step/1")
    (other.source, other.target) = ("Sit", "down.\nSiéntese.")
    #expect(other.shownDigest != "9ecc33ef4f1acd09b061c4925133bf9f")
  }

  private func entry(
    _ place: String, _ acceptance: ReviewRecord.Acceptance? = nil, digest: String? = nil,
    origin: TranslationOrigin = .human
  ) -> ReviewRecord.Entry {
    ReviewRecord.Entry(
      place: place, source: "Sit down.", target: "Siéntese.", acceptance: acceptance,
      digest: digest, origin: origin)
  }

  private func text(of entries: [ReviewRecord.Entry]) throws -> String {
    let (locale, day) = try (#require(LocaleID("es")), #require(CalendarDate("2026-01-31")))
    let file = RecordFormat.file(of: entries, locale: locale, date: day)
    return String(decoding: POWriter.bytes(of: file), as: UTF8.self)
  }

  private func record(of text: String) throws -> ReviewRecord {
    let (file, problems) = POFile.parse(
      Array(text.utf8), path: "es.po", locale: try #require(LocaleID("es")))
    #expect(problems == [])
    return RecordFormat.record(of: try #require(file))
  }
}
