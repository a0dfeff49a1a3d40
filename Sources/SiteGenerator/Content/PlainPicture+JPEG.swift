extension PlainPicture {
  private enum Marker {
    static let end: UInt8 = 0xD9
    static let scan: UInt8 = 0xDA
    static let comment: UInt8 = 0xFE
    static let applications: ClosedRange<UInt8> = 0xE0...0xEF
    static let jfif: UInt8 = 0xE0
    static let profile: UInt8 = 0xE2
    static let adobe: UInt8 = 0xEE
  }

  /// Up to its end: telephones put a second picture, or a film, behind it.
  ///
  /// Sources: ITU-T T.81, sections B.1 and B.2; ICC.1, annex B.4, for the profile of colours; Adobe
  /// Technical Note 5116, section 18, for how colours are coded.
  static func jpeg(_ file: [UInt8]) -> [UInt8]? {
    guard file.starts(with: [0xFF, 0xD8]) else { return nil }
    let orientation = ExifOrientation.value(ofJPEG: file)
    var plain: [UInt8] = [0xFF, 0xD8]
    if orientation != 1 { plain += exif(orientation) }
    var start = 2
    while start + 1 < file.count, file[start] == 0xFF {
      let marker = file[start + 1]
      switch marker {
      case 0xFF: start += 1
      case Marker.end: return plain + [0xFF, Marker.end]
      case 0x01, 0xD0...0xD7:
        plain += file[start..<start + 2]
        start += 2
      default:
        guard start + 4 <= file.count else { return plain }
        let length = file[start + 2..<start + 4].bigEndianNumber
        var end = min(start + 2 + max(length, 2), file.count)
        let content = file[start + 4..<end]
        if marker == Marker.scan { end = endOfScan(file, from: end) }
        if isOfPicture(marker, content) { plain += file[start..<end] }
        start = end
      }
    }
    // Cut off: a browser shows as much as there is.
    return plain
  }

  private static func isOfPicture(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case Marker.jfif: content.starts(with: "JFIF\0".utf8)
    case Marker.profile: content.starts(with: "ICC_PROFILE\0".utf8)
    case Marker.adobe: content.starts(with: "Adobe".utf8)
    case Marker.applications, Marker.comment: false
    default: true
    }
  }

  /// Where the next marker stands behind the pixels of a scan, in which FF 00 is no marker, nor is
  /// one that restarts the reading.
  private static func endOfScan(_ file: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset + 1 < file.count {
      if file[offset] == 0xFF, file[offset + 1] != 0, !(0xD0...0xD7).contains(file[offset + 1]) {
        return offset
      }
      offset += 1
    }
    return file.count
  }

  /// A segment that says nothing but how the picture is turned, from 1 to 8.
  ///
  /// Source: Exif 2.32 (CIPA DC-008), sections 4.5.2 and 4.6.4.
  private static func exif(_ orientation: Int) -> [UInt8] {
    let tiff: [UInt8] =
      [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
      + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
    let content = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
  }
}
