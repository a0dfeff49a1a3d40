/// Counts the syllables of a Spanish word by the rules of the orthography (Real Academia Española,
/// “Ortografía de la lengua española”, 2010, I.3.2): open vowels (a, e, o) are one each; a closed
/// one (i, u) joins its neighbour, unless it is accented beside an open one; two closed vowels join
/// always; an h between vowels changes nothing.
enum SpanishSyllables {
  private enum Letter {
    case open
    case closed
    case accentedClosed
    /// An h, or an accent that stands apart from its vowel.
    case silent
    case consonant
  }

  /// The syllables of a word in UTF-8, at least one.
  static func count(in word: ArraySlice<UInt8>) -> Int {
    var syllables = 0
    // The vowels since the last consonant.
    var (open, accented, closed) = (0, 0, 0)
    func spoken() -> Int {
      if open > 0 { return open + accented }
      return closed + accented > 0 ? 1 : 0
    }
    var index = word.startIndex
    while index < word.endIndex {
      let (letter, length) = letter(at: index, in: word)
      switch letter {
      case .open: open += 1
      case .closed: closed += 1
      case .accentedClosed: accented += 1
      case .silent: break
      case .consonant:
        syllables += spoken()
        (open, accented, closed) = (0, 0, 0)
      }
      index += length
    }
    return max(1, syllables + spoken())
  }

  private static func letter(
    at index: Int, in word: ArraySlice<UInt8>
  ) -> (letter: Letter, length: Int) {
    let next = index + 1 < word.endIndex ? word[index + 1] : 0
    switch word[index] | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): return (.open, 1)
    case UInt8(ascii: "i"), UInt8(ascii: "u"):
      let hasAccent = next == 0xCC && index + 2 < word.endIndex && word[index + 2] == 0x81
      return hasAccent ? (.accentedClosed, 3) : (.closed, 1)
    case UInt8(ascii: "y"): return (next == 0 ? .closed : .consonant, 1)
    case UInt8(ascii: "h"): return (.silent, 1)
    default: break
    }
    switch (word[index], next) {
    case (0xC3, 0x81), (0xC3, 0xA1), (0xC3, 0x89), (0xC3, 0xA9), (0xC3, 0x93), (0xC3, 0xB3):
      return (.open, 2)
    case (0xC3, 0x8D), (0xC3, 0xAD), (0xC3, 0x9A), (0xC3, 0xBA): return (.accentedClosed, 2)
    case (0xC3, 0x9C), (0xC3, 0xBC): return (.closed, 2)
    case (0xCC, _): return (.silent, 2)
    default: return (.consonant, 1)
    }
  }
}
