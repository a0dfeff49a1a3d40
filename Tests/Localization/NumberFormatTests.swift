import Localization
import Testing

@Suite("NumberFormat")
struct NumberFormatTests {
  @Test(
    "digits are grouped by three",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (4000, "4,000"), (12_345, "12,345"),
      (123_456, "123,456"), (1_000_000, "1,000,000"), (-999, "-999"), (-4000, "-4,000"),
      (.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(number: Int, text: String) {
    #expect(NumberFormat(decimal: ".", group: ",").string(number) == text)
  }

  @Test("with two minimum grouping digits, four digits stand together")
  func minimum() {
    let format = NumberFormat(decimal: ",", group: "\u{A0}", minimumGroupingDigits: 2)
    #expect(format.string(4000) == "4000")
    #expect(format.string(40_000) == "40\u{A0}000")
    #expect(format.string(-4000) == "-4000")
  }

  @Test("tenths stand behind the locale's mark")
  func tenths() {
    let format = NumberFormat(decimal: ",", group: ".")
    #expect(
      [0, 5, 34, 10_005].map { format.string(tenths: $0) } == ["0,0", "0,5", "3,4", "1.000,5"])
  }

  @Test("a locale without groups writes digits only")
  func ungrouped() {
    #expect(NumberFormat(decimal: ",", group: nil).string(1_234_567) == "1234567")
  }
}
