/// The names that a locale may give to a folder or page in an address.
package enum URLSegment {
  /// Whether `text` is made of lower-case letters of any script (or letters of a script without
  /// case), digits 0 to 9 and single hyphens between them.
  package static func isValid(_ text: String) -> Bool {
    var isAfterHyphen = true
    for scalar in text.unicodeScalars {
      let isHyphen = scalar == "-"
      guard isHyphen ? !isAfterHyphen : isAllowed(scalar) else { return false }
      isAfterHyphen = isHyphen
    }
    return !isAfterHyphen
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
    default: ("0"..."9").contains(scalar)
    }
  }
}
