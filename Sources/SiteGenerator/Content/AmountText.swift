/// How writers write amounts.
enum AmountText {
  /// Reads `low-high` or one value; a hyphen or an en dash, spaces around it allowed.
  static func range(
    _ text: some StringProtocol, bound: (String) -> Int?
  ) -> ClosedRange<Int>? {
    // Most amounts are one number.
    if text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) {
      return bound(String(text)).map { $0...$0 }
    }
    let bounds = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { part in bound(String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
      }
    switch bounds.count {
    case 1: return bounds[0].map { $0...$0 }
    case 2:
      guard let low = bounds[0], let high = bounds[1], low < high else { return nil }
      return low...high
    default: return nil
    }
  }
}
