/// The segments of a JPEG file's header, up to its first scan.
///
/// Source: ITU-T T.81, section B.1.1.
struct JPEGSegments: Sequence, IteratorProtocol {
  struct Part {
    /// The second byte of its marker.
    var marker: UInt8
    /// What stands behind its length; cut off where the file is.
    var content: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]
  private var offset = 2

  /// nil where the bytes do not begin as a JPEG file.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    self.bytes = bytes
  }

  mutating func next() -> Part? {
    while offset + 3 < bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
      } else if marker == 0x01 || (0xD0...0xD7).contains(marker) {
        offset += 2
      } else if marker == 0xDA {
        return nil
      } else {
        let start = offset + 4
        // The length counts its own two bytes.
        let length = bytes[offset + 2..<offset + 4].bigEndianNumber
        offset += 2 + length
        return Part(marker: marker, content: bytes[start...].prefix(Swift.max(0, length - 2)))
      }
    }
    return nil
  }
}
