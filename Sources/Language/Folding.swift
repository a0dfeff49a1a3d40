/// Makes spellings comparable: lower case, composed accents, straight apostrophes, no soft hyphens.
///
/// Source: Unicode 15, default case conversion (3.13) and canonical composition (UAX #15) for the
/// vowels and consonants of Latin scripts.
enum Folding {
  /// The FNV-1a digest of the folded bytes.
  static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash = FNV1a.offsetBasis
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        let isCapital = byte &- UInt8(ascii: "A") < 26
        FNV1a.mix(isCapital ? byte | 0x20 : byte, into: &hash)
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.endIndex {
        let second = bytes[index + 1]
        let isCapital = second < 0x9F && second != 0x97
        FNV1a.mix(byte, into: &hash)
        FNV1a.mix(isCapital ? second | 0x20 : second, into: &hash)
        index += 2
      } else {
        return hashOfScalars(bytes)
      }
      if index < bytes.endIndex, bytes[index] == 0xCC { return hashOfScalars(bytes) }
    }
    return hash
  }

  /// The long way, for everything but ASCII and the letters of Latin-1.
  private static func hashOfScalars(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash = FNV1a.offsetBasis
    for byte in folded(String(decoding: bytes, as: UTF8.self)).utf8 { FNV1a.mix(byte, into: &hash) }
    return hash
  }

  /// The spelling whose bytes are digested.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\u{AD}" { continue }
      if scalar == "’" || scalar == "ʼ" {
        scalars.append("'")
      } else if let last = scalars.last, let composed = composition(of: last, with: scalar) {
        scalars.removeLast()
        scalars.append(composed)
      } else {
        scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(scalars)
  }

  private static func composition(
    of base: Unicode.Scalar, with mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    guard let row = compositions[mark],
      let index = row.bases.firstIndex(of: base)
    else { return nil }
    return row.composed[index]
  }

  private static let compositions:
    [Unicode.Scalar: (bases: [Unicode.Scalar], composed: [Unicode.Scalar])] = [
      "\u{300}": (Array("aeiou".unicodeScalars), Array("àèìòù".unicodeScalars)),
      "\u{301}": (Array("aeiouycnsz".unicodeScalars), Array("áéíóúýćńśź".unicodeScalars)),
      "\u{302}": (Array("aeiou".unicodeScalars), Array("âêîôû".unicodeScalars)),
      "\u{303}": (Array("aon".unicodeScalars), Array("ãõñ".unicodeScalars)),
      "\u{308}": (Array("aeiouy".unicodeScalars), Array("äëïöüÿ".unicodeScalars)),
      "\u{30A}": (Array("au".unicodeScalars), Array("åů".unicodeScalars)),
      "\u{30C}": (Array("cdenrstz".unicodeScalars), Array("čďěňřšťž".unicodeScalars)),
      "\u{327}": (Array("cs".unicodeScalars), Array("çş".unicodeScalars)),
    ]
}
