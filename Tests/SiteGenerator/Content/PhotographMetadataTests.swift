import Testing

@testable import SiteGenerator

@Suite("PhotographMetadata")
struct PhotographMetadataTests {
  /// A tag with a number of a type: 2 for text, 3 for 16 bits, 4 for an offset.
  struct Tag {
    var tag: UInt16
    var type: UInt16 = 2
    var value: UInt32 = 0
  }

  /// A JPEG file of 400 by 300 pixels with directories of Exif, each 100 bytes behind the one before;
  /// the first begins at 8.
  static func jpeg(_ directories: [[Tag]], isBigEndian: Bool = true) -> [UInt8] {
    func number(_ value: UInt32, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
      return isBigEndian ? bytes.reversed() : bytes
    }
    var tiff: [UInt8] = isBigEndian ? [0x4D, 0x4D] : [0x49, 0x49]
    tiff += number(42, 2) + number(8, 4)
    for directory in directories {
      var bytes = number(UInt32(directory.count), 2)
      for tag in directory {
        bytes += number(UInt32(tag.tag), 2) + number(UInt32(tag.type), 2) + number(1, 4)
        bytes += tag.type == 3 ? number(tag.value, 2) + [0, 0] : number(tag.value, 4)
      }
      tiff += bytes + Array(repeating: 0, count: 100 - bytes.count)
    }
    let exif = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xD8, 0xFF, 0xE1, UInt8((exif.count + 2) >> 8), UInt8((exif.count + 2) & 0xFF)]
      + exif + [0xFF, 0xC0, 0x00, 0x11, 0x08, 0x01, 0x2C, 0x01, 0x90, 0x03, 0x01, 0x22, 0x00]
  }

  private static let upright = [Tag(tag: 0x0112, type: 3, value: 1)]

  @Test("in both orders of bytes", arguments: [true, false])
  func tags(isBigEndian: Bool) {
    func read(_ directories: [[Tag]]) -> PhotographMetadata {
      PhotographMetadata(jpeg: Self.jpeg(directories, isBigEndian: isBigEndian))
    }
    var expected = PhotographMetadata(jpeg: [])
    #expect(read([Self.upright]) == expected)
    expected.orientation = 6
    #expect(read([[Tag(tag: 0x0112, type: 3, value: 6)]]) == expected)
    expected.orientation = 1
    expected.tellsPerson = true
    #expect(read([[Tag(tag: 0x013B)]]) == expected)
    #expect(read([[Tag(tag: 0x8769, type: 4, value: 108)], [Tag(tag: 0xA430)]]) == expected)
    expected.tellsPerson = false
    #expect(read([[Tag(tag: 0x8825, type: 4, value: 108)], [Tag(tag: 0)]]) == expected)
    expected.tellsPlace = true
    #expect(read([[Tag(tag: 0x8825, type: 4, value: 108)], [Tag(tag: 2, type: 5)]]) == expected)
  }

  @Test("a position and a name in XMP count as well")
  func xmp() {
    let packet = Array("http://ns.adobe.com/xap/1.0/\0<a exif:GPSLatitude='1'/><dc:creator/>".utf8)
    let jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(packet.count + 2)] + packet
    #expect(PhotographMetadata(jpeg: jpeg).tellsPlace)
    #expect(PhotographMetadata(jpeg: jpeg).tellsPerson)
  }

  @Test("a picture on its side is shown with width and height exchanged", arguments: 1...8)
  func turned(orientation: UInt32) {
    let jpeg = Self.jpeg([[Tag(tag: 0x0112, type: 3, value: orientation)]])
    #expect(
      PixelSize(of: jpeg, fileExtension: "jpg")
        == (orientation < 5
          ? PixelSize(width: 400, height: 300) : PixelSize(width: 300, height: 400)))
  }

  @Test("a header that is cut off or has other bytes traps nothing")
  func hostile() {
    let jpeg = Self.jpeg([
      [Tag(tag: 0x8825, type: 4, value: 108), Tag(tag: 0x8769, type: 4, value: 8)],
      [Tag(tag: 2, type: 5)],
    ])
    for count in 0..<jpeg.count { _ = PhotographMetadata(jpeg: Array(jpeg[..<count])) }
    for place in jpeg.indices {
      for byte: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
        var changed = jpeg
        changed[place] = byte
        #expect((1...8).contains(PhotographMetadata(jpeg: changed).orientation))
      }
    }
  }
}
