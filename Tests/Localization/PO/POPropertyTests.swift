import TestSupport
import Testing

@testable import Localization

@Suite("PO files of every kind")
struct POPropertyTests {
  @Test("what was written is read back the same, and written again gives the same bytes")
  func roundTrip() throws {
    var numbers = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let file = Self.file(&numbers)
      let bytes = POWriter.bytes(of: file)
      let (found, diagnostics) = POFile.parse(bytes, path: "es.po", locale: try locale())
      #expect(diagnostics == [])
      var read = try #require(found)
      #expect(POWriter.bytes(of: read) == bytes)
      for index in read.entries.indices { read.entries[index].line = 0 }
      #expect(read == file)
    }
  }

  @Test("broken and random bytes give a file or a problem, never neither")
  func randomBytes() throws {
    var numbers = SeededGenerator(seed: 11)
    let whole = POWriter.bytes(of: Self.file(&numbers))
    let pieces = [
      "msgid", "msgstr", "\"", "\\", "\n", "#~ ", "#, ", "[0]", " ", "á", "msgctxt \"a\"",
    ]
    for round in 0..<3000 {
      var bytes: [UInt8] = []
      switch round % 3 {
      case 0:
        bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &numbers)))
      case 1:
        for _ in 0..<Int.random(in: 0..<40, using: &numbers) {
          bytes += (pieces.randomElement(using: &numbers) ?? "").utf8
        }
      default:
        bytes = whole
        for _ in 0..<3 {
          bytes[Int.random(in: bytes.indices, using: &numbers)] = UInt8.random(
            in: 0...255, using: &numbers)
        }
      }
      let (file, diagnostics) = POFile.parse(bytes, path: "es.po", locale: try locale())
      #expect((file == nil) != diagnostics.isEmpty)
    }
  }

  private func locale() throws -> LocaleID { try #require(LocaleID("es")) }

  private static func file(_ numbers: inout SeededGenerator) -> POFile {
    var entries: [POEntry] = []
    for number in 0..<Int.random(in: 0..<8, using: &numbers) {
      var entry = POEntry(
        context: Bool.random(using: &numbers) ? nil : text(&numbers),
        id: "\(number)" + text(&numbers), string: text(&numbers))
      if Bool.random(using: &numbers) { entry.flags = ["fuzzy"] }
      if Bool.random(using: &numbers) { entry.comments = ["# Accepted by A. Ñandú"] }
      if Bool.random(using: &numbers) { entry.previous = ["#| msgid \"x\""] }
      if Bool.random(using: &numbers) {
        entry.pluralID = text(&numbers)
        entry.strings.append(text(&numbers))
      }
      entry.isObsolete = Int.random(in: 0..<5, using: &numbers) == 0
      entries.append(entry)
    }
    return POFile(header: [POFile.Field("Language", "es")], entries: entries)
  }

  private static func text(_ numbers: inout SeededGenerator) -> String {
    let scalars = Array("aé😀\"\\\n\t\r\u{0}\u{7}\u{7F}#~ %{}’".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &numbers) {
      text.append(scalars[Int.random(in: scalars.indices, using: &numbers)])
    }
    return String(text)
  }
}
