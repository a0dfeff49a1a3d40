import Foundation
import Testing

@testable import YAML

@Suite("Patterns of whole numbers")
struct WholeNumberPatternTests {
  private func matches(_ text: String, _ limits: ClosedRange<Int>) throws -> Bool {
    let expression = try NSRegularExpression(
      pattern: "^(\(WholeNumberPattern.of(limits)))\\z")
    return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }

  @Test(
    "of all numbers, those within the limits match",
    arguments: [
      0...0, 0...9, 1...7, 1...20, 1...24, 1...100, 1...600, 7...7, 9...10, 10...99, 13...87,
      99...100, 101...999, 345...1234, 999...1000, 0...1203,
    ])
  func all(limits: ClosedRange<Int>) throws {
    let expression = try NSRegularExpression(
      pattern: "^(\(WholeNumberPattern.of(limits)))\\z")
    for number in 0...1300 {
      let text = "\(number)"
      let range = NSRange(text.startIndex..., in: text)
      #expect(
        (expression.firstMatch(in: text, range: range) != nil) == limits.contains(number),
        "\(number) in \(limits)")
    }
  }

  @Test("nothing else matches: no leading zero, sign or other digits")
  func others() throws {
    for text in ["", "0", "05", "-5", "+5", "5 ", "5.0", "٥", "5\n"] {
      #expect(try !matches(text, 1...20), "\(text)")
    }
  }

  @Test("large limits have short patterns")
  func large() throws {
    #expect(WholeNumberPattern.of(0...1_000_000).count < 90)
    #expect(try matches("1000000", 0...1_000_000) && !matches("1000001", 0...1_000_000))
    #expect(try matches("\(Int.max)", 0...Int.max))
  }
}
