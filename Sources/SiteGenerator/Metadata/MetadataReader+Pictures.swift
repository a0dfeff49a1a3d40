/// Pictures whose files are a row of parts.
extension MetadataReader {
  /// Sources: ITU-T T.81, section B.1.1; XMP part 3, section 1.1.3.
  mutating func readJPEG(_ bytes: [UInt8]) {
    guard let segments = JPEGSegments(bytes) else { return }
    let packet = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
    let press = Array("Photoshop 3.0\0".utf8)
    for segment in segments {
      let content = segment.content
      switch segment.marker {
      case 0xE1 where content.starts(with: "Exif\0\0".utf8): readExif(content)
      case 0xE1 where content.starts(with: packet): readXML(content.dropFirst(packet.count))
      case 0xED where content.starts(with: press):
        readPhotoshopResources(content.dropFirst(press.count))
      case 0xFE: take("comment", String(decoding: content, as: UTF8.self))
      default: break
      }
    }
  }

  /// Source: RFC 9649, section 2.7.
  mutating func readWebP(_ source: ByteSource) {
    var start = 12
    for _ in 0..<Self.countLimit {
      let head = source.bytes(at: start, count: 8)
      guard head.count == 8 else { return }
      let size = head[4...].littleEndianNumber
      let name = String(decoding: head[..<4], as: UTF8.self)
      if name == "EXIF" || name == "XMP " {
        let content = source.bytes(at: start + 8, count: min(size, Self.partLimit))[...]
        name == "EXIF" ? readExif(content) : readXML(content)
      }
      // Chunks begin at even places.
      start += 8 + size + size & 1
    }
  }

  /// Comments, and XMP as it stands in an extension of its own.
  ///
  /// Sources: GIF89a, sections 18 to 26; XMP part 3, section 1.1.2.
  mutating func readGIF(_ bytes: [UInt8]) {
    guard bytes.count > 13 else { return }
    var place = 13 + Self.colorTableLength(bytes[10])
    while place + 2 < bytes.count {
      let (kind, label) = (bytes[place], bytes[place + 1])
      switch kind {
      case 0x21:
        let start = place + 2
        place = Self.endOfBlocks(bytes, from: start)
        let content = bytes[start..<place]
        if label == 0xFE {
          take("comment", String(decoding: Self.joined(content), as: UTF8.self))
        } else if label == 0xFF, content.dropFirst().starts(with: "XMP DataXMP".utf8) {
          readXML(content.dropFirst(12))
        }
      case 0x2C:
        guard place + 9 < bytes.count else { return }
        let pixels = place + 10 + Self.colorTableLength(bytes[place + 9]) + 1
        place = Self.endOfBlocks(bytes, from: pixels)
      default: return
      }
    }
  }

  private static func colorTableLength(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// Where a row of blocks ends, each with its length before it, the last one empty.
  private static func endOfBlocks(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] != 0 { place += 1 + Int(bytes[place]) }
    return max(min(start, bytes.count), min(place + 1, bytes.count))
  }

  /// The content of such blocks.
  private static func joined(_ blocks: ArraySlice<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    var rest = blocks
    while let length = rest.popFirst(), length > 0 {
      content += rest.prefix(Int(length))
      rest = rest.dropFirst(Int(length))
    }
    return content
  }
}
