import Testing

@testable import SiteGenerator

@Suite("PixelSize")
struct PixelSizeTests {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 0x02, 0x80, 0, 0, 0x01, 0xE0]
  /// A comment, a fill byte, then a progressive frame of 480 by 640.
  static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xFE, 0x00, 0x04, 0x41, 0x42, 0xFF, 0xFF, 0xC2, 0x00, 0x11, 0x08, 0x01, 0xE0,
    0x02, 0x80, 0x03, 0x01, 0x22, 0x00,
  ]

  static func webp(_ kind: String, _ rest: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(kind)".utf8) + [0, 0, 0, 0] + rest
  }

  static let lossy = webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x42, 0xE0, 0x81])
  static let lossless = webp("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0x00, 0, 0, 0, 0, 0])
  static let extended = webp("VP8X", [0, 0, 0, 0, 0x7F, 0x02, 0x00, 0xDF, 0x01, 0x00])

  @Test("the header of each kind of picture tells its size")
  func kinds() {
    let size = PixelSize(width: 640, height: 480)
    #expect(PixelSize(of: Self.png, fileExtension: "png") == size)
    #expect(PixelSize(of: Self.jpeg, fileExtension: "jpg") == size)
    #expect(PixelSize(of: Self.jpeg, fileExtension: "jpeg") == size)
    #expect(PixelSize(of: Self.lossy, fileExtension: "webp") == size)
    #expect(PixelSize(of: Self.lossless, fileExtension: "webp") == size)
    #expect(PixelSize(of: Self.extended, fileExtension: "webp") == size)
  }

  @Test(
    "an SVG has its size in attributes or a view box",
    arguments: [
      "<svg width=\"640\" height=\"480\">",
      "<svg\n height='480px'\n width='640px' viewBox='0 0 1 1'>",
      "<?xml version=\"1.0\"?><!-- x --><svg viewBox=\"0 0 640 480\">",
      "<svg viewBox='0,0,640,480'/>",
      "<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 639.6 480.2\">",
      "<svg stroke-width=\"3\" width=\"640\" height=\"480\">",
    ])
  func svg(text: String) {
    #expect(
      PixelSize(of: Array(text.utf8), fileExtension: "svg") == PixelSize(width: 640, height: 480))
  }

  @Test(
    "a drawing without a size of its own has none",
    arguments: [
      "", "<svg", "<svg>", "<svg width=\"640\">", "<svg viewBox=\"0 0 640\">", "<html></html>",
      "<svg width=\"0\" height=\"5\">", "<svg width=\"-3\" height=\"5\">",
      "<svg width=\"nan\" height=\"inf\">", "<svg width=\"1e300\" height=\"1e300\">",
    ])
  func noSVG(text: String) {
    #expect(PixelSize(of: Array(text.utf8), fileExtension: "svg") == nil)
  }

  @Test("a picture is read as what its name says")
  func mismatch() {
    #expect(PixelSize(of: Self.png, fileExtension: "jpg") == nil)
    #expect(PixelSize(of: Self.jpeg, fileExtension: "png") == nil)
    #expect(PixelSize(of: Self.png, fileExtension: "gif") == nil)
  }

  @Test("a header that is cut off tells nothing and traps nothing")
  func truncated() {
    for (bytes, type) in Self.examples {
      for count in 0..<bytes.count {
        let size = PixelSize(of: Array(bytes[..<count]), fileExtension: type)
        #expect(size == nil || size == PixelSize(width: 640, height: 480), "\(type) \(count)")
      }
    }
  }

  @Test("a header with other bytes traps nothing, and no size is beyond 65,535")
  func hostile() {
    for (bytes, type) in Self.examples {
      for place in bytes.indices {
        for byte: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
          var changed = bytes
          changed[place] = byte
          guard let size = PixelSize(of: changed, fileExtension: type) else { continue }
          #expect((1...65_535).contains(size.width) && (1...65_535).contains(size.height))
        }
      }
    }
    let endless: [UInt8] = [0xFF, 0xD8] + Array(repeating: 0xFF, count: 10_000)
    #expect(PixelSize(of: endless, fileExtension: "jpg") == nil)
    let zeroLength: [UInt8] =
      [0xFF, 0xD8] + Array(repeating: [0xFF, 0xE0, 0, 0], count: 99).flatMap(\.self)
    #expect(PixelSize(of: zeroLength, fileExtension: "jpg") == nil)
  }

  private static let examples = [
    (png, "png"), (jpeg, "jpg"), (lossy, "webp"), (lossless, "webp"), (extended, "webp"),
    (Array("<svg width=\"640\" height=\"480\">".utf8), "svg"),
  ]
}
