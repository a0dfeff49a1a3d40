/// Whether a picture may be seen through in places, as its header tells.
///
/// Sources: PNG (W3C), sections 11.2.2 and 11.3.2; WebP (RFC 9649), section 2.7; WebP Lossless
/// Bitstream Specification, section 3.
enum PictureTransparency {
  static func isThere(in head: [UInt8], fileExtension: String) -> Bool {
    switch fileExtension {
    case "png": png(head)
    case "webp": webp(head)
    case "avif", "heic", "heif": ImageItems(head).hasTransparency
    default: false
    }
  }

  private static func png(_ head: [UInt8]) -> Bool {
    guard head.count > 25 else { return false }
    // Grey or colours with alpha.
    if head[25] & 4 != 0 { return true }
    // Else one colour may be the one that is not seen; it stands before the pixels.
    var start = 8
    while start + 8 <= head.count {
      let name = head[start + 4..<start + 8]
      if name.elementsEqual("tRNS".utf8) { return true }
      if name.elementsEqual("IDAT".utf8) { return false }
      start += 12 + head[start..<start + 4].bigEndianNumber
    }
    return false
  }

  private static func webp(_ head: [UInt8]) -> Bool {
    guard head.count > 24 else { return false }
    let kind = head[12..<16]
    if kind.elementsEqual("VP8X".utf8) { return head[20] & 0x10 != 0 }
    return kind.elementsEqual("VP8L".utf8) && head[24] & 0x10 != 0
  }
}
