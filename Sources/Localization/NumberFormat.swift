/// How a locale writes numbers in digits (UTS #35, part 3, "Number Symbols" and
/// `minimumGroupingDigits`).
package struct NumberFormat: Sendable, Hashable {
  /// Between the whole and the fraction: `,` in "3,5".
  package var decimal: Character
  /// Between groups of three digits: `.` in "40.000"; nil where a locale does not group.
  package var group: Character?
  /// How many digits must stand before the first separator: with 2, "4000" but "40.000".
  package var minimumGroupingDigits: Int

  package init(decimal: Character, group: Character?, minimumGroupingDigits: Int = 1) {
    self.decimal = decimal
    self.group = group
    self.minimumGroupingDigits = minimumGroupingDigits
  }

  /// "4,000".
  package func string(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    guard let group, digits.utf8.count >= 3 + minimumGroupingDigits else { return sign + digits }
    var text = sign
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text.append(group) }
      text.append(digit)
    }
    return text
  }

  /// A number of tenths, not less than 0, with one decimal: "3.4".
  package func string(tenths: Int) -> String {
    "\(string(tenths / 10))\(decimal)\(tenths % 10)"
  }
}
