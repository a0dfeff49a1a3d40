import YAML

/// How writers write amounts.
enum AmountText {
  /// What `range` reads where both ends are within limits.
  static func form(_ limits: ClosedRange<Int>) -> TextForm {
    TextForm(pattern(bound(limits)), numerals: .whole(limits))
  }

  /// The same with a unit behind it, one of some with the limits that it has.
  static func form(units: [(suffix: String, limits: ClosedRange<Int>)]) -> TextForm {
    TextForm(units.map { pattern(bound($0.limits)) + $0.suffix }.joined(separator: "|"))
  }

  private static func bound(_ limits: ClosedRange<Int>) -> String {
    " *[+]?0*\(WholeNumberPattern.of(limits)) *"
  }

  private static func pattern(_ bound: String) -> String {
    "\(bound)([-–]\(bound))?"
  }

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
