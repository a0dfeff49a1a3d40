import TestSupport
import Testing

@testable import SiteGenerator

@Suite("ExifOrientation")
struct ExifOrientationTests {
  typealias File = SampleFile

  private static let size: [UInt8] = [0, 0, 0, 3, 0, 0, 2, 0, 0]

  /// Pictures of 4 by 3 pixels with one structure of Exif.
  private static func pictures(_ exif: [UInt8]) -> [(type: String, bytes: [UInt8])] {
    [
      ("jpg", File.jpeg(exif: exif)), ("png", File.png([("eXIf", exif)])),
      ("webp", File.webp([("VP8X", [0x08] + size), ("VP8 ", [1, 2, 3]), ("EXIF", exif)])),
      (
        "webp",
        File.webp([("VP8X", [0x08] + size), ("EXIF", Array("Exif\0\0".utf8) + exif)])
      ),
    ]
  }

  @Test("a picture on its side is shown with width and height exchanged", arguments: 0...9)
  func turned(orientation: Int) {
    let flat = PixelSize(width: 4, height: 3)
    let isOnSide = (5...8).contains(orientation)
    let exif = File.tiff([.text(0x010F, "A camera"), .short(0x0112, orientation)])
    for (type, bytes) in Self.pictures(exif) {
      #expect(
        PixelSize(of: bytes, fileExtension: type)
          == (isOnSide ? PixelSize(width: 3, height: 4) : flat), "\(type)")
    }
  }

  @Test("what comes too late, or is not announced, is not obeyed")
  func notObeyed() {
    let exif = File.tiff([.short(0x0112, 6)])
    let flat = PixelSize(width: 4, height: 3)
    let webp = File.webp([("VP8X", [0] + Self.size), ("EXIF", exif)])
    #expect(PixelSize(of: webp, fileExtension: "webp") == flat)
    let png = File.png([("IDAT", [1]), ("eXIf", exif)])
    #expect(PixelSize(of: png, fileExtension: "png") == flat)
    let jpeg = File.jpeg([(0xE1, exif)])
    #expect(PixelSize(of: jpeg, fileExtension: "jpg") == flat)
    #expect(PixelSize(of: File.jpeg(exif: [1, 2, 3]), fileExtension: "jpg") == flat)
  }

  @Test("Exif behind more pixels than a file's beginning holds is found")
  func behind() throws {
    let pixels = [UInt8](repeating: 0, count: PixelSize.headLength + 5)
    let bytes = File.webp([
      ("VP8X", [0x08] + Self.size), ("VP8 ", pixels), ("EXIF", File.tiff([.short(0x0112, 8)])),
    ])
    #expect(PixelSize(of: bytes, fileExtension: "webp") == PixelSize(width: 3, height: 4))
  }

  @Test("a header that is cut off or has other bytes traps nothing")
  func hostile() {
    for (type, bytes) in Self.pictures(File.tiff([.short(0x0112, 6)])) {
      for count in bytes.indices {
        _ = PixelSize(of: Array(bytes[..<count]), fileExtension: type)
      }
      for place in bytes.indices {
        for byte: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
          var changed = bytes
          changed[place] = byte
          _ = PixelSize(of: changed, fileExtension: type)
        }
      }
    }
  }
}
