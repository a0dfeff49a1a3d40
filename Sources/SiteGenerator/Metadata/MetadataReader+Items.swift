import Video

/// Exif and XMP of AVIF and HEIC pictures, which are items beside the picture's own.
///
/// Sources: ISO/IEC 14496-12, sections 8.11.3 and 8.11.6; ISO/IEC 23008-12, annex A.2.
extension MetadataReader {
  private enum Item { case exif, packet }

  mutating func readItems(_ meta: ArraySlice<UInt8>, of source: ByteSource) {
    var items: [Int: Item] = [:]
    var places: ArraySlice<UInt8>?
    var data: ArraySlice<UInt8> = []
    // Behind the version and the flags.
    for box in Boxes(meta.dropFirst(4)) {
      switch box.name {
      case "iinf": items = Self.items(box.content)
      case "iloc": places = box.content
      case "idat": data = box.content
      default: break
      }
    }
    guard let places, !items.isEmpty else { return }
    for extent in Self.extents(of: items, in: places) {
      let bytes =
        extent.isInData
        ? data.dropFirst(extent.offset).prefix(extent.length)
        : source.bytes(at: extent.offset, count: min(extent.length, Self.partLimit))[...]
      switch extent.item {
      case .exif:
        // It begins with where the structure begins.
        readExif(bytes.dropFirst(4).dropFirst(bytes.prefix(4).bigEndianNumber))
      case .packet: readXML(bytes)
      }
    }
  }

  private static func items(_ content: ArraySlice<UInt8>) -> [Int: Item] {
    var items: [Int: Item] = [:]
    let count = content.first == 0 ? 2 : 4
    for box in Boxes(content.dropFirst(4 + count)) where box.name == "infe" {
      var reader = BoxReader(box.content)
      guard let version = reader.number(1), version >= 2, reader.number(3) != nil,
        let id = reader.number(version == 2 ? 2 : 4), reader.number(2) != nil,
        let kind = reader.bytes(4)
      else { continue }
      let words = box.content[kind.endIndex...].split(
        separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      if kind.elementsEqual("Exif".utf8) {
        items[id] = .exif
      } else if kind.elementsEqual("mime".utf8), words.count > 1,
        words[1].elementsEqual("application/rdf+xml".utf8)
      {
        items[id] = .packet
      }
    }
    return items
  }

  private struct Extent {
    var item: Item
    var isInData: Bool
    var offset: Int
    var length: Int
  }

  private static let extentLimit = 64

  /// Where the items stand; of one in several pieces each is looked at by itself.
  private static func extents(
    of items: [Int: Item], in content: ArraySlice<UInt8>
  ) -> [Extent] {
    var reader = BoxReader(content)
    guard let version = reader.number(1), version <= 2, reader.number(3) != nil,
      let sizes = reader.number(1), let more = reader.number(1),
      let count = reader.number(version < 2 ? 2 : 4)
    else { return [] }
    let (ofOffset, ofLength) = (sizes >> 4, sizes & 15)
    let (ofBase, ofIndex) = (more >> 4, version == 0 ? 0 : more & 15)
    // Extents without a byte of their own could be as many as they like.
    guard ofLength > 0, [ofOffset, ofLength, ofBase, ofIndex].allSatisfy({ $0 <= 8 }) else {
      return []
    }
    var extents: [Extent] = []
    for _ in 0..<count {
      guard let id = reader.number(version < 2 ? 2 : 4),
        let method = version == 0 ? 0 : reader.number(2), reader.number(2) != nil,
        let base = reader.number(ofBase), let pieces = reader.number(2)
      else { return extents }
      for _ in 0..<pieces {
        guard reader.number(ofIndex) != nil, let offset = reader.number(ofOffset),
          let length = reader.number(ofLength)
        else { return extents }
        let (start, isTooFar) = base.addingReportingOverflow(offset)
        if let item = items[id], !isTooFar, extents.count < extentLimit {
          extents.append(
            Extent(item: item, isInData: method & 15 == 1, offset: start, length: length))
        }
      }
    }
    return extents
  }
}
