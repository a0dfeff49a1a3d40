import Localization
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Comments that a file gets")
struct CommentsRevisionTests {
  private func comment(
    _ text: String, at place: String = "step/3", by person: String = "Ana Ruiz",
    of translation: String? = nil
  ) throws -> ReviewComment {
    ReviewComment(
      place: place, text: text, by: person, on: try day, translation: translation)
  }

  private var day: CalendarDate {
    get throws { try #require(CalendarDate("2026-11-28")) }
  }

  private var later: CalendarDate {
    get throws { try #require(CalendarDate("2026-12-01")) }
  }

  private func adding(_ comment: ReviewComment, to file: String?) -> String? {
    CommentsFile.adding(comment, to: file.map { Array($0.utf8) }).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func closing(_ comment: ReviewComment, in file: String) throws -> String? {
    CommentsFile.closing(comment, on: try later, in: Array(file.utf8)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static let entry =
    "- at: step/3\n  text: Wrong leg.\n  by: Ana Ruiz\n  on: 2026-11-28\n"

  @Test(
    "stand behind all others, as the file is written",
    arguments: [
      (nil, entry), ("", entry), ("# Ours\n", "# Ours\n" + entry), ("---\n", "---\n" + entry),
      (entry, entry + entry), (entry + "\n# The end\n", entry + "\n# The end\n" + entry),
      (String(entry.dropLast()), entry + entry.dropLast()),
      (
        "\u{FEFF}" + entry.replacing("\n", with: "\r\n"),
        "\u{FEFF}" + (entry + entry).replacing("\n", with: "\r\n")
      ),
      (
        "  - {at: a, text: b, by: c, on: 2026-01-31}\n",
        "  - {at: a, text: b, by: c, on: 2026-01-31}\n  "
          + entry.dropLast().replacing("\n", with: "\n  ") + "\n"
      ),
      ("- at: a\n  by: c\n", "- at: a\n  by: c\n" + entry),
      ("at: a\n", nil), ("- at: [\n", nil), ("[]\n", nil), ("- at: a\n...\n", nil),
    ] as [(String?, String?)])
  func added(file: String?, expected: String?) throws {
    #expect(adding(try comment("Wrong leg."), to: file) == expected)
  }

  @Test("have lines as a block, and in quotation marks what a block cannot hold")
  func lines() throws {
    #expect(
      adding(try comment("One.\r\n\r\n  Two: #2\r\n", of: "no"), to: nil)
        == "- at: step/3\n  text: |-\n    One.\n\n      Two: #2\n  by: Ana Ruiz\n"
        + "  on: 2026-11-28\n  of: \"no\"\n")
    #expect(
      adding(try comment(" One. \n\tTwo."), to: nil)?.split(separator: "\n")[1]
        == "  text: \" One. \\n\\tTwo.\"")
  }

  @Test("may be long")
  func long() throws {
    for text in [
      String(repeating: "long ", count: 799) + "text", String(repeating: "#\n", count: 2_000),
    ] {
      let comment = try comment(text, of: text)
      let written = try #require(CommentsFile.adding(comment, to: nil))
      #expect(try CommentsFile.closing(comment, on: later, in: written) != nil)
    }
  }

  @Test("are refused where the file could not say them")
  func refused() throws {
    #expect(adding(try comment(" \n"), to: nil) == nil)
    #expect(adding(try comment("a", at: "step\n3"), to: nil) == nil)
    #expect(adding(try comment("a", by: ""), to: nil) == nil)
    #expect(adding(try comment(String(repeating: "a", count: 4_001)), to: nil) == nil)
    let full = String(repeating: Self.entry, count: 1_000)
    #expect(adding(try comment("a"), to: full) == nil)
  }

  @Test(
    "are done with one line more, and nothing else changes",
    arguments: [
      (entry, entry + "  done: 2026-12-01\n"),
      (entry + entry, entry + "  done: 2026-12-01\n" + entry),
      (
        entry + "  done: 2026-11-30\n" + entry,
        entry + "  done: 2026-11-30\n" + entry + "  done: 2026-12-01\n"
      ),
      (String(entry.dropLast()), entry + "  done: 2026-12-01"),
      (
        "\u{FEFF}" + entry.replacing("\n", with: "\r\n"),
        "\u{FEFF}" + (entry + "  done: 2026-12-01\n").replacing("\n", with: "\r\n")
      ),
      (
        "# Ours\n\n-   on: 2026-11-28   # a Saturday\n    by: 'Ana Ruiz'\n\n    # Which?\n    at: \"step/3\"\n"
          + "    text: >\n      Wrong\n      leg.\n\n\n# Next\n- at: b\n",
        "# Ours\n\n-   on: 2026-11-28   # a Saturday\n    by: 'Ana Ruiz'\n\n    # Which?\n    at: \"step/3\"\n"
          + "    text: >\n      Wrong\n      leg.\n    done: 2026-12-01\n\n\n# Next\n- at: b\n"
      ),
      (
        "- at: step/3\n  by: Ana Ruiz\n  on: 2026-11-28\n  text: |\n    Wrong leg.",
        "- at: step/3\n  by: Ana Ruiz\n  on: 2026-11-28\n  text: |\n    Wrong leg.\n  done: 2026-12-01"
      ),
      (
        "-\n  at: step/3\n  by: Ana\n    Ruiz # she\n  text: Wrong leg.\n  on: 2026-11-28\n",
        "-\n  at: step/3\n  by: Ana\n    Ruiz # she\n  text: Wrong leg.\n  on: 2026-11-28\n"
          + "  done: 2026-12-01\n"
      ),
      (
        entry.replacing("  by", with: "  done: # not yet\n  by"),
        entry.replacing("  by", with: "  done: 2026-12-01 # not yet\n  by")
      ),
      (
        entry.replacing("  by", with: "  done: ~\n  by"),
        entry.replacing("  by", with: "  done: 2026-12-01\n  by")
      ),
      ("- {at: step/3, text: Wrong leg., by: Ana Ruiz, on: 2026-11-28}\n", nil),
      ("- {at: step/3, text: Wrong leg., by: Ana Ruiz,\n   on: 2026-11-28\n  }\n", nil),
      (entry + "  done: soon\n", nil), (entry.replacing("leg", with: "arm"), nil),
      (entry + "  of: a\n", nil), (entry + "  done: 2026-12-01\n", nil), ("", nil),
    ] as [(String, String?)])
  func closed(file: String, expected: String?) throws {
    #expect(try closing(try comment("Wrong leg."), in: file) == expected)
  }

  @Test("say again what was said, whatever it is, and are done one by one", arguments: 1...40)
  func anyTexts(seed: Int) throws {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let newline = seed.isMultiple(of: 2) ? "\n" : "\r\n"
    var file: [UInt8] = []
    if seed.isMultiple(of: 3) { file += "\u{FEFF}".utf8 }
    file += "# Ours\(newline)".utf8
    let beginning = file
    var comments: [ReviewComment] = []
    for _ in 0..<12 {
      let comment = try comment(
        NastyText.any(&numbers), at: "step/\(Int.random(in: 1...9, using: &numbers))",
        by: NastyText.line(&numbers),
        of: Bool.random(using: &numbers) ? NastyText.any(&numbers) : nil)
      let written = try #require(CommentsFile.adding(comment, to: file), "\(comment)")
      #expect(written.starts(with: file))
      (file, comments) = (written, comments + [comment])
      if Bool.random(using: &numbers) { file += "\(newline)# \(NastyText.line(&numbers))".utf8 }
    }
    #expect(file.starts(with: beginning))
    for index in comments.indices.shuffled(using: &numbers) {
      let written = try #require(
        CommentsFile.closing(comments[index], on: try later, in: file), "\(comments[index])")
      let line = Array("\(newline)  done: 2026-12-01".utf8)
      let alike = zip(file, written).prefix { $0 == $1 }.count
      #expect(
        (max(alike - line.count, 0)...alike).contains { place in
          written == file[..<place] + line + file[place...]
        })
      file = written
      comments[index] = comments[index].closed(on: try later)
    }
    let read = CommentsFile.parse(file, path: "", locale: nil)
    #expect(read.diagnostics == [])
    #expect(zip(read.comments, comments).allSatisfy { $0.says($1) })
    #expect(read.comments.map { Array($0.text.utf8) } == comments.map { Array($0.text.utf8) })
  }
}

/// Texts that are easily read as something else.
private enum NastyText {
  private static let pieces = [
    "a", "step", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\"", "'", "#", " #", ":", ": ", "- ", "-",
    "?",
    "%{x}", "%", "@", "`", "|", ">", "&a", "*a", "!x", "{", "}", "[", "]", ",", "\\", "\\n", "---",
    "...", "<<<<<<< x", "~", "null", "no", "12", "0x1F", "2026-11-28", "é", "e\u{301}", "\u{301}",
    "#\u{301}", ":\u{A0}", "\u{85}", "\u{2028}", "\u{200F}مرحبا", "\u{202E}", "\u{200B}",
    "\u{FEFF}",
    "👩🏽‍⚕️", "日本", "\u{0}", "\u{1B}", "\u{7F}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "=", "<<",
    "at: b", "\n- at: b\n  text: c", "\n  done: 2026-01-01", "\n# no comment",
  ]

  static func any(_ numbers: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...8, using: &numbers)
    let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    return text + "x" + (pieces.randomElement(using: &numbers) ?? "")
  }

  static func line(_ numbers: inout SeededGenerator) -> String {
    String(
      String.UnicodeScalarView(
        any(&numbers).unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: false
          default: scalar != "\u{FEFF}" && scalar != "\u{FFFE}" && scalar != "\u{FFFF}"
          }
        }.prefix(200)))
  }
}
