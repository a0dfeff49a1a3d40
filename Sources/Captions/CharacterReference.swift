/// A sign that is written with an ampersand: those of WebVTT, and any by its number.
struct CharacterReference {
  let character: Character
  /// In bytes.
  let length: Int

  private static let names: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "lrm": "\u{200E}", "rlm": "\u{200F}",
  ]
  private static let longest = 10

  /// `bytes` begin with the ampersand.
  init?(_ bytes: ArraySlice<UInt8>) {
    let head = bytes.dropFirst().prefix(Self.longest)
    guard let end = head.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: head[..<end], as: UTF8.self)
    guard let character = Self.names[name] ?? Self.numbered(name) else { return nil }
    self.character = character
    length = end + 1 - bytes.startIndex
  }

  private static func numbered(_ name: String) -> Character? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.first != "+", digits.first != "-",
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number >= 0x20,
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return Character(scalar)
  }
}
