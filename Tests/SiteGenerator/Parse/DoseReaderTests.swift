import Diagnostics
import Testing
import YAML

@testable import SiteGenerator

@Suite("DoseReader")
struct DoseReaderTests {
  private func read(_ text: String) -> (dose: Dose?, problems: [String]) {
    let (node, problems) = YAMLNode.parse(Array(text.utf8), path: "p")
    guard let node else { return (nil, problems.map(\.message)) }
    var reader = MappingReader(node, path: "p", locale: nil, subject: "The dose")
    let dose = Dose(&reader)
    return (
      dose,
      reader.finish().map { "\($0.location.range.startColumn) \($0.rule.rawValue): \($0.message)" }
    )
  }

  @Test(
    "a dose in each of its notations",
    arguments: [
      ("{repetitions: 15}", Dose(work: .repetitions(15...15))),
      ("{repetitions: 8-12}", Dose(work: .repetitions(8...12))),
      ("{repetitions: 8 – 12}", Dose(work: .repetitions(8...12))),
      ("{duration: 10min}", Dose(work: .duration(600...600))),
      ("{duration: 1-2 min}", Dose(work: .duration(60...120))),
      ("{duration: 120min}", Dose(work: .duration(7200...7200))),
      (
        "{repetitions: 1, hold: 600s, sets: 20, rest: 10min, side: each, perDay: 24, daysPerWeek: 7}",
        Dose(
          work: .repetitions(1...1), hold: 600...600, sets: 20...20, rest: 600...600, side: .each,
          perDay: 24...24, daysPerWeek: 7...7)
      ),
      (
        "{repetitions: 100, hold: 1s, sets: 1-3, side: each-way, perDay: 1–2}",
        Dose(
          work: .repetitions(100...100), hold: 1...1, sets: 1...3, side: .eachWay, perDay: 1...2)
      ),
      (
        "{repetitions: 15, asMany: true, side: left, every: 2-3h}",
        Dose([
          .repetitions: .amount(15...15), .asMany: .yes, .side: .side(.left),
          .every: .amount(2...3),
        ])
      ),
      (
        "{duration: 5min, asMany: false, side: right, every: 24h}",
        Dose([
          .duration: .amount(300...300), .side: .side(.right), .every: .amount(24...24),
        ])
      ),
    ])
  func notations(text: String, dose: Dose) {
    let found = read(text)
    #expect(found.dose == dose)
    #expect(found.problems == [])
  }

  @Test(
    "an amount that is none, or out of its limits, is reported at its place",
    arguments: [
      ("{repetitions: 0}", "0"), ("{repetitions: 101}", "101"), ("{repetitions: 12-8}", "12-8"),
      ("{repetitions: 8-8}", "8-8"), ("{repetitions: 1-2-3}", "1-2-3"), ("{repetitions: -5}", "-5"),
      ("{repetitions: 5-}", "5-"), ("{repetitions: ten}", "ten"), ("{repetitions: 1.5}", "1.5"),
      ("{repetitions: 99999999999999999999}", "99999999999999999999"),
      ("{repetitions: 90-101}", "90-101"),
    ])
  func repetitions(text: String, value: String) {
    let found = read(text)
    #expect(found.dose == nil)
    #expect(
      found.problems == [
        "15 field-out-of-range: repetitions must be a number from 1 to 100, or a range of two with a hyphen, "
          + "but is “\(value)”."
      ])
  }

  @Test(
    "a time needs a unit and has limits",
    arguments: [
      "30", "s", "min", "0s", "601s", "11min", "30 sec", "1h", "5s-10s", "-1s", "10minutes",
    ]
  )
  func times(value: String) {
    let found = read("{repetitions: 1, hold: \(value)}")
    #expect(found.dose == Dose(work: .repetitions(1...1)))
    #expect(
      found.problems == [
        "24 field-out-of-range: hold must be a time like 30s or 10min, from 1 to 600 seconds, "
          + "but is “\(value)”."
      ])
  }

  @Test("a time too large for a number is out of range, and traps nothing")
  func hugeTime() {
    #expect(read("{duration: 9223372036854775807min}").problems.count == 1)
  }

  @Test(
    "what does not go together, or has no meaning, is reported at its place",
    arguments: [
      (
        "{duration: 5min, asMany: true}", "26",
        "asMany goes with one number of repetitions."
      ),
      (
        "{repetitions: 8-12, asMany: true}", "29",
        "asMany goes with one number of repetitions."
      ),
      ("{repetitions: 5, asMany: yes}", "26", "asMany must be true or false, but is “yes”."),
      ("{repetitions: 5, perDay: 2, every: 2h}", "36", "The dose has both every and perDay."),
      (
        "{repetitions: 5, every: 2}", "25",
        "every must be a time like 2h, from 1 to 24 hours, but is “2”."
      ),
      (
        "{repetitions: 5, every: 25h}", "25",
        "every must be a time like 2h, from 1 to 24 hours, but is “25h”."
      ),
      (
        "{repetitions: 5, every: 90min}", "25",
        "every must be a time like 2h, from 1 to 24 hours, but is “90min”."
      ),
      (
        "{repetitions: 5, side: both}", "24",
        "side must be one of each, each-way, left, right, but is “both”."
      ),
    ])
  func together(text: String, column: String, message: String) {
    #expect(read(text).problems == ["\(column) field-out-of-range: \(message)"])
  }

  @Test("repetitions or a duration, one of the two")
  func work() {
    #expect(
      read("{hold: 5s}").problems == [
        "1 missing-field: The dose has neither repetitions nor a duration."
      ])
    #expect(
      read("{repetitions: 5, duration: 5s}").problems == [
        "28 field-out-of-range: The dose has both repetitions and a duration."
      ])
    #expect(
      read("{repetition: 5}").problems == [
        "1 missing-field: The dose has neither repetitions nor a duration.",
        "2 unknown-field: The dose has no field “repetition”.",
      ])
  }
}
