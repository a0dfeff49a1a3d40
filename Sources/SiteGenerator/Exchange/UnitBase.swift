import Interchange
import Language

/// Tells whether a translation is still what it was when it was given out.
enum UnitBase {
  /// 16 hexadecimal digits, FNV-1a of 64 bits; the same where only spaces differ.
  static func digest(of text: MarkedText?) -> String {
    var digest = FNV1a.offsetBasis
    FNV1a.mix(words(of: text?.markdown ?? "").joined(separator: " "), into: &digest)
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Whether two texts say the same with the same marks; runs of spaces are one, titles of links and
  /// pictures count for nothing.
  static func areSame(_ first: MarkedText, _ second: MarkedText) -> Bool {
    key(first) == key(second)
  }

  private static func key(_ text: MarkedText) -> [MarkedText.Piece] {
    let pieces = text.pieces.map { piece -> MarkedText.Piece in
      switch piece {
      case .open(.link(let destination, _)): .open(.link(destination: destination, title: ""))
      case .open(.image(let destination, _)): .open(.image(destination: destination, title: ""))
      case .text(let text): .text(singleSpaced(text))
      case .alone, .open, .close: piece
      }
    }
    return trimmed(pieces)
  }

  /// Without spaces at the ends.
  private static func trimmed(_ pieces: [MarkedText.Piece]) -> [MarkedText.Piece] {
    var pieces = pieces
    if case .text(let text) = pieces.first { pieces[0] = .text(String(text.drop { $0 == " " })) }
    if case .text(let text) = pieces.last {
      var text = text
      while text.last == " " { text.removeLast() }
      pieces[pieces.count - 1] = .text(text)
    }
    return pieces.filter { $0 != .text("") }
  }

  private static func singleSpaced(_ text: String) -> String {
    let words = words(of: text).joined(separator: " ")
    let (first, last) = (text.first, text.last)
    return (first.map(isSpace) ?? false ? " " : "") + words
      + (last.map(isSpace) ?? false && !words.isEmpty ? " " : "")
  }

  private static func words(of text: String) -> [Substring] { text.split(whereSeparator: isSpace) }

  /// No-break spaces are none: a translator may mean them.
  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\r\n" || character == "\t"
  }
}
