/// How a photograph has to be turned to be upright, from 1 (not at all) to 8, as Exif says it. AVIF and
/// HEIC have a property of their own for it (`ImageItems`), and what Exif says there is not obeyed.
///
/// Sources: Exif 2.32 (CIPA DC-008), section 4.6.4; PNG (W3C), section 11.3.4.5; RFC 9649, section 2.7.
enum ExifOrientation {
  /// Whether width and height are exchanged.
  static func isOnSide(_ source: ByteSource, fileExtension: String) -> Bool {
    let exif: ArraySlice<UInt8>?
    switch fileExtension {
    case "jpg", "jpeg": exif = jpeg(source.head(headLength))
    case "png": exif = png(source)
    case "webp": exif = webp(source)
    default: exif = nil
    }
    return (5...8).contains(exif.map(value) ?? 1)
  }

  static func value(ofJPEG bytes: [UInt8]) -> Int { jpeg(bytes).map(value) ?? 1 }

  private static func value(_ exif: ArraySlice<UInt8>) -> Int {
    let structure = exif.starts(with: sign) ? exif.dropFirst(sign.count) : exif
    let value = TIFFDirectory.Reader(Array(structure))?.first?[0x0112] ?? 1
    return (1...8).contains(value) ? value : 1
  }

  private static let sign = Array("Exif\0\0".utf8)
  /// How much of a JPEG file's beginning is read, in bytes: cameras write it into the first segments.
  private static let headLength = 256 * 1024
  /// The largest part that is read; Exif of JPEG, from which it comes, has at most 64 KB.
  private static let partLimit = 1024 * 1024
  private static let countLimit = 65_536

  private static func jpeg(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    JPEGSegments(bytes)?.first { $0.marker == 0xE1 && $0.content.starts(with: sign) }?.content
  }

  /// Before the pixels: what stands behind them comes too late for readers.
  private static func png(_ source: ByteSource) -> ArraySlice<UInt8>? {
    var start = 8
    for _ in 0..<countLimit {
      let head = source.bytes(at: start, count: 8)
      guard head.count == 8, !head[4...].elementsEqual("IDAT".utf8) else { return nil }
      let length = head[..<4].bigEndianNumber
      if head[4...].elementsEqual("eXIf".utf8) {
        return source.bytes(at: start + 8, count: min(length, partLimit))[...]
      }
      start += 12 + length
    }
    return nil
  }

  /// Behind the pixels, where the first chunk says that there is any.
  private static func webp(_ source: ByteSource) -> ArraySlice<UInt8>? {
    let first = source.bytes(at: 12, count: 9)
    guard first.starts(with: "VP8X".utf8), first.count == 9, first[8] & 0x08 != 0 else {
      return nil
    }
    var start = 12
    for _ in 0..<countLimit {
      let head = source.bytes(at: start, count: 8)
      guard head.count == 8 else { return nil }
      let size = head[4...].littleEndianNumber
      if head[..<4].elementsEqual("EXIF".utf8) {
        return source.bytes(at: start + 8, count: min(size, partLimit))[...]
      }
      // Chunks begin at even places.
      start += 8 + size + size & 1
    }
    return nil
  }
}
