import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("When and how the clinic is reached")
struct ClinicHoursTests {
  private static let clinic: [Change] = [
    .replace(File.clinic, "+1 (555) 010-0000", "+1 502 444 0100 ext. 12"),
    .replace(
      File.clinic, "monday: 08:00-17:00",
      "friday: closed, monday: [08:00-12:00, 13:00-17:30], tuesday: 00:00-12:30"),
  ]

  /// The lines of the clinic page that tell hours or a number.
  private static func lines(of tag: String, _ changes: [Change] = []) throws -> [String] {
    let site = try SoundSite.copy(
      [.remove("templates"), .remove("locales")] + clinic + changes)
    let file = tag == "es" ? "es/clinica/index.html" : "en/clinic/index.html"
    let page = String(decoding: try #require(try build(site)[file]), as: UTF8.self)
    return page.split(separator: "\n").map(String.init).filter {
      $0.contains("class=\"hours\"") || $0.contains("class=\"action\" href=\"tel:")
    }.map { line in
      line.replacing(/^.*?<p[^>]*>|<\/p>.*$/, with: "")
    }
  }

  @Test("in the habit of each language, with breaks, closed days and extensions")
  func told() throws {
    #expect(
      try Self.lines(of: "en") == [
        "<a class=\"action\" href=\"tel:+15024440100;ext=12\">Call +1 502 444 0100, extension 12</a>",
        "Monday: 8:00 a.m. to 12:00 p.m.", "Monday: 1:00 p.m. to 5:30 p.m.",
        "Tuesday: 12:00 a.m. to 12:30 p.m.", "Friday: closed",
      ])
    #expect(
      try Self.lines(of: "es") == [
        "<a class=\"action\" href=\"tel:+15024440100;ext=12\">Llame al +1 502 444 0100, extensión 12</a>",
        "lunes: de 8:00 a. m. a 12:00 p. m.", "lunes: de 1:00 p. m. a 5:30 p. m.",
        "martes: de 12:00 a. m. a 12:30 p. m.", "viernes: cerrado",
      ])
  }

  @Test("a site may tell them in 24 hours in one of its languages")
  func twentyFour() throws {
    #expect(
      try Self.lines(of: "es", [.write("locales/es/locale.yml", "hours: 24\n")]).dropFirst() == [
        "lunes: de 08:00 a 12:00", "lunes: de 13:00 a 17:30", "martes: de 00:00 a 12:30",
        "viernes: cerrado",
      ])
  }

  @Test("a language that tells 24 hours needs no words for the halves of a day")
  func words() throws {
    let site = try ThreeLocales.copy()
    let missing = try prepare(site).diagnostics.filter { $0.rule == .missingMessage }
    #expect(missing == [])
    try site.apply(
      .write(
        "locales/ar/locale.yml", try site.text("locales/ar/locale.yml") + "hours: 12\n"))
    #expect(
      try prepare(site).diagnostics.filter { $0.rule == .missingMessage }.map(\.message) == [
        "The string table has no message “clock.afternoon”.",
        "The string table has no message “clock.morning”.",
      ])
  }
}
