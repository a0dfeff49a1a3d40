import Testing

@testable import SiteGenerator

@Suite("What a dose means to the timer and the log")
struct PracticeTests {
  @Test("the timer takes the lowest value of each range")
  func lowest() {
    let view = PracticeView(
      Dose(
        work: .repetitions(8...12), hold: 5...10, sets: 2...3, rest: 30...60, side: .eachWay),
      picture: nil)
    #expect(view.repetitions == 8 && view.duration == nil)
    #expect(view.hold == 5 && view.sets == 2 && view.rest == 30 && view.side == "each-way")
  }

  @Test("a dose without sets is one set, and a time has no repetitions")
  func plain() {
    let view = PracticeView(Dose(work: .duration(600...600)), picture: nil)
    #expect(view.duration == 600 && view.repetitions == nil)
    #expect(view.hold == nil && view.sets == 1 && view.rest == nil && view.side == nil)
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
    #expect(PracticeView(dose, picture: nil).hasMinutes == hasMinutes)
  }

  @Test(
    "a day of the log has a box for each session, set and side",
    arguments: [
      (Dose(work: .repetitions(15...15)), 1),
      (Dose(work: .repetitions(15...15), side: .each), 2),
      (Dose(work: .repetitions(20...20), side: .eachWay), 1),
      (Dose(work: .repetitions(3...3), sets: 2...2, side: .each, perDay: 3...3), 12),
      (Dose(work: .repetitions(3...3), sets: 4...4, side: .each, perDay: 5...5), 12),
      (Dose(work: .repetitions(3...3), perDay: 2...3), 2),
    ])
  func boxes(dose: Dose, count: Int) {
    #expect(dose.boxesADay == count)
  }
}
