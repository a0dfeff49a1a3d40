import Templates
import Testing

@testable import SiteGenerator

@Suite("What a dose means to the timer and the log")
struct PracticeTests {
  @Test("the timer takes the lowest value of each range")
  func lowest() {
    let dose = Dose(
      work: .repetitions(8...12), hold: 5...10, sets: 2...3, rest: 30...60, side: .eachWay)
    #expect(
      values(dose) == [
        "hold": "5", "repetitions": "8", "sets": "2", "rest": "30", "side": "each-way",
      ])
  }

  @Test("a dose without sets is one set, and a time has no repetitions")
  func plain() {
    #expect(values(Dose(work: .duration(600...600))) == ["duration": "600", "sets": "1"])
  }

  @Test("the timer changes no side that the dose names, and knows of an open number")
  func oneSide() {
    let dose = Dose([.repetitions: .amount(15...15), .side: .side(.left), .asMany: .yes])
    #expect(values(dose) == ["repetitions": "15", "sets": "1", "asMany": "true"])
  }

  /// What templates are given of a dose.
  private func values(_ dose: Dose) -> [String: String] {
    let view = PracticeView(dose: dose, picture: nil)
    let ofDose = PracticeView.fields.filter { DoseField(named: $0.declaration.name) != nil }
    let values = ofDose.compactMap { field -> (String, String)? in
      switch field.value(view) {
      case .number(let number): return (field.declaration.name, "\(number)")
      case .text(let text): return (field.declaration.name, text)
      case .flag(let flag): return flag ? (field.declaration.name, "true") : nil
      default: return nil
      }
    }
    return Dictionary(uniqueKeysWithValues: values)
  }

  @Test(
    "there is room for minutes where a hold, time or rest needs them",
    arguments: [
      (Dose(work: .repetitions(3...3), hold: 90...90, rest: 90...90), false),
      (Dose(work: .repetitions(3...3), hold: 91...91), true),
      (Dose(work: .duration(600...600)), true),
      (Dose(work: .duration(60...600)), false),
      (Dose(work: .repetitions(3...3), rest: 120...120), true),
    ])
  func minutes(dose: Dose, hasMinutes: Bool) {
    #expect(PracticeView(dose: dose, picture: nil).hasMinutes == hasMinutes)
  }

  @Test(
    "a day of the log has what there is to write down for each session",
    arguments: [
      (Dose(work: .repetitions(15...15)), [nil]),
      (Dose(work: .repetitions(15...15), side: .each), [nil]),
      (Dose(work: .repetitions(3...3), sets: 2...2, side: .each, perDay: 3...3), [1, 2, 3]),
      (Dose(work: .repetitions(3...3), perDay: 2...3), [1, 2]),
      (Dose([.repetitions: .amount(3...3), .every: .amount(2...4)]), [1, 2, 3, 4]),
      (Dose([.repetitions: .amount(3...3), .every: .amount(24...24)]), [nil]),
      (Dose([.repetitions: .amount(3...3), .every: .amount(1...1)]), Array(1...12)),
    ] as [(Dose, [Int?])])
  func sessions(dose: Dose, numbers: [Int?]) {
    #expect(SessionView.all(of: dose).map(\.session) == numbers)
  }
}
