import Video

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
      let head = source.bytes(at: start, count: ElementHeader.longest)
      guard let element = ElementHeader(head[...]) else { return }
      let content = start + element.count
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

  /// The elements of one id among those that stand one behind the other, as far as they are whole.
  private static func children(
    _ bytes: ArraySlice<UInt8>, _ id: Int, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    var elements = Elements(bytes)
    while let element = try? elements.next() {
      if element.id == id { body(element.content) }
    }
  }
}
