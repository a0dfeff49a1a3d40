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

  @Test("a focus stands on each photograph in tens of a percent, and on no drawing")
  func focus() throws {
    func images(_ changes: [Change]) throws -> [String] {
      let files = try build(
        SoundSite.copy([.remove("templates"), .remove("locales")] + changes))
      return try ["index.html", "exercises/bridge/index.html"].map { page in
        let html = String(decoding: try #require(files["en/\(page)"]), as: UTF8.self)
        return html.split(separator: "<").filter { $0.contains("data-across") }.map {
          $0.split(separator: " ").filter { $0.hasPrefix("data-") }.joined(separator: " ")
        }.joined(separator: ", ")
      }
    }
    // The last picture of an exercise is the one of the list.
    let last = { (focus: String) in
      Change.replace(File.bridge, "the rest, step: 1}", "the rest, step: 1\(focus)}")
    }
    #expect(try images([last("")]) == ["", ""])
    let said = "data-across=\"40\" data-down=\"70\""
    // On the exercise's page also beside the timer.
    #expect(try images([last(", focus: 44% 65%")]) == [said, "\(said), \(said)"])
    #expect(
      try images([.remove("content/exercises/bridge/2.png"), last(", focus: 44% 65%")])
        == ["", ""])
  }

  @Test("the style sheet of lists has a rule for each focus, but for the middle")
  func rules() throws {
    let files = try build(SoundSite.copy([.remove("templates"), .remove("locales")]))
    let name = try #require(files.keys.first { $0.hasPrefix("assets/home.") })
    let css = String(decoding: try #require(files[name]), as: UTF8.self).filter {
      !$0.isWhitespace && $0 != ";"
    }
    for tenth in 0...10 where tenth != 5 {
      for way in ["across", "down"] {
        let rule = "[data-\(way)=\"\(tenth * 10)\"]{--\(way):\(tenth * 10)%}"
        #expect(css.contains(rule), "\(rule)")
      }
    }
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
