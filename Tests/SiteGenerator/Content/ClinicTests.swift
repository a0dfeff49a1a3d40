import Diagnostics
import Localization
import Testing
import YAML

@testable import SiteGenerator

@Suite("Clinic")
struct ClinicTests {
  private func parse(_ text: String) throws -> (clinic: Clinic?, problems: [String]) {
    let node = try #require(YAMLNode.parse(Array(text.utf8), path: Clinic.path).node)
    let (clinic, diagnostics) = Clinic.parse(node)
    return (
      clinic,
      diagnostics.map {
        "\($0.location.range.startLine):\($0.location.range.startColumn) \($0.message)"
      }
    )
  }

  private func hours(_ text: String) throws -> [String] {
    try parse("name: C\nlocations: [{hours: {monday: \"\(text)\"}}]").clinic?.locations.first?.hours
      .map { "\($0.day) \($0.opens) \($0.closes)" } ?? []
  }

  @Test("a name is all that a clinic needs")
  func least() throws {
    let (clinic, problems) = try parse("name: C")
    #expect(problems == [])
    #expect(clinic?.name == "C")
    #expect(clinic?.locations.count == 0 && clinic?.links == [:] && clinic?.claims.count == 0)
    #expect(
      try parse("locations: []").problems
        == ["1:1 clinic.yml has no field “name”."])
  }

  @Test("a day that is said to be closed has no hours, and is no mistake")
  func closedDay() throws {
    let (clinic, problems) = try parse(
      "name: C\nlocations: [{hours: {monday: 08:00-17:00, friday: closed}}]")
    #expect(problems == [])
    #expect(clinic?.locations.first?.hours.map(\.day) == [.monday])
    #expect(clinic?.locations.first?.closedDays == [.friday])
  }

  @Test("hours are two times of one day", arguments: ["08:00-17:00", "08:00–17:00", "00:00-23:59"])
  func hours(text: String) throws {
    let times = text.split { $0 == "-" || $0 == "–" }
    #expect(try hours(text) == ["monday \(times[0]) \(times[1])"])
  }

  @Test(
    "and nothing else",
    arguments: [
      "17:00-08:00", "17:00-8:00", ":00-17:00", "8:0-17:00", "008:00-17:00", "08:00-08:00",
      "08:00-24:00", "08:60-17:00", "+8:00-17:00",
      "08:00", "08:00-12:00-17:00", "shut", "٠٨:٠٠-١٧:٠٠", "08-17", "08:00:00-17:00:00",
    ])
  func noHours(text: String) throws {
    #expect(try hours(text) == [])
    #expect(
      try parse("name: C\nlocations: [{hours: {monday: \"\(text)\"}}]").problems == [
        "2:30 monday must be closed, or times like 08:00-17:00 or 08:00-12:00, 13:00-17:00, but is “\(text)”."
      ])
  }

  @Test("an hour of one digit is written with two", arguments: ["8:00-17:00", "8:00–9:30"])
  func oneDigit(text: String) throws {
    let end = text.hasSuffix("9:30") ? "09:30" : "17:00"
    #expect(try hours(text) == ["monday 08:00 \(end)"])
  }

  @Test(
    "a day with a break has two times",
    arguments: [
      "[08:00-12:00, 13:00-17:00]", "\"08:00-12:00, 13:00-17:00\"",
      "08:00-12:00,13:00-17:00", "[08:00–12:00, 13:00–17:00]", "[8:00-12:00, 13:00-17:00]",
      "8:00-12:00, 13:00-17:00",
    ])
  func lunch(text: String) throws {
    let (clinic, problems) = try parse("name: C\nlocations:\n  - hours:\n      friday: \(text)")
    #expect(problems == [])
    #expect(
      clinic?.locations.first?.hours.map { "\($0.day) \($0.opens) \($0.closes)" } == [
        "friday 08:00 12:00", "friday 13:00 17:00",
      ])
  }

  @Test(
    "times of a day stand in their order and do not meet",
    arguments: [
      "[13:00-17:00, 08:00-12:00]", "[08:00-12:00, 12:00-17:00]", "[08:00-12:00, soon]",
      "\"08:00-12:00,\"", "\"08:00-12:00, 11:00-17:00\"",
    ])
  func noLunch(text: String) throws {
    #expect(
      try parse("name: C\nlocations:\n  - hours:\n      friday: \(text)").problems.count == 1)
  }

  @Test("the days come in the order of the week")
  func days() throws {
    let clinic = try parse(
      "name: C\nlocations: [{hours: {sunday: 10:00-12:00, tuesday: 08:00-17:00}}]"
    ).clinic
    #expect(clinic?.locations[0].hours.map(\.day) == [.tuesday, .sunday])
  }

  @Test(
    "a phone number is dialled by its digits, a leading plus and its extension",
    arguments: [
      ("+1 (502) 555-0100", "+1 (502) 555-0100", "tel:+15025550100"),
      ("+1 (502) 555-0100 ext. 12", "+1 (502) 555-0100, extensión 12", "tel:+15025550100;ext=12"),
      ("502.555.0100 x2", "502.555.0100, extensión 2", "tel:5025550100;ext=2"),
    ])
  func phone(text: String, shown: String, dialled: String) throws {
    let catalog = try FixtureCatalog.spanish(
      "clinic: {extension: \"%{number}, extensión %{extension}\"}")
    let link = PhoneLink(text, catalog: catalog)
    #expect(link.number == shown)
    #expect(link.url == dialled)
  }

  @Test(
    "a time of day is told in the habit of the locale",
    arguments: [
      ("00:00", "12:00 a. m."), ("00:30", "12:30 a. m."), ("08:05", "8:05 a. m."),
      ("11:59", "11:59 a. m."), ("12:00", "12:00 p. m."), ("13:00", "1:00 p. m."),
      ("23:59", "11:59 p. m."),
    ])
  func time(time: String, told: String) throws {
    let words = #"clock: {morning: "%{time} a. m.", afternoon: "%{time} p. m."}"#
    #expect(try FixtureCatalog.spanish(words).time(time) == time)
    #expect(try FixtureCatalog.spanish(words, clock: .twelveHours).time(time) == told)
  }

  @Test("an address on one line leaves out what is not known")
  func address() throws {
    func line(_ rest: String) throws -> String? {
      try parse("name: C\nlocations: [{address: {street: 1 A St, city: B\(rest)}}]").clinic?
        .locations[0].address?.line
    }
    #expect(try line(", region: KY, postalCode: \"40000\"") == "1 A St, B, KY 40000")
    #expect(try line(", region: KY") == "1 A St, B, KY")
    #expect(try line(", postalCode: \"40000\"") == "1 A St, B, 40000")
    #expect(try line("") == "1 A St, B")
  }

  @Test("claims keep their numbers, ranges, units and dates")
  func claims() throws {
    let (clinic, problems) = try parse(
      """
      name: C
      claims:
        one: {number: 4000, asOf: 2026-01-31, source: report}
        two: {number: 50-85, unit: percent}
        three: {number: 5, unit: miles}
        four: {number: -5}
        five:
      """)
    let claims = clinic?.claims ?? []
    #expect(claims.map(\.key.value) == ["one", "two", "three"])
    #expect(claims.map(\.number) == [4000...4000, 50...85, 5...5])
    #expect(claims.map(\.isPercentage) == [false, true, false])
    #expect(claims.map(\.asOf) == [CalendarDate("2026-01-31"), nil, nil])
    #expect(claims.map(\.source) == ["report", nil, nil])
    #expect(
      problems == [
        "5:28 unit must be percent, or left out, but is “miles”.",
        "6:18 number must be a whole number or a range like 50-85, but is “-5”.",
        "7:3 five has no field “number”.",
      ])
  }

  @Test("links are web addresses of known pages")
  func links() throws {
    let (clinic, problems) = try parse(
      """
      name: C
      urls:
        website: http://c.test
        portal: "https://c.test/a b"
        assessment: none
        appointments: javascript:alert(1)
        blog: https://c.test/
      """)
    #expect(clinic?.links.mapValues(\.value) == [.website: "http://c.test"])
    #expect(clinic?.absentLinks == [.assessment])
    #expect(problems.map { String($0.prefix { $0 != " " }) }.sorted() == ["4:11", "6:17", "7:3"])
  }
}
