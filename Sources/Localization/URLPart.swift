package import YAML

/// The parts of addresses that writers choose: the folders of a locale, the folder of a page, its
/// slug.
package enum URLPart {
  /// The longest part in bytes.
  package static let limit = 100

  /// Whether `text` is made of lower-case letters of any script (or letters of a script without
  /// case), digits 0 to 9 and single hyphens between them.
  package static func isValid(_ text: String) -> Bool {
    guard text.utf8.count <= limit else { return false }
    var isAfterHyphen = true
    for scalar in text.unicodeScalars {
      let isHyphen = scalar == "-"
      guard isHyphen ? !isAfterHyphen : isAllowed(scalar) else { return false }
      isAfterHyphen = isHyphen
    }
    return !isAfterHyphen
  }

  /// A text as a part of an address: itself where it can be one, else its letters and digits, small,
  /// with a hyphen for whatever stands between them.
  package static func fitting(_ text: String) -> String {
    if isValid(text) { return text }
    var part = ""
    var isAfterHyphen = true
    for scalar in text.lowercased().unicodeScalars {
      let next = isAllowed(scalar) ? scalar : "-"
      guard part.utf8.count + UTF8.width(next) <= limit else { break }
      if next != "-" || !isAfterHyphen { part.unicodeScalars.append(next) }
      isAfterHyphen = next == "-"
    }
    if part.hasSuffix("-") { part.removeLast() }
    if !part.isEmpty { return part }
    // Of signs alone: the numbers of their bytes.
    return text.utf8.isEmpty
      ? "0" : text.utf8.prefix(limit / 3).map { String($0, radix: 16) }.joined()
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    return switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}

extension TextForm {
  /// A part of an address, as far as a pattern can tell.
  package static let urlPart = TextForm(
    #"[^\x00-/:-`{-\x7f]+(-[^\x00-/:-`{-\x7f]+)*"#, numerals: .whole(0...Int.max))
}
