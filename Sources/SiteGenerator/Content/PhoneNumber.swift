/// Phone numbers as people write them.
enum PhoneNumber {
  /// Digits of which a number within its town is made at the most; an area code has fewer.
  private static let localLength = 7

  /// Whether a text is one number: 3 to 15 digits (ITU-T E.164) and besides them only what people put
  /// between them. Every digit is dialled, so that two numbers, or an extension, reach nobody.
  static func isOne(_ text: String) -> Bool {
    let isInternational = text.utf8.first == UInt8(ascii: "+")
    let rest = isInternational ? text.dropFirst() : text[...]
    // Without the code of a country no number is longer than 12 digits.
    let limit = isInternational || rest.hasPrefix("00") ? 15 : 12
    return (3...limit).contains(digits(in: rest))
      && rest.allSatisfy { $0.isASCII && $0.isNumber || " ()-./".contains($0) }
      && slashEndsAreaCode(rest) && !hasTwo(rest)
  }

  /// A slash stands between an area code and a number (0761/12345), not between two numbers
  /// (444 0100 / 0101).
  private static func slashEndsAreaCode(_ text: Substring) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 1 || parts.count == 2 && digits(in: parts[0]) < localLength
  }

  /// Whether two of the parts between spaces are whole numbers by themselves: 444-0100 444-0101.
  private static func hasTwo(_ text: Substring) -> Bool {
    text.split(separator: " ").count { digits(in: $0) >= localLength } > 1
  }

  private static func digits(in text: Substring) -> Int {
    text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
