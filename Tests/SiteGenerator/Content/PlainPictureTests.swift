import TestSupport
import Testing

@testable import SiteGenerator

@Suite("PlainPicture")
struct PlainPictureTests {
  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  private static func segment(_ marker: UInt8, _ text: String) -> [UInt8] {
    segment(marker, Array(text.utf8) + [1, 2])
  }

  private static let start: [UInt8] = [0xFF, 0xD8]
  private static let end: [UInt8] = [0xFF, 0xD9]
  private static let frame = segment(0xC2, [8, 0, 3, 0, 4, 1, 1, 0x11, 0])
  /// Pixels with what only looks like a marker, a restart and padding, in two scans.
  private static let scans = [
    segment(0xDA, [1, 1, 0, 0, 63, 0]), [7, 0xFF, 0, 7, 0xFF, 0xD0, 7], segment(0xC4, [5]),
    segment(0xDA, [1, 1, 0, 0, 63, 0]), [9, 0xFF, 0],
  ].flatMap(\.self)
  private static let picture = [
    segment(0xE0, "JFIF\0"), segment(0xE2, "ICC_PROFILE\0"), segment(0xEE, "Adobe"),
    segment(0xDB, [1]), frame, scans,
  ].flatMap(\.self)

  private static let metadata = [
    segment(0xE0, "JFXX\0"), segment(0xE1, "http://ns.adobe.com/xap/1.0/\0"),
    segment(0xE2, "MPF\0"), segment(0xED, "Photoshop 3.0\0"), segment(0xFE, "by A. Name"),
  ].flatMap(\.self)

  @Test("of a JPEG file only the picture is left, and what its colours need")
  func jpeg() {
    let behind = Self.start + Self.segment(0xE1, "Exif\0\0") + Self.end + [1, 2, 3]
    #expect(
      PlainPicture.bytes(
        of: Self.start + Self.metadata + Self.picture + Self.end + behind, fileExtension: "jpg")
        == Self.start + Self.picture + Self.end)
  }

  @Test("how a photograph is turned stays, and nothing else of Exif", arguments: [3, 6, 8])
  func orientation(value: Int) {
    let photograph = SampleFile.jpeg(
      exif: SampleFile.tiff(
        [.text(0x010F, "A camera"), .short(0x0112, value), .text(0x013B, "Jane Roe")],
        position: SampleFile.position))
    let plain = PlainPicture.bytes(of: photograph, fileExtension: "jpeg")
    #expect(plain == SampleFile.jpeg(exif: SampleFile.tiff([.short(0x0112, value)])))
    #expect(ExifOrientation.value(ofJPEG: plain) == value)
    let sizes = [plain, photograph].map { PixelSize(of: $0, fileExtension: "jpeg") }
    #expect(sizes[0] != nil && sizes[0] == sizes[1])
    #expect(PlainPicture.bytes(of: plain, fileExtension: "jpeg") == plain)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let length: [UInt8] = [0, 0, 0, UInt8(content.count)]
    return length + Array(name.utf8) + content + [1, 2, 3, 4]
  }

  @Test("of a PNG file as well")
  func png() {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = Self.chunk("IHDR", [0, 0, 0, 4, 0, 0, 0, 3])
    let rest = Self.chunk("iCCP", [5]) + Self.chunk("IDAT", [6, 7]) + Self.chunk("IEND", [])
    let aside = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME"].map { Self.chunk($0, [9]) }
    #expect(
      PlainPicture.bytes(
        of: signature + header + aside.flatMap(\.self) + rest + [1], fileExtension: "png")
        == signature + header + rest)
  }

  private static func webp(_ chunks: [(name: String, content: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    for (name, content) in chunks {
      body += Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content
      if content.count % 2 == 1 { body.append(0) }
    }
    return Array("RIFF".utf8) + [UInt8(body.count + 4), 0, 0, 0] + Array("WEBP".utf8) + body
  }

  @Test("and of a WebP file, which then says that it has none")
  func webp() {
    let size: [UInt8] = [0, 0, 0, 3, 0, 0, 2, 0, 0]
    #expect(
      PlainPicture.bytes(
        of: Self.webp([
          ("VP8X", [0x3E] + size), ("ICCP", [1]), ("EXIF", [1, 2, 3]), ("VP8 ", [4, 5, 6]),
          ("XMP ", [7]),
        ]), fileExtension: "webp")
        == Self.webp([("VP8X", [0x32] + size), ("ICCP", [1]), ("VP8 ", [4, 5, 6])]))
  }

  @Test("a file that is cut off anywhere is no trap, and no picture of another kind is changed")
  func cutOff() {
    let jpeg = Self.start + Self.metadata + Self.picture + Self.end
    for count in jpeg.indices {
      let plain = PlainPicture.bytes(of: Array(jpeg[..<count]), fileExtension: "jpg")
      #expect(plain.count <= count)
    }
    for type in ["png", "webp", "svg", "gif"] {
      #expect(PlainPicture.bytes(of: jpeg, fileExtension: type) == jpeg)
    }
    let webp = Self.webp([("VP8X", [1]), ("EXIF", [1, 2])])
    for count in webp.indices {
      #expect(
        PlainPicture.bytes(of: Array(webp[..<count]), fileExtension: "webp").count <= count)
    }
  }
}
