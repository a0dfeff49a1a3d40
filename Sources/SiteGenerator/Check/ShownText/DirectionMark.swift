/// A sign that nobody sees and that turns the direction of the text behind it.
///
/// Source: Unicode Standard Annex #9, sections 2.1 to 2.5.
struct DirectionMark {
  /// In the bytes of the text.
  let range: Range<Int>
  let name: String

  /// The first that a text cannot need: any where all letters go from left to right, else one that
  /// overrides letters or is not closed.
  static func first(in bytes: [UInt8]) -> DirectionMark? {
    var start = 0
    var found: [(index: Int, scalar: Unicode.Scalar)] = []
    // Nearly no text has one: those that it is told by are looked for alone.
    while let index = bytes[start...].firstIndex(of: 0xE2) {
      if let scalar = Scalars(bytes: bytes).at(index)?.scalar, isMark(scalar) {
        found.append((index, scalar))
      }
      start = index + 1
    }
    guard let first = found.first else { return nil }
    let isNeeded = hasLettersFromRightToLeft(bytes)
    let odd = isNeeded ? found.first { isOverride($0.scalar) } ?? unclosed(found) : first
    return odd.map { DirectionMark(range: $0.index..<$0.index + 3, name: $0.scalar.codePoint) }
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static func isOverride(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x202D || scalar.value == 0x202E
  }

  private static func unclosed(
    _ marks: [(index: Int, scalar: Unicode.Scalar)]
  ) -> (index: Int, scalar: Unicode.Scalar)? {
    var open: [(index: Int, scalar: Unicode.Scalar)] = []
    for mark in marks {
      switch mark.scalar.value {
      case 0x202C, 0x2069:
        if open.popLast() == nil { return mark }
      default: open.append(mark)
      }
    }
    return open.first
  }

  /// Hebrew, Arabic and the scripts between and behind them.
  static func hasLettersFromRightToLeft(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while let index = bytes[start...].firstIndex(where: { (0xD6...0xDF).contains($0) || $0 > 0xE0 })
    {
      guard let (scalar, end) = Scalars(bytes: bytes).at(index) else { return false }
      if isFromRightToLeft(scalar.value) { return true }
      start = end
    }
    return false
  }

  private static func isFromRightToLeft(_ value: UInt32) -> Bool {
    (0x0590...0x08FF).contains(value) || (0xFB1D...0xFDFF).contains(value)
      || (0xFE70...0xFEFC).contains(value) || (0x10800...0x10FFF).contains(value)
      || (0x1E800...0x1EFFF).contains(value)
  }
}
