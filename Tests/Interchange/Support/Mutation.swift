import TestSupport

/// Damages files as a bad transfer, a careless edit or an attacker would.
struct Mutation {
  private var numbers: SeededGenerator

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
  }

  mutating func mutated(_ whole: [UInt8]) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      let end = Int.random(in: place...min(bytes.count, place + 40), using: &numbers)
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
      case 2: bytes.removeSubrange(place...)
      case 3:
        let start = Int.random(in: 0...whole.count, using: &numbers)
        bytes.insert(contentsOf: whole[start..<min(whole.count, start + 30)], at: place)
      case 4: bytes.insert(contentsOf: Self.pieces.randomElement(using: &numbers) ?? [], at: place)
      default:
        if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &numbers) }
      }
    }
    return bytes
  }

  private static let pieces = [
    "<", ">", "\"", "&", "&#0;", "&x;", "<![CDATA[", "]]>", "<!DOCTYPE a>", "<g id=\"1\">", "</g>",
    "<mrk>", "<target/>", "\n", "\r\n", "\\", "msgid", "msgstr[9]", "#~ ", "\u{FEFF}", ",", ";",
  ].map { Array($0.utf8) }
}
