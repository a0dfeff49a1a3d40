/// What related languages have in common in words of the same origin: “temperature” and
/// “temperatura”.
///
/// Source: Simard, Foster and Isabelle (1992), “Using cognates to align sentences in bilingual
/// corpora”: words of which the first four letters agree. Differences in the spelling of Greek and
/// Latin words (ph, th, ch, rh, y, qu, doubled letters, e before s and a consonant) are left out.
enum Cognate {
  /// Equal for cognates; nil for a word of fewer than five letters, or in another script than Latin.
  static func key(of word: some BidirectionalCollection<UInt8>) -> UInt64? {
    var letters = Letters()
    var isBehindLead = false
    for byte in word {
      if byte == 0xC3 {
        isBehindLead = true
        continue
      }
      let letter = isBehindLead ? plain(byte) : byte | 0x20
      isBehindLead = false
      guard letter &- UInt8(ascii: "a") < 26 else { return nil }
      letters.append(letter)
      if letters.isFull { break }
    }
    return letters.key
  }

  private static func plain(_ byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: 0
    }
  }

  /// The first letters of a word in a spelling that languages share.
  private struct Letters {
    private var written: UInt64 = 0
    private var count = 0
    private var last: UInt8 = 0
    /// The last letter of the word as it is spelt.
    private var spelt: UInt8 = 0

    /// One letter more is read than compared, since it may belong to the one before.
    var isFull: Bool { count == 6 }

    /// Marked by its highest bit.
    var key: UInt64? {
      guard count >= 5 else { return nil }
      return (written >> UInt64(8 * (count - 4))) | (1 << 63)
    }

    mutating func append(_ letter: UInt8) {
      defer { spelt = letter }
      switch (spelt, letter) {
      case (UInt8(ascii: "p"), UInt8(ascii: "h")): return replaceLast(UInt8(ascii: "f"))
      case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "c"), UInt8(ascii: "h")),
        (UInt8(ascii: "r"), UInt8(ascii: "h")), (UInt8(ascii: "q"), UInt8(ascii: "u")):
        return
      case (UInt8(ascii: "s"), _) where isEBeforeS && !Self.isVowel(letter):
        written = UInt64(UInt8(ascii: "s"))
        count = 1
      default: break
      }
      let plain =
        switch letter {
        case UInt8(ascii: "k"), UInt8(ascii: "q"): UInt8(ascii: "c")
        case UInt8(ascii: "y"): UInt8(ascii: "i")
        default: letter
        }
      if plain == last { return }
      written = (written << 8) | UInt64(plain)
      last = plain
      count += 1
    }

    private var isEBeforeS: Bool {
      count == 2 && written == 0x65_73
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"):
        true
      default: false
      }
    }

    private mutating func replaceLast(_ letter: UInt8) {
      written = written & ~0xFF | UInt64(letter)
      last = letter
    }
  }
}
