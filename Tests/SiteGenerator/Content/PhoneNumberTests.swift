import Testing

@testable import SiteGenerator

@Suite("PhoneNumber")
struct PhoneNumberTests {
  @Test(
    "a number with what people put between its digits",
    arguments: [
      "911", "+1 (502) 555-0100", "502.555.0100", "502 555 0100", "0761/12345", "0761 / 123 456",
      "+49 (0)761 / 12345-0", "0151 12345678", "+44 20 7946 0958", "00 44 20 7946 0958",
      "+123456789012345",
    ])
  func one(text: String) {
    #expect(PhoneNumber.isOne(text))
  }

  @Test(
    "two numbers, an extension or other signs are none",
    arguments: [
      "502 444 0100 / 0101", "502-444-0100/0101", "444-0100/0101", "444-0100 444-0101",
      "4440100 4440101", "502 444 0100 502 444 0101", "444 0100, 444 0101", "444 0100 or 0101",
      "1/2/3456", "", "12", "soon", "555 0100 ext. 12", "٥٥٥٠١٠٠", "1 502 555 0100 00",
      "+1234567890123456", "555+0100",
    ])
  func none(text: String) {
    #expect(!PhoneNumber.isOne(text))
  }

  @Test(
    "an extension stands behind its mark",
    arguments: [
      "+1 502 555 0100 ext. 12", "+1 502 555 0100, ext 12", "+1 502 555 0100 x12",
      "+1 502 555 0100 Ext.12", "+1 502 555 0100, extension 12",
    ])
  func withExtension(text: String) throws {
    let phone = try #require(PhoneNumber(text))
    #expect(phone.number == "+1 502 555 0100")
    #expect(phone.extensionDigits == "12")
  }

  @Test(
    "what stands there otherwise is no extension",
    arguments: [
      "+1 502 555 0100 ext.", "+1 502 555 0100 12 ext", "+1 502 555 0100 ext. 12345678", "ext. 12",
      "+1 502 555 0100 ext. 12 ext. 13", "+1 502 555 0100 or 12", "x12", "502 444 0100 / 0101 x 2",
    ])
  func withoutExtension(text: String) {
    #expect(PhoneNumber(text) == nil)
  }
}
