import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("A problem in a stamp")
struct StampedDiagnosticTests {
  private static let full: Diagnostic = {
    let place = SourceLocation(
      path: "content/exercises/bridge/es.md",
      range: SourceRange(startLine: 3, startColumn: 1, endLine: 300, endColumn: 70_000))
    var diagnostic = Diagnostic(
      .numberMismatch, .warning, locale: "es",
      about: .page(folder: "content/exercises/bridge", locale: "es"), at: place, "A message\u{0}.",
      help: "", source: "10 times", target: "12 veces", sourceMark: 0..<2, targetMark: 3..<3,
      related: [Diagnostic.Related(location: place, message: "here")])
    diagnostic.isJudgement = true
    diagnostic.count = 1_000
    return diagnostic
  }()

  private static let all: [Diagnostic] =
    [full, Diagnostic(.vanishedURL, .note, at: SourceLocation(path: ""), "")]
    + [
      Subject.site, .page(folder: "a", locale: nil), .locale("es"), .stringTable(locale: "fr"),
      .template,
    ].map { full.about($0) }
    + Severity.allCases.map { severity in
      var diagnostic = full
      diagnostic.severity = severity
      return diagnostic
    }

  @Test("is read as it was written, whatever it holds", arguments: all)
  func roundTrip(_ diagnostic: Diagnostic) {
    var writer = StampWriter(capacity: 0)
    writer.add(diagnostic)
    var reader = StampReader(writer.bytes[...])
    #expect(reader.diagnostic() == diagnostic)
    #expect(reader.isAtEnd)
  }

  @Test("is none where bytes are missing")
  func partial() {
    var writer = StampWriter(capacity: 0)
    writer.add(Self.full)
    for length in writer.bytes.indices {
      var reader = StampReader(writer.bytes[..<length])
      #expect(reader.diagnostic() == nil)
    }
  }

  @Test("is none, or another, where bytes are others, and never an end of the program")
  func changedBytes() {
    var writer = StampWriter(capacity: 0)
    writer.add(Self.full)
    for index in writer.bytes.indices {
      for byte in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var bytes = writer.bytes
        bytes[index] = byte
        var reader = StampReader(bytes[...])
        let read = reader.diagnostic()
        #expect(read != Self.full || bytes == writer.bytes)
      }
    }
  }

  @Test("is none where a mark would end behind all numbers")
  func hugeMark() {
    var diagnostic = Self.full
    diagnostic.sourceMark = (Int.max - 1)..<Int.max
    var writer = StampWriter(capacity: 0)
    writer.add(diagnostic)
    var number = StampWriter(capacity: 0)
    number.add(Int.max - 1)
    var bytes = writer.bytes
    guard let place = bytes.firstRange(of: number.bytes) else {
      Issue.record("the mark is not in the stamp")
      return
    }
    bytes[place.upperBound] = 2
    var reader = StampReader(bytes[...])
    #expect(reader.diagnostic() == nil)
  }

  @Test(
    "numbers of any size are read as they were written",
    arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(Int.max), .max])
  func numbers(_ number: UInt64) {
    var writer = StampWriter(capacity: 0)
    writer.add(number)
    var reader = StampReader(writer.bytes[...])
    #expect(reader.longNumber() == number)
  }

  @Test("a count that the bytes cannot hold is none")
  func wrongCount() {
    var writer = StampWriter(capacity: 0)
    writer.add(UInt64(1) << 40)
    var reader = StampReader(writer.bytes[...])
    #expect(reader.texts() == nil)
    reader = StampReader(([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])[...])
    #expect(reader.longNumber() == nil)
  }
}
