/// Whether a word ends between two neighbouring characters, so that a term is not found inside a
/// longer word.
///
/// After UAX #29, "Default Word Boundary Specification" (no break between letters, digits and
/// marks; always one beside scripts written without spaces). It also breaks between Latin and other
/// letters: Arabic, Hebrew and Korean write a preposition or particle onto a Latin name.
enum WordBoundary {
  static func isBetween(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    switch (Kind(left), Kind(right)) {
    case (.separator, _), (_, .separator), (.unspaced, _), (_, .unspaced): true
    case (.extender, _), (_, .extender): false
    case (let left, let right): left != right
    }
  }

  private enum Kind {
    /// Spaces, punctuation, symbols.
    case separator
    /// Han, kana, Thai, Lao, Burmese, Khmer.
    case unspaced
    /// Digits, marks, `_`: part of whatever word they stand in.
    case extender
    case latin
    case otherLetter

    init(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        self = Self.ascii(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar.properties.isIdeographic || Self.isUnspaced(scalar.value) {
        self = .unspaced
      } else {
        self = Self.spaced(scalar)
      }
    }

    private static func ascii(_ byte: UInt8) -> Kind {
      if byte.isASCIILetter { return .latin }
      return byte.isASCIIDigit || byte == UInt8(ascii: "_") ? .extender : .separator
    }

    private static func spaced(_ scalar: Unicode.Scalar) -> Kind {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
        .extender
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        isLatin(scalar.value) ? .latin : .otherLetter
      default:
        .separator
      }
    }

    /// The blocks Thai, Lao, Myanmar, Khmer, Hiragana, Katakana.
    private static func isUnspaced(_ value: UInt32) -> Bool {
      switch value {
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: true
      default: false
      }
    }

    /// The blocks Latin-1 Supplement to IPA Extensions, Latin Extended Additional, C, D and E,
    /// ligatures, full-width letters.
    private static func isLatin(_ value: UInt32) -> Bool {
      switch value {
      case 0x00AA...0x02AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F,
        0xFB00...0xFB06, 0xFF21...0xFF5A:
        true
      default: false
      }
    }
  }
}
