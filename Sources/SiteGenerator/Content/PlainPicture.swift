/// A picture file without what cameras and programs write beside the picture: where, when and by
/// whom it was taken, with what, and small copies of it. The pixels and their colours stay as they
/// are, as does how a photograph is turned.
enum PlainPicture {
  /// The bytes of such a file; what is no picture of the kind that the ending says stays as it is.
  static func bytes(of file: [UInt8], fileExtension: String) -> [UInt8] {
    switch fileExtension {
    case "jpg", "jpeg": jpeg(file) ?? file
    case "png": png(file) ?? file
    case "webp": webp(file) ?? file
    default: file
    }
  }
}

extension PlainPicture {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let asideChunks = ["eXIf", "pHYs", "tEXt", "zTXt", "iTXt", "tIME"].map {
    Array($0.utf8)
  }

  /// Source: PNG (W3C), sections 5.3 and 11.3; what stands behind the last chunk is left out.
  private static func png(_ file: [UInt8]) -> [UInt8]? {
    guard file.starts(with: signature) else { return nil }
    var plain = signature
    var start = signature.count
    while start + 12 <= file.count {
      let end = start + 12 + file[start..<start + 4].bigEndianNumber
      let name = file[start + 4..<start + 8]
      guard end <= file.count else { return nil }
      if !asideChunks.contains(where: name.elementsEqual) { plain += file[start..<end] }
      if name.elementsEqual("IEND".utf8) { return plain }
      start = end
    }
    return nil
  }
}

extension PlainPicture {
  /// Source: RFC 9649, sections 2.3 to 2.7.
  private static func webp(_ file: [UInt8]) -> [UInt8]? {
    guard file.count >= 12, file.starts(with: "RIFF".utf8), file[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    let length = min(file.count, 8 + file[4..<8].littleEndianNumber)
    var plain = Array(file[..<12])
    var start = 12
    while start + 8 <= length {
      let size = file[start + 4..<start + 8].littleEndianNumber
      // Chunks begin at even places.
      let end = start + 8 + size + size & 1
      let name = file[start..<start + 4]
      guard start + 8 + size <= length else { return nil }
      if !name.elementsEqual("EXIF".utf8), !name.elementsEqual("XMP ".utf8) {
        plain += file[start..<min(end, length)]
        if name.elementsEqual("VP8X".utf8), size > 0 {
          // Says which of the two are in the file.
          plain[plain.count - (min(end, length) - start) + 8] &= ~0x0C
        }
      }
      start = end
    }
    let count = plain.count - 8
    for offset in 0..<4 { plain[4 + offset] = UInt8(truncatingIfNeeded: count >> (8 * offset)) }
    return plain
  }
}
