import QRCodes

/// Reads the text of a code with one block of data (up to version 3 at error correction M), by the
/// standard and without correcting anything.
///
/// Source: ISO/IEC 18004:2015, sections 7.3.4, 7.7.3, 7.8 and 7.9.
struct CodeReader {
  let code: QRCode

  /// The version that a code of this size is.
  var version: Int { (code.size - 17) / 4 }

  /// The two bits of the error correction level and the three of the mask, from the copy of the
  /// format beside the corner at the top left.
  var format: (level: Int, mask: Int) {
    let places: [(row: Int, column: Int)] =
      (0...5).map { (8, $0) } + [(8, 7), (8, 8), (7, 8)] + (0...5).reversed().map { ($0, 8) }
    let bits = places.reduce(0) { $0 << 1 | (isDark($1.row, $1.column) ? 1 : 0) } ^ 0x5412
    return (bits >> 13, bits >> 10 & 7)
  }

  /// nil where the data are not bytes of UTF-8.
  var text: String? {
    let bits = data
    func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 << 1 | (bits[$1] ? 1 : 0) } }
    guard number(0..<4) == 0b0100 else { return nil }
    let count = number(4..<12)
    return String(
      validating: (0..<count).map { UInt8(number(12 + 8 * $0..<20 + 8 * $0)) }, as: UTF8.self)
  }

  /// The modules of the data in their order, two columns at a time from the right, up and down by
  /// turns, without the mask.
  private var data: [Bool] {
    var bits: [Bool] = []
    var isUpward = true
    for right in [Int](stride(from: code.size - 1, to: 6, by: -2)) + [5, 3, 1] {
      let rows = isUpward ? Array((0..<code.size).reversed()) : Array(0..<code.size)
      for row in rows {
        for column in [right, right - 1] where !isFunction(row, column) {
          bits.append(isDark(row, column) != isMasked(row, column))
        }
      }
      isUpward.toggle()
    }
    return bits
  }

  private func isDark(_ row: Int, _ column: Int) -> Bool {
    code.isDark(row: row, column: column)
  }

  /// Whether a module belongs to a pattern or to the format.
  private func isFunction(_ row: Int, _ column: Int) -> Bool {
    let far = code.size - 8
    if row == 6 || column == 6 { return true }
    if row < 9, column < 9 || column >= far { return true }
    if column < 9, row >= far { return true }
    let alignment = code.size - 7
    return version > 1 && abs(row - alignment) <= 2 && abs(column - alignment) <= 2
  }

  private func isMasked(_ row: Int, _ column: Int) -> Bool {
    let product = row * column
    return switch format.mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: product % 2 + product % 3 == 0
    case 6: (product % 2 + product % 3) % 2 == 0
    default: ((row + column) % 2 + product % 3) % 2 == 0
    }
  }
}
