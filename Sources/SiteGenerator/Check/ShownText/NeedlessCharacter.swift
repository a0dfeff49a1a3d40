/// A character that nobody can have meant, or several that were one in another encoding.
struct NeedlessCharacter {
  /// In the bytes of the text.
  let range: Range<Int>
  let message: String

  /// The first of a text, signs that turn its direction aside.
  static func first(in bytes: [UInt8]) -> NeedlessCharacter? {
    let text = Scalars(bytes: bytes)
    for index in bytes.indices where mayBegin[Int(bytes[index])] {
      guard let (scalar, end) = text.at(index) else { continue }
      if let end = misreadEnd(of: scalar, index..<end, in: text) {
        let shown = String(decoding: bytes[index..<end], as: UTF8.self)
        return NeedlessCharacter(
          range: index..<end,
          message: "“\(shown)” is a letter or mark that was read in the wrong encoding.")
      }
      if isNeedless(scalar, index..<end, in: text) {
        return NeedlessCharacter(
          range: index..<end,
          message: "A character that no text needs (\(scalar.codePoint)) stands here.")
      }
    }
    return nil
  }

  /// The first bytes of all that is looked for; most texts have none but letters with accents.
  private static let mayBegin: [Bool] = (0...255).map { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xC3, 0xD8, 0xE1, 0xE2, 0xEE, 0xEF, 0xF3, 0xF4: true
    default: false
    }
  }

  private static func isNeedless(
    _ scalar: Unicode.Scalar, _ range: Range<Int>, in text: Scalars
  ) -> Bool {
    switch scalar.value {
    case 0x200B: !isBetweenLetters(range, in: text, withoutSpaces)
    // Letters of some scripts are joined or parted by these, as are emoji.
    case 0x200C, 0x200D: isBetweenLetters(range, in: text, { $0.value < 0x0300 })
    case 0x200E, 0x200F, 0x061C: !DirectionMark.hasLettersFromRightToLeft(text.bytes)
    case 0x180E, 0x2028, 0x2029, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF: true
    // Stand for a picture, an unreadable character and notes between the lines of a text.
    case 0xFFF9...0xFFFD: true
    // “fi” and its like in one sign, as they are copied from print.
    case 0xFB00...0xFB06: true
    default:
      scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .privateUse
    }
  }

  /// Whether a character stands before and behind, or at an end of the text, that is of a kind.
  private static func isBetweenLetters(
    _ range: Range<Int>, in text: Scalars, _ isOfKind: (Unicode.Scalar) -> Bool
  ) -> Bool {
    (text.before(range.lowerBound).map(isOfKind) ?? true)
      && (text.at(range.upperBound).map { isOfKind($0.scalar) } ?? true)
  }

  /// Thai, Lao, Burmese and Khmer write no spaces: there a sign without width shows where a line
  /// may break.
  private static func withoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E00...0x0EFF).contains(scalar.value) || (0x1000...0x109F).contains(scalar.value)
      || (0x1780...0x17FF).contains(scalar.value)
  }

  /// The end of what was UTF-8 and was read as Windows-1252 or as Mac Roman.
  private static func misreadEnd(
    of scalar: Unicode.Scalar, _ range: Range<Int>, in text: Scalars
  ) -> Int? {
    guard let (second, end) = text.at(range.upperBound) else { return nil }
    switch scalar {
    case "Ã":
      // In capitals, and behind one, it is a letter of Portuguese: “IRMÃ”.
      let isLetter = text.before(range.lowerBound)?.properties.isUppercase ?? false
      let isBeforeLetter = text.at(end)?.scalar.properties.isLowercase ?? false
      return isFollower(second) && (!isLetter || isBeforeLetter) ? end : nil
    case "Â": return (0xA0...0xBF).contains(second.value) ? end : nil
    case "â":
      guard second == "€" || second.value == 0x80, let third = text.at(end),
        isFollower(third.scalar)
      else { return nil }
      return third.end
    case "ï": return second == "»" && text.at(end)?.scalar == "¿" ? text.at(end)?.end : nil
    case "ð": return second == "Ÿ" ? end : nil
    case "√": return "°©≠≥∫±ºë".unicodeScalars.contains(second) ? end : nil
    case "‚": return second == "Ä" ? text.at(end)?.end ?? end : nil
    default: return nil
    }
  }

  private static func isFollower(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0xBF).contains(scalar.value) || windows1252.contains(scalar)
  }

  /// What Windows-1252 has where Latin-1 has control characters.
  private static let windows1252 = Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars)
}
