import Diagnostics
import Testing

@testable import YAML

@Suite("Bytes of any kind")
struct RandomBytesTests {
  /// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "a", "b: ", ": ", "- ", "\n", "\n  ", "\n\t", "\r\n", "\r", "[", "]", "{", "}", ",", "\"",
      "'", "|\n", ">-\n", "#", " #", "&x ", "*x ", "!t ", "!", "%", "%YAML 1.1\n", "\n---\n",
      "\n...\n", "? ", "\\", "\\u00", "@", "`", "~", "null", "é", "😀", "\u{FEFF}", "\u{2028}",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0x7F]]

  /// Reads the bytes and asks what holds for all of them.
  private func check(_ bytes: [UInt8]) {
    let (node, diagnostics) = YAMLNode.parse(bytes, path: "p")
    let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
    for diagnostic in diagnostics {
      let range = diagnostic.location.range
      guard (1...lines).contains(range.startLine), range.startColumn >= 1,
        range.startColumn <= bytes.count + 1
      else {
        Issue.record("a place outside of the text: \(diagnostic), \(bytes)")
        return
      }
    }
    guard let node else { return }
    var reader = MappingReader(node, path: "p", locale: nil, subject: "The text")
    _ = reader.text("a")
    _ = reader.named("b") { name, field in field.texts("a").count + name.value.count }
    let found = reader.finish()
    #expect(reader.finish() == found)
  }

  @Test("random bytes never trap, and what is reported stands in the text")
  func bytes() {
    var random = Random(state: 1)
    for _ in 0..<2_000 {
      check(
        (0..<Int.random(in: 0...120, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        })
    }
  }

  @Test("random pieces of YAML never trap, and what is reported stands in the text")
  func pieces() {
    var random = Random(state: 2)
    for _ in 0..<6_000 {
      let count = Int.random(in: 0...40, using: &random)
      check(
        (0..<count).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] })
    }
  }

  @Test("every beginning of a document is read or refused")
  func beginnings() {
    let text =
      "\u{FEFF}a: \"b\\u00e9\"\r\nc: {d: [e, 'f'], g: |\n}\nh: >-\n  é 😀\n  - x\n? i\n: j\n...\n"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count { check(Array(bytes[..<end])) }
  }
}
