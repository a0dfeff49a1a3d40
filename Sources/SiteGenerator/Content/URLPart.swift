import OperatingSystem

/// The parts of addresses that writers choose.
enum URLPart {
  /// Whether a text may be one folder of an address: letters and digits of any script, hyphens,
  /// underscores.
  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.unicodeScalars.allSatisfy { scalar in
        if scalar.isASCII { return isPlain(UInt8(truncatingIfNeeded: scalar.value)) }
        return scalar.properties.isAlphabetic
          || scalar.properties.generalCategory == .nonspacingMark
          || scalar.properties.numericType != nil
      }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
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
