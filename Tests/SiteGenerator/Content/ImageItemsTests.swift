import Testing

@testable import SiteGenerator

@Suite("AVIF and HEIC")
struct ImageItemsTests {
  static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    number(content.count + 8, 4) + Array(name.utf8) + content
  }

  static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  static func size(_ width: Int, _ height: Int) -> [UInt8] {
    box("ispe", [0, 0, 0, 0] + number(width, 4) + number(height, 4))
  }

  static func turned(_ quarters: UInt8) -> [UInt8] { box("irot", [quarters]) }

  /// Two items: 1, a tile of 512 by 512, and 2, which is shown.
  static func file(
    brand: String = "heic", properties: [[UInt8]] = [size(640, 480)], own: [UInt8] = [2],
    isLong: Bool = false, version: UInt8 = 0, primary: Int = 2
  ) -> [UInt8] {
    let widthOfID = version == 0 ? 2 : 4
    let numbers: [UInt8] = own.flatMap { (number: UInt8) -> [UInt8] in
      isLong ? [0x80, number] : [0x80 | number]
    }
    let associations =
      [version, 0, 0, isLong ? 1 : 0] + number(2, 4)
      + number(1, widthOfID) + [1] + (isLong ? [0, 1] : [1])
      + number(2, widthOfID) + [UInt8(own.count)] + numbers
    let meta =
      [0, 0, 0, 0] + box("hdlr", Array(repeating: 0, count: 24))
      + box("pitm", [version, 0, 0, 0] + number(primary, widthOfID))
      + box(
        "iprp",
        box("ipco", size(512, 512) + properties.joined()) + box("ipma", associations))
    return box("ftyp", Array(brand.utf8) + [0, 0, 0, 0] + Array("mif1".utf8)) + box("meta", meta)
      + box("mdat", [1, 2, 3])
  }

  private func size(_ bytes: [UInt8], _ type: String = "heic") -> PixelSize? {
    PixelSize(of: bytes, fileExtension: type)
  }

  @Test("the size is that of the item that is shown, turned as it is shown")
  func sizes() {
    let flat = PixelSize(width: 640, height: 480)
    #expect(size(Self.file()) == flat)
    #expect(size(Self.file(brand: "avif"), "avif") == flat)
    #expect(size(Self.file(isLong: true)) == flat)
    #expect(size(Self.file(version: 1)) == flat)
    #expect(size(Self.file(primary: 1)) == PixelSize(width: 512, height: 512))
    for quarters in [0, 1, 2, 3] as [UInt8] {
      let file = Self.file(properties: [Self.size(640, 480), Self.turned(quarters)], own: [2, 3])
      #expect(
        size(file) == (quarters % 2 == 0 ? flat : PixelSize(width: 480, height: 640)))
    }
    // A turn that belongs to another item.
    #expect(size(Self.file(properties: [Self.size(640, 480), Self.turned(1)])) == flat)
  }

  @Test("a second picture that says where the first may be seen through is noticed")
  func transparency() {
    let alpha = Self.box(
      "auxC", [0, 0, 0, 0] + Array("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0".utf8))
    let depth = Self.box(
      "auxC", [0, 0, 0, 0] + Array("urn:mpeg:mpegB:cicp:systems:auxiliary:depth\0".utf8))
    for (property, isThere) in [(alpha, true), (depth, false)] {
      let file = Self.file(properties: [Self.size(640, 480), property])
      #expect(PictureTransparency.isThere(in: file, fileExtension: "avif") == isThere)
    }
  }

  @Test("what is cut off, or says of itself what cannot be, has no size and does no harm")
  func hostile() {
    let whole = Self.file(properties: [Self.size(640, 480), Self.turned(1)], own: [2, 3])
    let needed = whole.count - 11
    for length in 0..<needed { #expect(size(Array(whole[..<length])) == nil) }
    #expect(size(Array(whole[..<needed])) == PixelSize(width: 480, height: 640))
    #expect(size(Self.file(brand: "isom") + []) != nil, "a compatible brand is enough")
    #expect(size(Self.file(primary: 9)) == nil)
    #expect(size(Self.file(own: [99])) == nil)
    #expect(size(Self.file(own: [0])) == nil)
    #expect(size(Self.file(properties: [Self.size(0, 480)])) == nil)
    #expect(size(Self.file(properties: [Self.size(70_000, 480)])) == nil)
    #expect(size(Self.file(properties: [Self.box("ispe", [0, 0, 0, 0, 1])])) == nil)
    // Every byte another one: no answer but a size or none.
    for index in whole.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[index] = value
        _ = size(bytes)
        _ = PictureTransparency.isThere(in: bytes, fileExtension: "heic")
      }
    }
  }

  @Test("a box of a length of its own kind is read over, one that is shorter than its head is not")
  func lengths() {
    let head = Self.box("ftyp", Array("heic".utf8) + [0, 0, 0, 0])
    let long = [0, 0, 0, 1] + Array("free".utf8) + Self.number(20, 8) + [9, 9, 9, 9]
    let short = [0, 0, 0, 1] + Array("free".utf8) + Self.number(15, 8) + [9, 9, 9, 9]
    let huge = [0, 0, 0, 1] + Array("free".utf8) + Array(repeating: 0xFF, count: 8)
    let rest = Array(Self.file().dropFirst(20))
    #expect(size(head + long + rest) == PixelSize(width: 640, height: 480))
    #expect(size(head + short + rest) == nil)
    #expect(size(head + huge + rest) == nil)
    #expect(size(head + [0, 0, 0, 7] + Array("free".utf8) + rest) == nil)
  }
}
