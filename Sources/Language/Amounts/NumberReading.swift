import Localization

/// Reads numbers in digits, in the locale's way and in the other way round.
struct NumberReading {
  let decimal: UInt8
  let group: UInt8?

  init(_ format: NumberFormat) {
    decimal = format.decimal.asciiValue ?? UInt8(ascii: ".")
    group = format.group?.asciiValue
  }

  /// The number by the locale's separators, and by the opposite ones where that gives another
  /// number; nil where it is too long for one.
  func read(_ digits: ArraySlice<UInt8>) -> (value: Ratio, other: Ratio?)? {
    let opposite = decimal == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
    let own = Self.number(digits, decimal: decimal)
    let other = Self.number(digits, decimal: opposite)
    guard let value = own ?? other else { return nil }
    return (value, other == value ? nil : other)
  }

  /// Groups have three digits; there is one decimal sign at most. nil where that does not fit.
  private static func number(_ digits: ArraySlice<UInt8>, decimal: UInt8) -> Ratio? {
    var (number, scale, groupLength) = (0, 1, 0)
    var (hasDecimal, hasGroup) = (false, false)
    for byte in digits {
      if byte == decimal {
        guard !hasDecimal, !hasGroup || groupLength == 3 else { return nil }
        hasDecimal = true
      } else if byte &- UInt8(ascii: "0") < 10 {
        let (tenfold, isTooLarge) = number.multipliedReportingOverflow(by: 10)
        guard !isTooLarge, tenfold < 1_000_000_000_000 else { return nil }
        number = tenfold + Int(byte - UInt8(ascii: "0"))
        if hasDecimal { scale *= 10 }
        groupLength += 1
      } else {
        guard !hasDecimal, hasGroup ? groupLength == 3 : (1...3).contains(groupLength) else {
          return nil
        }
        (hasGroup, groupLength) = (true, 0)
      }
    }
    if hasGroup, !hasDecimal, groupLength != 3 { return nil }
    return Ratio(number, over: scale)
  }
}
