/// The parts of addresses that writers choose.
enum URLPart {
  /// Whether a text may be one folder of an address: letters and digits of any script, hyphens,
  /// underscores.
  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.unicodeScalars.allSatisfy { scalar in
        scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
          || scalar.properties.generalCategory == .nonspacingMark
          || scalar.properties.numericType != nil
      }
  }

  /// Whether a text is an old address of the site: `/en/exercises/clams/`.
  static func isValidAlias(_ text: String) -> Bool {
    let parts = Path.components(of: text)
    return text.utf8.first == UInt8(ascii: "/") && !parts.isEmpty && text.utf8.count <= 500
      && !text.unicodeScalars.contains { $0.value < 0x20 || $0 == "?" || $0 == "#" || $0 == "\\" }
      && parts.allSatisfy { $0 != "." && $0 != ".." && $0.utf8.count <= 255 }
      && parts.first != "assets"
  }
}
