import YAML

/// A phone number as people write it.
struct PhoneNumber {
  /// Without the extension.
  let number: String
  /// What is dialled, or asked for, once somebody has answered.
  let extensionDigits: String?

  private static let extensionMarks = ["extension", "ext.", "ext", "x"]
  private static let extensionLength = 1...7

  /// Reads a number that may have an extension, such as `+1 502 555 0100 ext. 12`; nil for what is not
  /// one number.
  init?(_ text: String) {
    if Self.isOne(text) {
      (number, extensionDigits) = (text, nil)
      return
    }
    let rest = text.reversed().drop { $0.isASCII && $0.isNumber }.drop { $0 == " " }.reversed()
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    let words = String(rest)
    guard Self.extensionLength.contains(digits.count),
      let mark = Self.extensionMarks.first(where: words.lowercased().hasSuffix)
    else { return nil }
    let number = String(
      words.dropLast(mark.count).reversed().drop { $0 == " " || $0 == "," }.reversed())
    guard Self.isOne(number) else { return nil }
    (self.number, extensionDigits) = (number, String(digits))
  }

  /// One number, as far as a pattern can tell.
  static let form = TextForm(pattern, numerals: .whole(0...999_999_999_999_999))

  /// The same with an extension or without.
  static let formWithExtension = TextForm(
    pattern + "[ ,]*(([Ee][Xx][Tt]([Ee][Nn][Ss][Ii][Oo][Nn]|[.])?|[Xx]) *[0-9]{1,7})?",
    numerals: form.numerals)

  private static let pattern = "[+]?([ ()./-]*[0-9]){3,15}[ ()./-]*"

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
