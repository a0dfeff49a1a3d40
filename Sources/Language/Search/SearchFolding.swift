/// Cuts a text into words as a search compares them: small letters, no accents, ideographs alone.
///
/// `templates/assets/search-engine.js` does the same to what a reader types; a test compares the two.
package enum SearchFolding {
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch sort(of: scalar) {
      case .letter: word.append(contentsOf: folded(scalar))
      case .ideograph:
        end()
        words.append(String(scalar))
      case .mark: continue
      case .gap: end()
      }
    }
    end()
    return words
  }

  /// What a character is to a search.
  private enum Sort { case letter, ideograph, mark, gap }

  private static func sort(of scalar: Unicode.Scalar) -> Sort {
    if scalar.isASCII {
      return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 ? .letter : .gap
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return scalar.properties.isIdeographic ? .ideograph : .letter
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    default: return .gap
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if scalar.isASCII {
      let isCapital = scalar.value &- 0x41 < 26
      return String.UnicodeScalarView(
        [isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar])
    }
    var folded = String.UnicodeScalarView()
    for small in scalar.properties.lowercaseMapping.unicodeScalars where sort(of: small) != .mark {
      folded.append(contentsOf: (others[small] ?? String(plain(small))).unicodeScalars)
    }
    return folded
  }

  /// A Latin letter without its accents, which its name tells: LATIN SMALL LETTER E WITH ACUTE.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let sign = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(sign) else { return scalar }
    let letter = name.utf8.dropFirst(sign.utf8.count)
    guard let first = letter.first, letter.dropFirst().starts(with: " WITH ".utf8) else {
      return scalar
    }
    let accents = name.dropFirst(sign.utf8.count + 1 + " WITH ".utf8.count)
    guard accents.split(separator: " AND ").allSatisfy({ self.accents.contains(String($0)) }) else {
      return scalar
    }
    return Unicode.Scalar(first | 0x20)
  }

  /// The marks of Latin letters that Unicode takes apart (UAX #15).
  private static let accents: Set<String> = [
    "ACUTE", "GRAVE", "CIRCUMFLEX", "TILDE", "DIAERESIS", "MACRON", "BREVE", "CARON", "CEDILLA",
    "OGONEK", "RING ABOVE", "DOT ABOVE", "DOT BELOW", "DOUBLE ACUTE", "DOUBLE GRAVE",
    "INVERTED BREVE", "HORN", "HOOK ABOVE", "COMMA BELOW", "RING BELOW", "LINE BELOW",
    "CIRCUMFLEX BELOW", "TILDE BELOW", "BREVE BELOW", "DIAERESIS BELOW",
  ]

  /// Letters that are written without theirs too, though Unicode leaves them whole.
  private static let others: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "ǽ": "ae", "ǣ": "ae", "œ": "oe", "ø": "o", "ǿ": "o",
    "đ": "d", "ł": "l", "ħ": "h", "ı": "i",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ـ": "",
  ]
}
