/// Text made strange: still to be read, and plainly not what was written, so that text which no
/// string table holds stands out, and 40 % longer, so that layouts which are too narrow break.
enum PseudoText {
  /// Letters with accents, nothing else changed; what stands in `%{…}` is kept.
  static func accented(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "%{") {
      result += rest[..<open.lowerBound].map(accent)
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
        return result + rest[open.lowerBound...]
      }
      result += rest[open.lowerBound...close]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest.map(accent)
  }

  static let opening = "["

  /// What makes a text of `count` characters 40 % longer, and ends it.
  static func ending(of count: Int) -> String {
    let length = (count * 2 + 4) / 5
    // In words, so that it can go on the next line as text would.
    return " " + (0..<length).map { $0 % 6 == 5 ? " " : "~" }.joined() + "]"
  }

  static func text(_ text: String) -> String {
    text.isEmpty ? text : opening + accented(text) + ending(of: text.count)
  }

  private static func accent(_ character: Character) -> Character {
    accents[character] ?? character
  }

  private static let accents: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"))
}
