import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Pictures as they are published")
struct PublishedPictureTests {
  private func pictures(_ changes: [Change]) throws -> [String: [UInt8]] {
    try build(SoundSite.copy(changes)).filter { $0.key.hasPrefix("assets/exercises/bridge/1.") }
  }

  @Test("of a photograph renditions are published, never the file itself")
  func renditions() throws {
    let bytes = photograph(tag: 0x013B)
    let files = try pictures([.bytes("content/exercises/bridge/1.jpg", bytes)])
    let digest = SHA256.hexDigest(of: bytes)
    let key = SHA256.hexDigest(of: Array("1 \(digest)".utf8)).prefix(10)
    let start = "assets/exercises/bridge/1.\(key)"
    let said = files.mapValues { String(decoding: $0, as: UTF8.self) }
    let expected: [String: String] = [
      "\(start)-480.webp": "\(digest), 480 by 360\n",
      "\(start)-960.webp": "\(digest), 960 by 720\n",
      "\(start)-1600.webp": "\(digest), 1600 by 1200\n",
      "\(start)-960.jpg": "\(digest), 960 by 720\n",
    ]
    #expect(said == expected)
  }

  @Test("a drawing is published as it is")
  func drawing() throws {
    let text = "<svg width=\"900\" height=\"600\"/>"
    let files = try pictures([
      .replace(File.bridge, "1.jpg", "1.svg"), .replace(File.bridgeInSpanish, "1.jpg", "1.svg"),
      .remove("content/exercises/bridge/1.jpg"),
      .write("content/exercises/bridge/1.svg", text),
    ])
    let digest = SHA256.hexDigest(of: Array(text.utf8)).prefix(10)
    let expected: [String: [UInt8]] = ["assets/exercises/bridge/1.\(digest).svg": Array(text.utf8)]
    #expect(files == expected)
  }
}
