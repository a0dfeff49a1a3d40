/// Tags of WebM and Matroska films.
///
/// Sources: RFC 8794, sections 4 to 6; RFC 9559, section 5.1.8.
extension MetadataReader {
  private enum ID {
    static let segment = 0x1853_8067
    static let tags = 0x1254_C367
    static let tag = 0x7373
    static let simpleTag = 0x67C8
    static let name = 0x45A3
    static let text = 0x4487
  }

  mutating func readMatroska(_ source: ByteSource) {
    var start = 0
    for _ in 0..<Self.countLimit {
      let head = source.bytes(at: start, count: 12)
      guard let element = Self.element(head[...]) else { return }
      let content = start + element.header
      if element.id == ID.segment {
        start = content
        continue
      }
      // One without a length, as films have that were sent while they were made, ends at the next.
      guard let length = element.length, length <= source.count - content else { return }
      if element.id == ID.tags {
        let bytes = source.bytes(at: content, count: min(length, Self.partLimit))[...]
        Self.children(bytes, ID.tag) { readTags($0, depth: 0) }
      }
      start = content + length
    }
  }

  private static let depthLimit = 8

  private mutating func readTags(_ bytes: ArraySlice<UInt8>, depth: Int) {
    guard depth < Self.depthLimit else { return }
    Self.children(bytes, ID.simpleTag) { tag in
      var (name, text) = ("", "")
      Self.children(tag, ID.name) { name = String(decoding: $0, as: UTF8.self) }
      Self.children(tag, ID.text) { text = String(decoding: $0, as: UTF8.self) }
      take(name, text)
      readTags(tag, depth: depth + 1)
    }
  }

  /// The elements of one id among those that stand one behind the other.
  private static func children(
    _ bytes: ArraySlice<UInt8>, _ id: Int, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    var rest = bytes
    while let element = element(rest), let length = element.length {
      let content = rest.dropFirst(element.header).prefix(length)
      if element.id == id { body(content) }
      rest = rest[content.endIndex...]
    }
  }

  /// What an element begins with: its id, its length, if it says one, and how long these two are.
  private static func element(
    _ bytes: ArraySlice<UInt8>
  ) -> (id: Int, length: Int?, header: Int)? {
    guard let first = bytes.first, first >= 0x10 else { return nil }
    let ofID = first.leadingZeroBitCount + 1
    let id = bytes.prefix(ofID)
    let behind = bytes.dropFirst(ofID)
    guard id.count == ofID, let second = behind.first, second > 0 else { return nil }
    let ofLength = second.leadingZeroBitCount + 1
    let digits = behind.prefix(ofLength)
    guard digits.count == ofLength else { return nil }
    let mask = 1 << (7 * ofLength) - 1
    // Of eight bytes the first is only the sign of their number.
    let length = digits.dropFirst(ofLength == 8 ? 1 : 0).bigEndianNumber & mask
    return (id.bigEndianNumber, length == mask ? nil : length, ofID + ofLength)
  }
}
