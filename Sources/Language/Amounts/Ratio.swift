/// An exact number: a whole number or a fraction, in lowest terms.
package struct Ratio: Sendable, Hashable {
  package let numerator: Int
  /// At least 1.
  package let denominator: Int

  package init(_ number: Int) {
    numerator = number
    denominator = 1
  }

  /// nil where the denominator is not positive.
  package init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Reads “12” or “1/2”.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let numerator = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self.init(numerator)
      return
    }
    guard let denominator = Int(parts[1]) else { return nil }
    self.init(numerator, over: denominator)
  }

  /// nil where the product is too large.
  package func times(_ factor: Int) -> Ratio? {
    let (product, isTooLarge) = numerator.multipliedReportingOverflow(by: factor)
    return isTooLarge ? nil : Ratio(product, over: denominator)
  }

  /// nil where the product is too large.
  package func times(_ factor: Ratio) -> Ratio? {
    let (top, isTopTooLarge) = numerator.multipliedReportingOverflow(by: factor.numerator)
    let (bottom, isBottomTooLarge) = denominator.multipliedReportingOverflow(by: factor.denominator)
    return isTopTooLarge || isBottomTooLarge ? nil : Ratio(top, over: bottom)
  }

  /// nil where the sum is too large.
  package func plus(_ other: Ratio) -> Ratio? {
    let (a, isFirstTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (b, isSecondTooLarge) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, isSumTooLarge) = a.addingReportingOverflow(b)
    let (bottom, isBottomTooLarge) = denominator.multipliedReportingOverflow(by: other.denominator)
    let isTooLarge = isFirstTooLarge || isSecondTooLarge || isSumTooLarge || isBottomTooLarge
    return isTooLarge ? nil : Ratio(sum, over: bottom)
  }

  /// nil for zero.
  var inverse: Ratio? {
    numerator > 0 ? Ratio(denominator, over: numerator) : nil
  }

  /// Whether it is a part of something, or has one: 1/2, 3/2.
  var isFraction: Bool { denominator > 1 }

  var approximately: Double { Double(numerator) / Double(denominator) }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (abs(a), b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}
