/// Texts of PNG pictures, each with a keyword, and Exif.
///
/// Sources: PNG (W3C), sections 11.3.3 and 11.3.4; XMP part 3, section 1.1.5. “Raw profiles” are how
/// ImageMagick writes what it took from files of other kinds.
extension MetadataReader {
  mutating func readPNG(_ source: ByteSource) {
    var start = 8
    for _ in 0..<Self.countLimit {
      let head = source.bytes(at: start, count: 8)
      guard head.count == 8 else { return }
      let length = head[..<4].bigEndianNumber
      let name = String(decoding: head[4...], as: UTF8.self)
      if ["eXIf", "tEXt", "zTXt", "iTXt"].contains(name) {
        readChunk(name, source.bytes(at: start + 8, count: min(length, Self.partLimit))[...])
      }
      if name == "IEND" { return }
      start += 12 + length
    }
  }

  private mutating func readChunk(_ name: String, _ content: ArraySlice<UInt8>) {
    if name == "eXIf" { return readExif(content) }
    let keyword = content.prefix { $0 != 0 }
    let value = content[keyword.endIndex...].dropFirst()
    let text =
      switch name {
      case "zTXt": unpacked(value.dropFirst(), as: .zlib)[...]
      case "iTXt": international(value)
      default: value
      }
    readText(String(decoding: keyword, as: UTF8.self), text)
  }

  /// The text behind two bytes that say whether it is packed, its language, and the keyword in that.
  private mutating func international(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isPacked = value.first == 1
    var rest = value.dropFirst(2)
    for _ in 0..<2 { rest = rest.drop { $0 != 0 }.dropFirst() }
    return isPacked ? unpacked(rest, as: .zlib)[...] : rest
  }

  private mutating func readText(_ keyword: String, _ text: ArraySlice<UInt8>) {
    switch keyword.lowercased() {
    case "xml:com.adobe.xmp": readXML(text)
    case "raw profile type exif", "raw profile type app1": readProfile(text) { $0.readExif($1) }
    case "raw profile type xmp": readProfile(text) { $0.readXML($1) }
    case "raw profile type iptc", "raw profile type 8bim":
      readProfile(text) { $0.readPhotoshopResources($1) }
    default: take(keyword, String(decoding: text, as: UTF8.self))
    }
  }

  /// A name, a length and pairs of hexadecimal digits, on lines.
  private mutating func readProfile(
    _ text: ArraySlice<UInt8>, _ read: (inout MetadataReader, ArraySlice<UInt8>) -> Void
  ) {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    let digits = lines.dropFirst(2).joined().compactMap { byte in
      Character(Unicode.Scalar(byte)).hexDigitValue
    }
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
    read(&self, bytes[...])
  }
}
