import Testing

@testable import SiteGenerator

@Suite("What a dose means to the timer and the log")
struct PracticeTests {
  @Test("the timer takes the lowest value of each range")
  func lowest() {
    let view = PracticeView(
      Dose(
        work: .repetitions(8...12), hold: 5...10, sets: 2...3, rest: 30...60, side: .eachWay))
    #expect(view.repetitions == 8 && view.duration == nil)
    #expect(view.hold == 5 && view.sets == 2 && view.rest == 30 && view.side == "each-way")
  }

  @Test("a dose without sets is one set, and a time has no repetitions")
  func plain() {
    let view = PracticeView(Dose(work: .duration(600...600)))
    #expect(view.duration == 600 && view.repetitions == nil)
    #expect(view.hold == nil && view.sets == 1 && view.rest == nil && view.side == nil)
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
