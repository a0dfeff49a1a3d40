import Localization

/// Reads numbers in digits of any script, in the locale's way and in the other way round.
struct NumberReading {
  let decimal: UInt8
  /// The sign between groups of three digits, if it is none of a number token: “ ”, “'”.
  let looseGroup: Character?

  init(_ format: NumberFormat) {
    decimal = format.decimal.asciiValue ?? UInt8(ascii: ".")
    looseGroup = format.group.flatMap { Self.innerSigns.contains($0) ? nil : $0 }
  }

  private static let innerSigns: Set<Character> = [".", ",", "٫", "٬", "．", "，"]

  /// The number by the locale's separators, and by the opposite ones where that gives another
  /// number; nil where it is too long for one.
  func read(_ digits: ArraySlice<UInt8>) -> (value: Ratio, other: Ratio?)? {
    let signs = Self.plain(digits)
    let opposite = decimal == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
    let own = Self.number(signs, decimal: decimal)
    let other = Self.number(signs, decimal: opposite)
    guard let value = own ?? other else { return nil }
    return (value, other == value ? nil : other)
  }

  /// The digits alone; nil where there are separators, or too many for a number.
  static func digitString(_ digits: ArraySlice<UInt8>) -> (number: Int, count: Int)? {
    let signs = plain(digits)
    guard signs.count <= 15, signs.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    return (signs.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, signs.count)
  }

  private static let decimalAlone: UInt8 = 1
  private static let groupAlone: UInt8 = 2

  /// The same in the digits of ASCII; the Arabic separators as signs that mean one thing only.
  private static func plain(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard digits.contains(where: { $0 >= 0x80 }) else { return digits }
    var signs: [UInt8] = []
    for scalar in String(decoding: digits, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "٫": signs.append(decimalAlone)
      case "٬": signs.append(groupAlone)
      case "．": signs.append(UInt8(ascii: "."))
      case "，": signs.append(UInt8(ascii: ","))
      default:
        if let value = scalar.properties.numericValue, value >= 0, value < 10 {
          signs.append(UInt8(ascii: "0") + UInt8(value))
        } else if scalar.isASCII {
          signs.append(UInt8(scalar.value))
        }
      }
    }
    return signs[...]
  }

  /// Groups have three digits; there is one decimal sign at most. nil where that does not fit.
  private static func number(_ digits: ArraySlice<UInt8>, decimal: UInt8) -> Ratio? {
    var (number, scale, groupLength) = (0, 1, 0)
    var (hasDecimal, hasGroup) = (false, false)
    for byte in digits {
      if byte == decimal || byte == decimalAlone {
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
