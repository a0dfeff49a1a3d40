/// The FNV-1a digest in 64 bits, which tells texts apart where nobody means to deceive: over the
/// words of any site two never meet by chance.
///
/// Source: Fowler, Noll, Vo; IETF draft draft-eastlake-fnv.
package enum FNV1a {
  package static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mix(_ byte: UInt8, into digest: inout UInt64) {
    mix(UInt64(byte), into: &digest)
  }

  /// Takes in a digest as if it were one byte.
  @inline(__always)
  package static func mix(_ value: UInt64, into digest: inout UInt64) {
    digest = (digest ^ value) &* 0x100_0000_01B3
  }

  /// The digest of bytes.
  package static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var digest = offsetBasis
    for byte in bytes { mix(byte, into: &digest) }
    return digest
  }

  /// Takes in a text and an end of it, so that no two texts pass for one.
  package static func mix(_ text: String, into digest: inout UInt64) {
    var text = text
    text.withUTF8 { for byte in $0 { mix(byte, into: &digest) } }
    // A byte that no text holds.
    mix(UInt8(0xFF), into: &digest)
  }
}
