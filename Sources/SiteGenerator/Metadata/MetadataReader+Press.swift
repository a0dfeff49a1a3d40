import Video

/// What picture agencies and programs for them write: who took a picture, and where.
///
/// Sources: Adobe Photoshop File Formats, “Image Resource Blocks”; IPTC Information Interchange Model
/// 4.2, sections 1.5 and 6.
extension MetadataReader {
  /// Resources of Photoshop, one of which is the press record.
  mutating func readPhotoshopResources(_ bytes: ArraySlice<UInt8>) {
    var reader = BoxReader(bytes)
    while let sign = reader.bytes(4), sign.elementsEqual("8BIM".utf8),
      let id = reader.number(2), let name = reader.number(1),
      // The name is of an even length with its own.
      reader.bytes(name | 1) != nil, let length = reader.number(4),
      let content = reader.bytes(length)
    {
      if id == 0x0404 { readPressRecord(content) }
      if length % 2 == 1 { _ = reader.bytes(1) }
    }
  }

  mutating func readPressRecord(_ bytes: ArraySlice<UInt8>) {
    var reader = BoxReader(bytes)
    while reader.number(1) == 0x1C, let record = reader.number(1), let set = reader.number(1),
      let length = reader.number(2), let content = reader.bytes(length)
    {
      guard record == 2 else { continue }
      let text = String(decoding: content, as: UTF8.self)
      switch set {
      case 80: take("author", text)
      case 90: take("city", text)
      case 92: take("sublocation", text)
      default: break
      }
    }
  }
}
