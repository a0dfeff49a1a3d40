import Localization
import Testing

@Suite("CalendarDate")
struct CalendarDateTests {
  @Test("an ISO date is read and written", arguments: ["2026-01-31", "0001-01-01", "2024-02-29"])
  func roundTrip(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test("its parts are numbers")
  func parts() throws {
    let date = try #require(CalendarDate("2026-09-08"))
    #expect([date.year, date.month, date.day] == [2026, 9, 8])
    #expect(date == CalendarDate(year: 2026, month: 9, day: 8))
  }

  @Test(
    "a day that no calendar has, and any other notation, is refused",
    arguments: [
      "", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
      "0000-01-01", "2026-1-31", "26-01-31", "2026/01/31", "2026-01-31 ", "+026-01-31",
      "2026-01-3１", "20260131", "2026-01-31T00:00",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("a century is a leap year every 400 years")
  func leapYears() {
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 10000, month: 1, day: 1) == nil)
  }

  @Test("dates are ordered by year, month, day")
  func order() {
    let sorted = ["2025-12-31", "2026-01-30", "2026-01-31", "2026-02-01"]
      .compactMap { CalendarDate($0) }
    #expect(sorted.count == 4)
    #expect(sorted.reversed().sorted() == sorted)
  }
}
