import Localization
import Testing

@testable import Language

@Suite("Numbers in digits")
struct NumberReadingTests {
  @Test(
    "digits are read by the locale's separators, and the other way round where that differs",
    arguments: [
      ("8", "8", nil), ("3.5", "7/2", nil), ("1,000", "1000", "1"), ("1.500", "3/2", "1500"),
      ("12,345,678", "12345678", nil), ("1,234.5", "2469/2", nil), ("0.25", "1/4", nil),
      ("1,23", "123/100", nil), ("1,2345", "2469/2000", nil), ("007", "7", nil),
      ("1.234,5", "2469/2", nil), ("999999999999", "999999999999", nil),
    ] as [(String, String, String?)])
  func points(digits: String, value: String, other: String?) {
    let read = NumberReading(NumberFormat(decimal: ".", group: ",")).read(Array(digits.utf8)[...])
    #expect(read?.value == Ratio(value))
    #expect(read?.other == other.flatMap { Ratio($0) })
  }

  @Test("a locale with a decimal comma reads the same digits the other way round")
  func commas() {
    let reading = NumberReading(NumberFormat(decimal: ",", group: "."))
    let read = reading.read(Array("1,500".utf8)[...])
    #expect(read?.value == Ratio("3/2"))
    #expect(read?.other == Ratio(1500))
  }

  @Test(
    "what is no number, or too long for one, is none",
    arguments: [
      "1,2,3", "1.2.3", "1000000000000", "99999999999999999999999",
    ])
  func none(digits: String) {
    let read = NumberReading(NumberFormat(decimal: ".", group: ",")).read(Array(digits.utf8)[...])
    #expect(read == nil)
  }
}
