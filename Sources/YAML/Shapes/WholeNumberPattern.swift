/// A regular expression for the whole numbers of a range, in decimal digits without leading zeros.
package enum WholeNumberPattern {
  /// `limits` must not begin below 0.
  package static func of(_ limits: ClosedRange<Int>) -> String {
    precondition(limits.lowerBound >= 0)
    var (found, low) = ([String](), limits.lowerBound)
    while true {
      // Numbers of one length at a time.
      let length = String(low).count
      let longest = Int(String(repeating: "9", count: length)) ?? .max
      let high = min(limits.upperBound, longest)
      found += alternatives(from: digits(low), to: digits(high))
      guard high < limits.upperBound else { break }
      low = high + 1
    }
    return found.count == 1 ? found[0] : "(\(found.joined(separator: "|")))"
  }

  /// Both have the same number of digits.
  private static func alternatives(from low: ArraySlice<Int>, to high: ArraySlice<Int>) -> [String]
  {
    guard let first = low.first, let last = high.first else { return [""] }
    let (lowRest, highRest) = (low.dropFirst(), high.dropFirst())
    if first == last { return alternatives(from: lowRest, to: highRest).map { "\(first)\($0)" } }
    let reachesDown = lowRest.allSatisfy { $0 == 0 }
    let reachesUp = highRest.allSatisfy { $0 == 9 }
    var found: [String] = []
    if !reachesDown {
      let nines = lowRest.map { _ in 9 }
      found += alternatives(from: lowRest, to: nines[...]).map { "\(first)\($0)" }
    }
    let (from, to) = (reachesDown ? first : first + 1, reachesUp ? last : last - 1)
    if from <= to { found.append(digit(from...to) + anyDigits(lowRest.count)) }
    if !reachesUp {
      let zeros = highRest.map { _ in 0 }
      found += alternatives(from: zeros[...], to: highRest).map { "\(last)\($0)" }
    }
    return found
  }

  private static func digits(_ number: Int) -> ArraySlice<Int> {
    String(number).compactMap(\.wholeNumberValue)[...]
  }

  private static func digit(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "[\(range.lowerBound)-\(range.upperBound)]"
  }

  private static func anyDigits(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: "[0-9]"
    default: "[0-9]{\(count)}"
    }
  }
}
